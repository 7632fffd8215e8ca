import Retrieval
import Testing

@testable import Answering

@Suite struct TimeClauseTests {
    private static let text = """
        # The miller

        The guild of millers split in the spring, and the guild was poor. Two guild masters of the millers came to Orvik.

        Brandt had been a sailor and a cook before he joined the guild. He ground rye.
        """

    /// "What did he do before he became a Communist?" was answered with a party.
    @Test func whatWasBeforeSomethingIsToldBeforeIt() throws {
        let library = try makeLibrary(
            "Brandt joined the guild and was a miller. He ground rye. Brandt was a sailor before he joined the guild."
        )
        let question = "What did Brandt do before he joined the guild?"
        let nearest = try #require(rank(question, in: library).best)
        #expect(library.text(ofSentence: nearest.sentence).contains("a miller"))
        let answer = AnswerEngine(library: library).answer(question)
        #expect(answer.ranked.first?.text.contains("a sailor") ?? false, "\(answer.ranked)")
    }

    @Test(arguments: [
        ("What did Brandt do before he joined the guild?", true),
        ("What did Brandt do after he joined the guild?", false),
        ("What did Brandt do before the flood?", nil), ("What did Brandt grind?", nil),
    ])
    func aClauseIsHeldByItsJointAndWhatStandsBehindIt(question: String, isHeld: Bool?) throws {
        let library = try makeLibrary(Self.text)
        let clause = TimeClause(makeQuestion(question, in: library), library.index)
        #expect(clause.map { $0.isHeld(by: 2) } == isHeld)
    }
}
