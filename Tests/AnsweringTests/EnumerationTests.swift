import Retrieval
import Testing

@testable import Answering

/// "Name all the people mentioned" was answered with whatever speaks of people.
@Suite struct EnumerationTests {
    private static let text = """
        # The mill of Orvik

        In 1801 the engineer Nils Brandt came to Norway. He had worked in Sweden. The Swedish king knew of it.

        The mill burned in 1815. Skien's church bought Lund's wheels in 1820, and not in 1801. Rain fell. Anna Lund, \
        a merchant, went to Bergen. The NSB and the Baltic Line came.
        """

    @Test(arguments: [
        ("Name all the people mentioned in the text.", ["Nils Brandt", "Anna Lund"]),
        ("Who is mentioned in the text?", ["Nils Brandt", "Anna Lund"]),
        ("Which countries play a part in this text?", ["Norway", "Sweden"]),
        ("key dates", ["1801", "1815", "1820"]),
        ("List every date the text gives, with what happened then.", ["1801", "1815", "1820"]),
        ("Which places are mentioned?", ["Norway", "Sweden", "Bergen"]),
        ("Name every person mentioned in the text.", ["Nils Brandt", "Anna Lund"]),
        ("Which years matter in this story? Give me all of them.", ["1801", "1815", "1820"]),
    ])
    func allOfAKindIsGathered(question: String, items: [String]) throws {
        let answer = try self.answer(question)
        let texts = answer.sentences.map(\.text)
        #expect(answer.isAnswered && answer.isList)
        for item in items { #expect(texts.contains { $0.contains(item) }, "\(item) in \(texts)") }
        #expect(!texts.contains { $0.hasPrefix("Rain") || $0.hasPrefix("The NSB") }, "\(texts)")
    }

    /// "Give me the important years in the rise and fall of …" was answered with one sentence: no title has "rise".
    @Test func whatElseIsAskedMayStandInAHeading() throws {
        let text = Self.text + "\n\n## Rise and decline\n\nIt was rebuilt in 1822. It closed in 1850."
        let answer = try makeEngine(text).answer(
            "Give me the important years in the mill's rise and decline.")
        #expect(answer.isList)
        for year in ["1801", "1850"] { #expect(answer.sentences.contains { $0.text.contains(year) }) }
    }

    private func makeEngine(_ text: String) throws -> AnswerEngine {
        AnswerEngine(library: try makeLibrary(text))
    }

    /// "Which people are mentioned?" was taken to ask of what was spoken of before.
    @Test func itIsAskedOfTheDocumentsWhateverWasSpokenOf() throws {
        var conversation = Conversation()
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        _ = engine.answer("When did the mill burn?", in: &conversation)
        let answer = engine.answer("Which people are mentioned?", in: &conversation)
        #expect(answer.interpreted == nil)
        #expect(answer.sentences.contains { $0.text.contains("Nils Brandt") })
    }

    @Test func eachIsToldOnce() throws {
        let texts = try answer("Which countries are mentioned?").sentences.map(\.text)
        #expect(!texts.contains { $0.contains("Swedish") }, "Sweden was told of")
    }

    @Test(arguments: [
        "Which people worked in Sweden?", "When did people come?", "Which countries did Brandt leave?",
        "Why are places mentioned?",
    ])
    func whatElseIsAskedIsLookedFor(question: String) throws {
        let library = try makeLibrary(Self.text)
        let asked = makeQuestion(question, in: library)
        #expect(asked.enumerates == nil || !asked.besidesKind.isEmpty, "\(question)")
    }

    @Test func theDocumentThatBearsTheNameIsGatheredFrom() throws {
        let library = try makeLibrary(["mill": Self.text, "ship": "# The ship Petrel\n\nIn 1900 it sank."])
        var conversation = Conversation()
        let engine = AnswerEngine(library: library)
        let answer = engine.answer("What are the key dates of the mill of Orvik?", in: &conversation)
        #expect(answer.sentences.map(\.text).contains { $0.contains("1815") })
        #expect(!answer.sentences.map(\.text).contains { $0.contains("1900") })
    }

    @Test func nothingOfTheKindIsHonestlyNone() throws {
        let library = try makeLibrary("Rain fell. The lamp burned.")
        let found = Enumeration(
            index: library.index, classes: WordClasses(index: library.index, analyzer: library.analyzer))
        for kind in [AnswerType.person, .site, .place, .time] {
            #expect(found.sentences(of: kind, in: 0..<library.index.passageCount).isEmpty)
        }
        #expect(found.sentences(of: .time, in: 0..<0).isEmpty)
    }

    private func answer(_ question: String) throws -> Answer {
        var conversation = Conversation()
        return AnswerEngine(library: try makeLibrary(Self.text)).answer(question, in: &conversation)
    }
}
