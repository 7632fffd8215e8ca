import Testing

@testable import Answering

/// What stands behind a question and says how it is to be answered was asked as a question of its own.
@Suite struct WishTests {
    @Test(arguments: [
        "Who blamed the keeper? List both.", "What did the inquiry find? List his objections.",
        "What did he find wrong with it? Give all the points.", "What happened to the lamp? Name the facts.",
        "What did the sailors do? List it all.", "How did the lamp fail? Summarise.",
        "What was the keeper's part in all this? A summary please.",
    ])
    func aWishStaysWithItsQuestion(line: String) throws {
        let engine = AnswerEngine(library: try makeLibrary())
        #expect(engine.questions(in: line) == [line])
    }

    @Test(arguments: [
        "Who blamed the keeper? Name the merchant.", "Who was he? List the ships that sank.",
        "Why did it sink? Name his ship.",
    ])
    func anotherQuestionDoesNot(line: String) throws {
        let engine = AnswerEngine(library: try makeLibrary())
        #expect(engine.questions(in: line).count == 2)
    }

    @Test func aWishForAllMakesAList() throws {
        let library = try makeLibrary()
        let question = makeQuestion("What did the owners say? List their objections.", in: library)
        #expect(question.type == .list && question.wantsAll)
        #expect(!question.words.contains { $0.typed == "objections" })
    }

    @Test func aWishForASummaryMakesOne() throws {
        let library = try makeLibrary()
        #expect(makeQuestion("What did the keeper do? A quick summary please.", in: library).type == .summary)
    }
}
