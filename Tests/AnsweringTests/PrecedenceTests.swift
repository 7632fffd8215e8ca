import Retrieval
import Testing

@testable import Answering

@Suite struct PrecedenceTests {
    private static let text = """
        # The singers of Orvik

        ## Ada Lund

        Ada Lund, born in Bergen in 1920, sold fruit as a girl and first sang at the inn in 1939. Her songs were sad. \
        In the next years she travelled. Purists grumbled. When she died in October 1999 the town mourned.

        Nils Brandt, born in 1930, sang of ships. The inn died out in 1960.
        """

    /// "When did Ada Lund die?" was answered with when she was born: the sentence on her death says "she".
    @Test func whatIsToldOfSomebodyByAPronounComesFirst() throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer("When did Ada Lund die?")
        #expect(answer.sentences.contains { $0.text.contains("October 1999") })
        #expect(answer.ranked.first?.text.hasPrefix("When she died") == true)
    }

    @Test(arguments: ["When did Nils Brandt die?", "When was Ada Lund born?", "Why did Ada Lund die?"])
    func nobodyElseIsMeantByIt(question: String) throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer(question)
        #expect(answer.ranked.first?.text.hasPrefix("When she died") != true)
    }

    /// "Why were missiles put there?" was refused: the reason stands behind the sentence that tells of it.
    @Test func theReasonMayStandInTheNextSentence() throws {
        let text = """
            # The wheels of Orvik

            In 1801 Nils Brandt ordered iron wheels to be put into the mill of Orvik. He sent them there because the old \
            ones had cracked.

            The wheels of the mill of Orvik were large. Gulls call.
            """
        let answer = AnswerEngine(library: try makeLibrary(text)).answer(
            "Why were iron wheels put into the mill?")
        #expect(answer.isAnswered)
        #expect(answer.sentences.contains { $0.text.contains("had cracked") })
    }

    /// "When was that exactly?" was refused though the sentence just told says it.
    @Test(arguments: [("When was that exactly?", true), ("Can you give me an example of that?", false)])
    func whatWasToldMayTellTheKindAskedForNext(question: String, isTold: Bool) throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        _ = engine.answer("What did the town do when Ada Lund died?", in: &conversation)
        let answer = engine.answer(question, in: &conversation)
        #expect((answer.confidence >= Confidence.named && answer.isAnswered) == isTold)
    }

    /// "Until when?" was answered with since when.
    @Test func untilWhenWantsAnEnd() throws {
        let text =
            "# Olaf\n\nOlaf became king in 1801. Rain fell. Olaf ruled until 1812. He was killed by his brothers."
        let engine = AnswerEngine(library: try makeLibrary(text))
        var conversation = Conversation()
        _ = engine.answer("When did Olaf become king?", in: &conversation)
        #expect(
            engine.answer("And until when?", in: &conversation).sentences.contains {
                $0.text.contains("1812")
            })
        let last = engine.answer("Who killed him?", in: &conversation)
        #expect(last.sentences.contains { $0.text.contains("brothers") }, "the bound is asked no more")
    }

    /// "What did they call his plans?" was answered with what the plans had cost them.
    @Test func wordsAreToldByAQuotation() throws {
        let text = """
            # Nils Brandt

            The plans of Nils Brandt cost his brothers all they had. His brothers dismissed his plans as "castles in the \
            air". Rain fell.
            """
        let engine = AnswerEngine(library: try makeLibrary(text))
        let answer = engine.answer("What did his brothers call the plans of Nils Brandt?")
        #expect(answer.ranked.first?.text.contains("castles") == true)
        let other = engine.answer("What did the plans of Nils Brandt cost his brothers?")
        #expect(other.ranked.first?.text.contains("castles") == false)
    }

    /// Of a short question only a few sentences are ranked to the end; the one meant need not be among them.
    @Test func theSentenceMeantMayBeFarDown() throws {
        let fillers = (0..<8).map { "Ada Lund sang in \(1940 + $0) at the inn of the town of Skien." }
        let text = Self.text.replacing("Her songs were sad.", with: fillers.joined(separator: " "))
        let answer = AnswerEngine(library: try makeLibrary(text)).answer("When did Ada Lund die?")
        #expect(answer.ranked.first?.text.hasPrefix("When she died") == true)
    }
}
