import Answering
import KnowledgeStore
import Retrieval

/// Asks judged questions of loaded documents, as sessions would, and notes what became of each.
struct Examiner: Sendable {
    /// How many ranked sentences are looked at.
    static let depth = 10

    let generation: Generation
    /// The least confidence that counts as an answer; 0 shows what would have been said.
    var threshold: Double?

    /// Asks every question, each in a conversation of its own unless the file says that it is a turn of one.
    func ask(_ questions: [JudgedQuestion]) -> [Outcome] {
        var conversation = Conversation()
        var dialogue = ""
        return questions.map { question in
            if question.dialogue.isEmpty || question.dialogue != dialogue { conversation = Conversation() }
            dialogue = question.dialogue
            return ask(question, in: &conversation)
        }
    }

    /// Asks all of them over one conversation, in random order.
    func askOverOneConnection(_ questions: [JudgedQuestion], seed: UInt64) -> [Outcome] {
        var random = SeededRandom(seed: seed)
        var conversation = Conversation()
        return questions.shuffled(using: &random).map { ask($0, in: &conversation) }
    }

    private func ask(_ question: JudgedQuestion, in conversation: inout Conversation) -> Outcome {
        for turn in question.history { _ = answers(to: turn, in: &conversation) }
        let clock = ContinuousClock()
        let start = clock.now
        let answers = answers(to: question.question, in: &conversation)
        let elapsed = clock.now - start
        var outcome = Outcome(question)
        outcome.microseconds = elapsed / .microseconds(1)
        note(answers, in: &outcome)
        return outcome
    }

    /// One answer for each question on the line.
    private func answers(to line: String, in conversation: inout Conversation) -> [Answer] {
        var options = AnswerOptions()
        options.limit = Self.depth
        options.threshold = threshold
        return generation.engine.questions(in: line).map {
            generation.engine.answer($0, in: &conversation, options: options)
        }
    }

    /// Several answers count as one: answered when any is, as sure as the least sure, as a session says it.
    private func note(_ answers: [Answer], in outcome: inout Outcome) {
        let answered = answers.filter(\.isAnswered)
        let weakest = (answered.isEmpty ? answers : answered).min { $0.confidence < $1.confidence }
        outcome.isAnswered = !answered.isEmpty
        outcome.confidence = weakest?.confidence ?? 0
        outcome.level = weakest?.level?.rawValue ?? ""
        outcome.shown = answered.flatMap(\.sentences).map(\.text).joined(separator: " ")
        let question = outcome.question
        outcome.holdsAnswer =
            question.isAnswerable && !answered.isEmpty && question.expected.stand(in: outcome.shown)
        let ranked = answers.flatMap(\.ranked).prefix(Self.depth)
        let wanted = SentenceMatch(question.sentences)
        outcome.rank = ranked.firstIndex { wanted.matches($0.text) }.map { $0 + 1 }
        guard let best = ranked.first else { return }
        outcome.best = best.text
        outcome.isRightDocument = generation.library.documents[best.document].name == question.document
    }
}
