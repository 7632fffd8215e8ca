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

    /// Of a short question only a few sentences are ranked to the end; the one meant need not be among them.
    @Test func theSentenceMeantMayBeFarDown() throws {
        let fillers = (0..<8).map { "Ada Lund sang in \(1940 + $0) at the inn of the town of Skien." }
        let text = Self.text.replacing("Her songs were sad.", with: fillers.joined(separator: " "))
        let answer = AnswerEngine(library: try makeLibrary(text)).answer("When did Ada Lund die?")
        #expect(answer.ranked.first?.text.hasPrefix("When she died") == true)
    }
}
