import Retrieval
import Testing

@testable import Answering

@Suite struct DoubtTests {
    private static let text = text(of: "a warden")
    private static func text(of somebody: String) -> String {
        """
        # The harbour

        An old ordinance of the harbour says that \(somebody) may seek changes or exemptions in the rules that govern the quay. \
        The quay was widened in 1874.

        The gulls nest upon the roof of the salt house in spring.
        """
    }

    /// "Who may seek changes or exemptions …?" was refused though the text says it word for word, for its noun was none that
    /// people are known by.
    @Test func aLongQuestionThatIsHeldWordForWordIsDoubtedLess() throws {
        let library = try makeLibrary(Self.text(of: "the zorgler"))
        let long = try signals(
            "Who may seek changes or exemptions in the rules that govern the quay?", library)
        #expect(long.isTypeMissing && long.isNearlyHeld)
        let short = try signals("Who may seek exemptions?", library)
        #expect(short.isTypeMissing && !short.isNearlyHeld, "three words may stand anywhere")
        let factors = try [long, short].map { try #require(Doubt.kindMissing.factor($0)) }
        #expect(factors[0] > factors[1])
    }

    /// `/why` told a confidence, and not what had lowered it.
    @Test func whatLowersConfidenceIsTold() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        _ = engine.answer("How many gulls nest upon the roof?", in: &conversation)
        let lines = engine.explanation(in: conversation)
        #expect(lines.contains("  times 0.50: it lacks the kind of thing asked for"), "\(lines)")
    }

    @Test func withoutDoubtsNothingIsTold() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        _ = engine.answer("When was the quay widened?", in: &conversation)
        #expect(!engine.explanation(in: conversation).contains { $0.hasPrefix("  times ") })
    }

    @Test func everyDoubtHasItsWords() {
        #expect(Set(Doubt.allCases.map(\.words)).count == Doubt.allCases.count)
    }

    private func signals(_ question: String, _ library: Library) throws -> Signals {
        makeSignals(question, in: library)
    }
}
