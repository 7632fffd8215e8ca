import Retrieval
import Testing

@testable import Answering

/// What happened to somebody, and words that stand there themselves.
@Suite struct FateTests {
    private static let text = """
        # Why Ada Lund fell

        Ada Lund became head of the guild in 1901. She was a weaver. Lund ruled the guild until 1914. Lund was finally removed \
        by the clerks, who mistrusted her.

        Lund was considered rash. The daughter of Per Dahl, a joiner, and his wife Hedda, Lund grew up at Orvik. Lund never married \
        in later life.
        """

    /// "What became of Khrushchev?" was answered with what he became.
    @Test(arguments: [
        "What became of Lund?", "What happened to Lund?", "What has become of Lund?",
        "What was the fate of Lund?",
    ])
    func whatBecameOfSomebodyIsWhatWasDoneToHim(question: String) throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer(question)
        #expect(answer.sentences.contains { $0.text.contains("removed") }, "\(answer.sentences.map(\.text))")
    }

    @Test func whatSomebodyBecameIsTold() throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer(
            "What did Ada Lund become in 1901?")
        #expect(answer.sentences.contains { $0.text.contains("became head") })
    }

    /// "Who started Pebblesync?" was answered with what may be opened, for "open" may stand for "start".
    @Test func whoDidItIsToldByTheVerbItself() throws {
        let library = try makeLibrary(
            "# Lumo\n\nThere is a viewer of Lumo by Per Dahl that can open files.\n\nThe work on Lumo was started by Ada Holm, a student.",
            thesaurus: "started => open")
        let answer = AnswerEngine(library: library).answer("Who started Lumo?")
        #expect(answer.ranked.first?.text.contains("Ada Holm") ?? false)
    }

    /// "Was Lise Meitner married?" was answered with who her mother was.
    @Test func theWordItselfTellsWhetherItIsSo() throws {
        let library = try makeLibrary(Self.text, thesaurus: "married => wife")
        let answer = AnswerEngine(library: library).answer("Was Ada Lund married?")
        #expect(answer.ranked.first?.text.contains("never married") ?? false)
    }
}
