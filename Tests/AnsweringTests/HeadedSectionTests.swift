import Testing

@testable import Answering

@Suite struct HeadedSectionTests {
    private static let text = """
        # Clara Rook

        Clara Rook was a violinist of Riga.

        ## Childhood

        She was the youngest of three. Her mother sang in the harbour. At four she played for the tsar.

        ## Technique

        She bowed with the left hand. Critics never forgave her for that.
        """

    /// "Summarise the childhood of Clara Rook" told a little of everything.
    @Test func whatIsAskedOfTheTopicIsToldByItsSection() throws {
        let told = try summary("Summarise the childhood of Clara Rook.")
        #expect(told.first?.hasPrefix("She was the youngest") ?? false)
        #expect(!told.contains { $0.contains("left hand") || $0.contains("violinist") })
    }

    @Test func theTopicAloneIsToldByTheWhole() throws {
        let told = try summary("Summarise the life of Clara Rook.")
        #expect(told.first?.contains("violinist") ?? false)
        #expect(told.contains { $0.contains("left hand") })
    }

    /// "Give me an overview of how she bowed" told one sentence.
    @Test func whatNoHeadingNamesIsToldByTheSectionOfItsAnswer() throws {
        let told = try summary("Give me an overview of how her mother sang in the harbour.")
        #expect(told.count == 3)
        #expect(told.allSatisfy { !$0.contains("left hand") })
    }

    /// "How does a ram pump work?" was answered with who invented it.
    @Test func howSomethingWorksIsToldWhereAHeadingSaysSo() throws {
        let library = try makeLibrary([
            "pump": """
            # Building a ram pump

            The ram pump was invented by a baker to raise water by the fall of it.

            ## How it works

            A valve shuts with a knock. The shock lifts some of the flow. No engine is needed. It knocks again.
            """, "mill": "# A mill\n\nThe mill works by wind.",
        ])
        let answer = AnswerEngine(library: library).answer("How does a ram pump work?")
        #expect(
            answer.sentences.map(\.text) == [
                "A valve shuts with a knock.", "The shock lifts some of the flow.", "No engine is needed.",
            ])
    }

    private func summary(_ question: String) throws -> [String] {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        return engine.answer(question).sentences.map(\.text)
    }
}
