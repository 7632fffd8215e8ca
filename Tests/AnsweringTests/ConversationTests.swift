import Testing

@testable import Answering

@Suite struct ConversationTests {
    @Test func onlyTheLastTurnsAreKept() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        for number in 0..<40 {
            _ = engine.answer("How many sailors of the Petrel drowned off pier \(number)?", in: &conversation)
            #expect(conversation.turns.count == min(number + 1, Conversation.maximumTurns))
        }
        #expect(Conversation.maximumTurns == 8)
        let last = conversation.turns.last?.question.words.map(\.typed) ?? []
        #expect(last.contains("39"))
        #expect(conversation.turns.first?.question.words.map(\.typed).contains("32") == true)
    }

    @Test func whatIsRememberedOfATurnIsBounded() throws {
        let engine = AnswerEngine(
            library: try makeLibrary(String(repeating: "The lamp of Skarn.\n\n", count: 400)))
        var conversation = Conversation()
        for _ in 0..<12 {
            let hostile = (0..<300).map { "lamp\($0)" }.joined(separator: " ")
            _ = engine.answer("Which lamp of Skarn \(hostile)", in: &conversation)
        }
        #expect(
            conversation.turns.allSatisfy { $0.question.terms.count <= 64 && $0.question.words.count <= 256 })
        #expect(conversation.last?.remaining == nil)
        #expect(engine.more(in: &conversation) != nil)
        #expect((conversation.last?.remaining?.count ?? .max) < Conversation.maximumRanked)
    }

    @Test func whatWasNotGivenRemainsInTheOrderOfTheRanking() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        let question = "When did electric light come to the tower?"
        #expect(engine.answer(question, in: &conversation).isAnswered)
        let given = try #require(conversation.last?.given)
        let ranked = engine.find(question).ranked.entries.filter { $0.score > 0 }.map(\.sentence)
        #expect(engine.more(in: &conversation) != nil)
        let remaining = conversation.last?.remaining?.map(\.sentence)
        #expect(remaining == Array(ranked.filter { !given.contains($0) }.dropFirst()))
        #expect(!given.isEmpty && remaining?.count == ranked.count - given.count - 1)
    }

    /// After a follow-up `/more` told again what the turn before had told.
    @Test func moreAfterAFollowUpTellsNothingThatTheTurnsBeforeTold() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        let first = engine.answer("Who built the lighthouse of Skarn?", in: &conversation)
        _ = engine.answer("Who rowed out to them?", in: &conversation)
        let given = try #require(conversation.last?.given)
        let firstGiven = try #require(conversation.turns.first?.shown)
        let isNew = firstGiven.contains { !given.contains($0) }
        var told: [String] = []
        while let more = engine.more(in: &conversation) { told += more.sentences.map(\.text) }
        #expect(!told.isEmpty && isNew)
        #expect(first.sentences.allSatisfy { !told.contains($0.text) }, "\(told)")
    }

    @Test func nothingIsLeftAfterForgetting() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        _ = engine.answer("Who built the lighthouse of Skarn?", in: &conversation)
        #expect(conversation.lastAnswer != nil && conversation.lastQuestion != nil)
        conversation.forget()
        #expect(conversation.turns.isEmpty && conversation.last == nil)
        #expect(conversation.lastAnswer == nil && conversation.lastQuestion == nil)
        #expect(engine.more(in: &conversation) == nil)
        #expect(!engine.answer("why?", in: &conversation).isAnswered)
    }
}
