import Answering
import Testing

@testable import KnowledgeStore

/// That the shipped thesaurus serves any document: questions about a made-up valley, asked in other words than its own.
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

    private static func firstSentences(_ files: [String: String]) throws -> [String] {
        let folder = try TemporaryFolder(files.merging(["valley.md": valley]) { $1 })
        let engine = try KnowledgeLoader(paths: [folder.path]).load(number: 1).engine
        return questions.map { question, _ in
            var conversation = Conversation()
            return engine.answer(question, in: &conversation).ranked.first?.text ?? ""
        }
    }

    @Test func aQuestionInOtherWordsFindsItsSentence() throws {
        let found = try Self.firstSentences(["thesaurus.txt": try EssayFolder.text(of: "thesaurus.txt")])
        for ((question, words), sentence) in zip(Self.questions, found) {
            #expect(sentence.contains(words), "\(question): \(sentence)")
        }
        let unaided = try Self.firstSentences([:])
        #expect(zip(Self.questions, unaided).count { !$1.contains($0.1) } >= 4)
    }

    /// What is only near in meaning, or its opposite, answers nothing.
    @Test(arguments: [
        "Who sold the mill?", "Which bishop died?", "When was the railway opened?",
        "What disease killed the cattle?",
        "Who built the castle?",
    ])
    func whatTheDocumentDoesNotSayStaysUnanswered(question: String) throws {
        let folder = try TemporaryFolder([
            "valley.md": Self.valley, "thesaurus.txt": try EssayFolder.text(of: "thesaurus.txt"),
        ])
        let engine = try KnowledgeLoader(paths: [folder.path]).load(number: 1).engine
        var conversation = Conversation()
        #expect(!engine.answer(question, in: &conversation).isAnswered)
    }
}
