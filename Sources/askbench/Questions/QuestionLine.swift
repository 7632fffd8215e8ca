/// One line of a `questions.jsonl`.
struct QuestionLine: Codable, Sendable, Hashable {
    var question: String
    var answerable: Bool
    var document: String?
    var sentences: [String]?
    var answers: [String]?
    var history: [String]?

    /// The same as the examiner wants it.
    var judged: JudgedQuestion {
        JudgedQuestion(
            question: question, isAnswerable: answerable, document: document ?? "",
            sentences: answerable ? sentences ?? [] : [],
            expected: ExpectedWords(anyOf: answerable ? answers ?? [] : []), history: history ?? [])
    }

    /// The same question where no document answers it.
    var unanswerable: QuestionLine {
        QuestionLine(question: question, answerable: false, document: document, history: history)
    }
}
