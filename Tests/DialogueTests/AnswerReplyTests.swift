import Answering
import KnowledgeStore
import Testing
import Wire

@testable import Dialogue

@Suite struct AnswerReplyTests {
    private let library = makeGeneration().library

    @Test func anAnswerCarriesItsSentencesAndPlace() {
        let reply = Reply(answer: makeAnswer(passage: 1, text: "It is cold."), in: library)
        #expect(reply.status == .answered)
        #expect(reply.answer == "It is cold.")
        #expect(reply.level == "sure")
        #expect(
            reply.citations == [
                Reply.Citation(
                    document: "moon", title: "The Moon", section: "The Moon", passage: 2, lines: 5...5)
            ])
    }

    @Test func rankedSentencesCountFromOne() {
        var answer = makeAnswer()
        answer.ranked = [
            Answer.Sentence(document: 0, passage: 1, sentence: 0, text: "It is cold.", score: 1.5)
        ]
        let reply = Reply(answer: answer, in: library)
        #expect(
            reply.results == [
                Reply.Result(document: "moon", passage: 2, sentence: 1, text: "It is cold.", score: 1.5)
            ])
    }

    @Test func aPassageIsCitedOnceUnlessEachItemOfAListCitesIt() {
        var answer = makeAnswer()
        answer.sentences += answer.sentences
        #expect(Reply(answer: answer, in: library).citations.count == 1)
        answer.isList = true
        let list = Reply(answer: answer, in: library)
        #expect(list.citations.count == 2)
        #expect(list.answer == "The Moon is far.\nThe Moon is far.")
    }

    @Test func withoutAnAnswerAPersonIsToldWhatIsMissingAndWhatIsThere() {
        var answer = Answer(isAnswered: false)
        answer.unmatched = ["gagarin", "vostok"]
        answer.nearestTopic = "The Moon"
        answer.suggestions = ["How far is it?", "Is it cold?", "Why?"]
        let reply = Reply(answer: answer, in: library)
        #expect(reply.status == .unanswered)
        #expect(reply.answer == nil)
        #expect(
            reply.lines == [
                "The documents do not say.", "Not found in them: \"gagarin\" and \"vostok\".",
                "The nearest passage is about \"The Moon\".",
                "I can answer: \"How far is it?\" or \"Is it cold?\"",
            ])
    }

    @Test func athousandMissingWordsMakeOneShortLine() {
        var answer = Answer(isAnswered: false)
        answer.unmatched = (0..<1000).map { String(repeating: "x", count: 60) + "\($0)" }
        let lines = Unanswered.lines(for: answer)
        #expect(lines.count == 2)
        #expect(lines[1].hasSuffix("and 995 other words."))
        #expect(lines[1].utf8.count < 300)
    }
}
