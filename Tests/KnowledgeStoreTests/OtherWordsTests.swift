import Answering
import Testing

@testable import KnowledgeStore

/// That general English serves any document: questions about a made-up valley, asked in other words than its own.
@Suite struct OtherWordsTests {
    private static let valley = """
        # The valley

        The first colonists reached the valley in 1702. Its physician wedded a miller's daughter. A conflagration
        razed the mill in 1731.

        Its inhabitants cultivated barley. They purchased timber from the monks. Their hamlet had 40 dwellings.

        A tempest demolished the belfry. An attorney bequeathed money for its reconstruction. Youngsters got lessons
        from a retired mariner.
        """

    private static let questions = [
        ("Which settlers arrived there?", "first colonists"),
        ("Who did the doctor marry?", "wedded a miller"),
        ("What crops did residents grow?", "barley"),
        ("Where did they buy wood?", "timber"),
        ("How many houses were in the village?", "40 dwellings"),
        ("What storm destroyed the tower?", "tempest"),
        ("Which lawyer left money to rebuild it?", "attorney"),
        ("Which seaman taught the kids?", "mariner"),
    ]

    private static func firstSentences(usingGeneralEnglish: Bool) throws -> [String] {
        let folder = try TemporaryFolder(["valley.md": valley])
        var loader = KnowledgeLoader(paths: [folder.path])
        loader.usesGeneralEnglish = usingGeneralEnglish
        let engine = try loader.load(number: 1).engine
        return questions.map { question, _ in
            var conversation = Conversation()
            return engine.answer(question, in: &conversation).ranked.first?.text ?? ""
        }
    }

    /// A folder without a thesaurus of its own knew no other words than its documents'.
    @Test func aQuestionInOtherWordsFindsItsSentence() throws {
        let found = try Self.firstSentences(usingGeneralEnglish: true)
        for ((question, words), sentence) in zip(Self.questions, found) {
            #expect(sentence.contains(words), "\(question): \(sentence)")
        }
        let unaided = try Self.firstSentences(usingGeneralEnglish: false)
        #expect(zip(Self.questions, unaided).count { !$1.contains($0.1) } >= 4)
    }

    @Test func aFoldersThesaurusAddsToGeneralEnglish() throws {
        let folder = try TemporaryFolder(["valley.md": Self.valley, "thesaurus.txt": "skald, physician"])
        let engine = try KnowledgeLoader(paths: [folder.path]).load(number: 1).engine
        for question in ["Who did the skald marry?", "Who did the doctor marry?"] {
            var conversation = Conversation()
            #expect(engine.answer(question, in: &conversation).ranked.first?.text.contains("wedded") == true)
        }
    }

    /// What is only near in meaning, or its opposite, answers nothing.
    @Test(arguments: [
        "Who sold the mill?", "Which bishop died?", "When was the railway opened?",
        "What disease killed the cattle?",
        "Who built the castle?",
    ])
    func whatTheDocumentDoesNotSayStaysUnanswered(question: String) throws {
        let folder = try TemporaryFolder(["valley.md": Self.valley])
        #expect(try !answer(question, from: folder.path).isAnswered)
    }
}
