import Retrieval
import Testing

@testable import Answering

@Suite struct ListSectionTests {
    private static let text = """
        # The lamp of Skarn

        ## Purpose

        This procedure governs the lighting of the lamp of Skarn. All keepers follow it. Steps of iron lead up.

        ## Lighting the lamp

        First the keeper opens the valve. He waits for a minute. Then a match is held to the wick. At last the \
        glass is lowered.

        ## Faults

        - A dark glass means soot.
        - A rattle points to a loose screw.

        ## Owners and tenants

        The parish owned the tower. Its tenants were fishermen. Gulls nested there. The tenants paid in herring.
        """

    /// "What steps are needed to light the lamp?" was answered with what the procedure is for.
    @Test(arguments: [
        "What steps are needed to light the lamp?", "Lighting the lamp, step by step",
        "the steps of lighting the lamp, in order please",
    ])
    func stepsAreToldByTheirSection(question: String) throws {
        #expect(
            try answer(question).sentences.map(\.text) == [
                "First the keeper opens the valve.", "He waits for a minute.",
                "Then a match is held to the wick.", "At last the glass is lowered.",
            ])
    }

    /// "List the steps …" told the first eight of eleven.
    @Test func allStepsOfALongSectionAreTold() throws {
        let steps = (1...11).map { "Turn wheel number \($0) by hand." }.joined(separator: " ")
        let library = try makeLibrary("# The mill\n\nIt grinds rye.\n\n## Starting the mill\n\n\(steps)")
        let answer = AnswerEngine(library: library).answer("What are the steps for starting the mill?")
        #expect(answer.sentences.count == 11)
    }

    /// "List the faults of the lamp" found one of them.
    @Test func aHeadingNamesWhatItsSentencesDoNot() throws {
        let answer = try answer("List the faults of the lamp.")
        #expect(answer.isAnswered)
        #expect(
            answer.sentences.map(\.text) == [
                "A dark glass means soot.", "A rattle points to a loose screw.",
            ])
    }

    @Test func whereItsSentencesNameThemOnlyThoseAreTold() throws {
        let texts = try answer("Which tenants were there?").sentences.map(\.text)
        #expect(
            texts.contains("Its tenants were fishermen.") && texts.contains("The tenants paid in herring."))
        let library = try makeLibrary(Self.text)
        let question = makeQuestion("Which tenants were there?", in: library)
        let ranked = rank("Which tenants were there?", in: library)
        #expect(ListSection(index: library.index).named(by: question, ranked) == 3..<4)
        #expect(ListSection(index: library.index).enumerating(question, try #require(ranked.best)) == nil)
    }

    @Test(arguments: [
        "Who lit the lamp?", "List the ships that sank.",
        "Which faults did the ferry captain hide in Bergen?",
    ])
    func otherQuestionsNameNone(question: String) throws {
        let library = try makeLibrary(Self.text)
        let asked = makeQuestion(question, in: library)
        #expect(ListSection(index: library.index).named(by: asked, rank(question, in: library)) == nil)
    }

    /// "Which things do you refuse to lend?" was answered from "How many things may I borrow?".
    @Test func aWordForAnythingNamesNoSection() throws {
        let library = try makeLibrary(
            "# Tools\n\nWe lend tools.\n\n## Things to borrow\n\nFive saws. Two drills.\n\n## Lending\n\nWe lend no ladders.",
            thesaurus: "lend => borrow")
        let question = makeQuestion("Which things do you lend?", in: library)
        #expect(question.listed != nil)
        let ranked = rank("Which things do you lend?", in: library)
        #expect(ListSection(index: library.index).named(by: question, ranked) == nil)
    }

    private func answer(_ question: String) throws -> Answer {
        var conversation = Conversation()
        return AnswerEngine(library: try makeLibrary(Self.text)).answer(question, in: &conversation)
    }
}
