import Retrieval
import Testing

@testable import Answering

/// "Who was the king?" was answered with whatever speaks of him most.
@Suite struct IdentityTests {
    private static let text = """
        # The fall of Brandt

        Nils Brandt was not the first choice. He came to Orvik and became mayor of the town in 1801. Gulls call.

        People began to vote for Brandt's brother instead of Brandt. Brandt cost them money. Brandt was seen to lose \
        Brandt's own vote. The harbour master, Captain Elsa Holt, laughed. Per Lund, a doctor, wept. Lund left. Lund \
        met Lund's brother. Holt slept. Holt sang of Holt.
        """

    @Test(arguments: [
        ("Who was Brandt?", "He came to Orvik and became mayor of the town in 1801."),
        ("Who is Elsa Holt?", "The harbour master, Captain Elsa Holt, laughed."),
        ("Who was Lund?", "Per Lund, a doctor, wept."),
    ])
    func whoSomebodyIsIsToldByWhatHeWas(question: String, expected: String) throws {
        var conversation = Conversation()
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        let texts = engine.answer(question, in: &conversation).sentences.map(\.text)
        #expect(texts.contains(expected), "\(texts)")
    }

    /// "Who was Nikita Khrushchev?" was answered with what he was not, and no more.
    @Test func whoHeWasIsToldBehindWhatNamesHim() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        let texts = engine.answer("Who was Nils Brandt?").sentences.map(\.text)
        #expect(texts.contains("He came to Orvik and became mayor of the town in 1801."), "\(texts)")
    }

    @Test func aPronounBringsTheSentenceThatNamesHim() throws {
        var conversation = Conversation()
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        let texts = engine.answer("Who was Brandt?", in: &conversation).sentences.map(\.text)
        #expect(texts.first == "Nils Brandt was not the first choice.")
    }

    /// "What is meant by viscosity?" was answered with a figure of it, and "what is retrogradation?" with its name alone.
    @Test func whatSomethingIsIsToldBehindItsNameOrBeforeIt() throws {
        let text = """
            The lamp of the tower needs whale oil. A lamp without whale oil is no use, and whale oil was dear.

            The pump measures viscosity, that is, how thick the oil is. Viscosity was taken down. Viscosity of oil fell.

            In the cold the oil turns to wax. Keepers call this waxing.
            """
        let engine = AnswerEngine(library: try makeLibrary(text))
        var conversation = Conversation()
        let meant = engine.answer("What is meant by viscosity?", in: &conversation)
        #expect(meant.sentences.first?.text.hasPrefix("The pump measures viscosity, that is") == true)
        conversation.forget()
        let named = engine.answer("What is waxing?", in: &conversation).sentences.map(\.text)
        #expect(named == ["In the cold the oil turns to wax.", "Keepers call this waxing."])
    }
}
