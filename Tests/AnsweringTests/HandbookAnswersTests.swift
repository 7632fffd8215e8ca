import Retrieval
import Testing

@testable import Answering

/// What people ask of handbooks, reports and minutes, as these put it.
@Suite struct HandbookAnswersTests {
    private static let text = """
        # The water profiler

        ## Partners

        - The lake institute coordinated the project.
        - The company Senswell built the buoys.
        - The health office issued warnings.

        ## Preparing a measurement

        1. Charge the battery.
        2. Remove the wet cap.
        3. Synchronise the clock.

        ## Care

        The profiler is insured, but the insurance does not pay if the line was loose. Negative turbidity values point to a \
        scratched window. In later life Ada Lund named the fish kill as the reason why she studied lakes.

        We recommend the following measures:

        - Keep the buoys running.
        - Place one buoy in the bay.
        - Train two lifeguards.
        - Reduce the phosphorus.
        """

    /// "What does the report recommend?" was answered with the first of five measures.
    @Test func aListThatTheAnswerIntroducesIsToldWhole() throws {
        let told = try answer("What does the report on the profiler recommend?")
        for item in ["Keep the buoys", "Place one buoy", "Train two lifeguards", "Reduce the phosphorus"] {
            #expect(told.contains(item), "\(told)")
        }
    }

    /// "How can people help?" was answered with "People can help in several ways:", and nothing behind it.
    @Test func theListBehindAnIntroductionMayBeAPassageOfItsOwn() throws {
        let library = try makeLibrary(
            """
            # Swifts

            Swifts are rare. People can help in several ways:

            - fit a nest box
            - leave holes open
            - avoid poison

            Gulls are common.
            """)
        let list = Introduction(library: library)
        #expect(list.list(with: 1) == 1..<5 && list.list(with: 3) == 1..<5)
        #expect(list.list(with: 0) == nil && list.list(with: 5) == nil)
        let answer = AnswerEngine(library: library).answer("How can people help?")
        #expect(
            answer.sentences.last?.text == "avoid poison" && answer.isList, "\(answer.sentences.map(\.text))")
    }

    /// "Who were the partners in the project?" asked for one person.
    @Test func thoseWhoWereSomethingAreAList() throws {
        let question = makeQuestion("Who were the partners in the project?", in: try makeLibrary(Self.text))
        #expect(question.type == .list && question.itemType == .person)
        let told = try answer("Who were the partners in the project?")
        for partner in ["institute", "Senswell", "health office"] {
            #expect(told.contains(partner), "\(told)")
        }
        #expect(makeQuestion("Who were Lund's partners?", in: try makeLibrary(Self.text)).type == .list)
        for other in [
            "Who was the partner in the project?", "Who were the partners Lund and Dahl?",
            "Who were those two partners?",
        ] {
            #expect(makeQuestion(other, in: try makeLibrary(Self.text)).type != .list)
        }
    }

    /// "How do I prepare a measurement? All steps please" told one step.
    @Test func allStepsAreToldInTheirOrder() throws {
        let told = try answer("How do I prepare a measurement with the profiler? All steps please")
        #expect(told == "Charge the battery. Remove the wet cap. Synchronise the clock.")
    }

    /// "When does the insurance not pay?" was refused where the text says "if".
    @Test func aConditionTellsWhen() throws {
        #expect(try answer("When does the insurance not pay?").contains("if the line was loose"))
    }

    /// Refused, for neither "point to" nor "as the reason why" told a reason.
    @Test(arguments: [
        ("Why are the turbidity values negative?", "a scratched window"),
        ("Why did Ada Lund study lakes?", "the fish kill as the reason"),
    ])
    func aSignAndANamedReasonTellWhy(question: String, told: String) throws {
        #expect(try answer(question).contains(told))
    }

    private func answer(_ question: String) throws -> String {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        return engine.questions(in: question).map {
            engine.answer($0, in: &conversation).sentences.map(\.text).joined(separator: " ")
        }.joined(separator: " ")
    }
}
