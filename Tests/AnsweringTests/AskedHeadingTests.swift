import Retrieval
import Testing

@testable import Answering

/// Headings that are what is asked, as handbooks have them.
@Suite struct AskedHeadingTests {
    private static let text = """
        # The profiler

        Switch on with the key until the green lamp blinks. The case is blue.

        ## The green lamp does not blink

        The battery is probably empty. Turn the key to the left.

        ## How do I return a sensor?

        Pack it into foam. Send it to Kiel. The repair takes four weeks. It is free.

        ## Lost allies

        Cuba was furious. The allies left the union after the crisis.
        """

    /// "The green lamp does not blink, why?" was refused: what stands below that heading has none of these words.
    @Test(arguments: [
        ("The green lamp does not blink, why?", "battery is probably empty"),
        ("How do I return a sensor?", "Pack it into foam"),
        ("Can I return the sensor?", "Pack it into foam"),
    ])
    func whatStandsBelowItIsToldFromItsBeginning(question: String, told: String) throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        let answer = engine.answer(question, in: &conversation)
        #expect(answer.sentences.first?.text.contains(told) ?? false, "\(answer.sentences.map(\.text))")
        #expect(answer.sentences.count > 1 && answer.confidence >= Confidence.named)
    }

    /// "Can I take my dog into the library?" was answered with drinks, of which the section tells first.
    @Test func whatTellsMoreBelowItIsToldInstead() throws {
        let library = try makeLibrary(
            """
            # The library

            It is old.

            ## May I bring food or a dog into the hall?

            Drinks with a lid are fine. Please eat outside. A dog must stay out.
            """)
        let answer = AnswerEngine(library: library).answer("Can I bring a dog into the hall?")
        #expect(answer.ranked.first?.text == "A dog must stay out.")
    }

    /// "What's in the box of the Halden M4?" was refused: the title has the one half of it, the heading the other.
    @Test func whatTheTitleSaysNeedNotStandInTheHeading() throws {
        let library = try makeLibrary(
            "# The Halden mower\n\nThe Halden mower is red.\n\n## 1. What is in the box\n\n- a key\n- nine blades\n- pegs\n- oil\n"
        )
        let answer = AnswerEngine(library: library).answer("What is in the box of the Halden mower?")
        #expect(answer.sentences.map(\.text) == ["a key", "nine blades", "pegs", "oil"])
    }

    @Test(arguments: ["Who lost the allies?", "Does the green lamp burn oil?", "What about the sensor?"])
    func aHeadingThatStatesNothingOrHoldsLessIsNone(question: String) throws {
        let library = try makeLibrary(Self.text)
        let heading = AskedHeading(library: library)
        #expect(
            heading.sentence(for: makeQuestion(question, in: library), rank(question, in: library)) == nil)
    }
}
