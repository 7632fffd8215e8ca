import Answering
import KnowledgeStore
import Testing
import Wire

@testable import Dialogue

@Suite struct JoinedReplyTests {
    private let library = makeGeneration().library

    private func answered(_ passage: Int, confidence: Double = 0.9) -> Reply {
        var answer = makeAnswer(passage: passage, text: ["The Moon is far.", "It is cold."][passage])
        answer.confidence = confidence
        answer.level = confidence > 0.8 ? .sure : .weak
        return Reply(answer: answer, in: library)
    }

    private var unanswered: Reply {
        var answer = Answer(isAnswered: false)
        answer.unmatched = ["gagarin"]
        return Reply(answer: answer, in: library)
    }

    @Test func oneReplyStaysAsItIs() {
        let joined = JoinedReply.join([answered(0)], to: ["How far?"])
        #expect(joined.answer == "The Moon is far.")
    }

    @Test func eachQuestionHasItsLineAndItsPlace() {
        let joined = JoinedReply.join(
            [answered(0), answered(1, confidence: 0.4)], to: ["How far?", "Is it cold?"])
        #expect(joined.answer == "The Moon is far.\nIt is cold.")
        #expect(joined.citations.map(\.passage) == [1, 2])
        #expect(joined.level == "weak")
        #expect(joined.confidence == 0.4)
    }

    @Test func aQuestionWithoutAnAnswerSaysSoInItsTurn() {
        let joined = JoinedReply.join([unanswered, answered(0)], to: ["Who is Gagarin?", "How far?"])
        #expect(joined.status == .answered)
        #expect(
            joined.answer
                == "On \"Who is Gagarin?\" the documents do not say. Not found in them: \"gagarin\".\nThe Moon is far."
        )
        #expect(joined.unmatched == ["gagarin"])
    }

    /// "Where was it, and when?" gave the same sentence twice.
    @Test func aSentenceThatAnswersTwoQuestionsStandsOnce() {
        var both = makeAnswer(passage: 0, text: "The Moon is far.")
        both.sentences += makeAnswer(passage: 1, text: "It is cold.").sentences
        let answers = JoinedReply.answers([makeAnswer(passage: 0, text: "The Moon is far."), both, both])
        let joined = JoinedReply.join(
            answers.map { Reply(answer: $0, in: library) }, to: ["How far?", "And then?", "And?"])
        #expect(joined.status == .answered && joined.answer == "The Moon is far.\nIt is cold.")
        #expect(joined.citations.map(\.passage) == [1, 2])
    }

    /// "When did China walk out, and why?" told of trade: what went with a sentence that was shown already.
    @Test func whatOnlyGoesWithASentenceIsNotShownAlone() {
        let first = makeAnswer(passage: 0, text: "The Moon is far.")
        var second = first
        second.sentences += makeAnswer(passage: 1, text: "It is cold.").sentences
        second.ranked = first.sentences
        #expect(JoinedReply.answers([first, second]).map(\.sentences.count) == [1, 0])
        second.isList = true
        #expect(JoinedReply.answers([first, second]).map(\.sentences.count) == [1, 1])
    }

    @Test func noAnswersAtAllIsNoAnswer() {
        let joined = JoinedReply.join([unanswered, unanswered], to: ["Who?", "Which?"])
        #expect(joined.status == .unanswered)
        #expect(joined.answer == nil)
        #expect(joined.lines.count == 2)
        #expect(joined.lines[1].hasPrefix("On \"Which?\" the documents do not say."))
    }

    @Test func questionsLeftOutAreCounted() {
        let joined = JoinedReply.join([answered(0), answered(1)], to: ["A?", "B?", "C?", "D?", "E?"])
        #expect(joined.answer?.hasSuffix("3 more questions on that line: ask again.") == true)
    }
}
