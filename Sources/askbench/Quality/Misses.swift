/// The questions that went wrong, to read and learn from.
struct Misses {
    private let outcomes: [Outcome]

    /// Misses are wrong replies and, where the right sentences are known, those that are not first.
    init(_ outcomes: [Outcome]) {
        self.outcomes = outcomes.filter { outcome in
            let isMisplaced = !outcome.question.sentences.isEmpty && outcome.rank != 1
            return isMisplaced || !outcome.isRightReply
        }
    }

    /// The first `count` of them, a few lines each.
    func lines(_ count: Int) -> [String] {
        guard count > 0 else { return [] }
        return ["  misses: \(min(count, outcomes.count)) of \(outcomes.count)"]
            + outcomes.prefix(count).flatMap(lines)
    }

    private func lines(_ outcome: Outcome) -> [String] {
        let question = outcome.question
        let said = outcome.isAnswered ? outcome.shown : "(no answer) " + outcome.best
        let wanted =
            question.isAnswerable ? question.sentences.first ?? question.expected.expression : "(no answer)"
        let rank =
            question.sentences.isEmpty ? "" : ", right sentence at \(outcome.rank.map(String.init) ?? "none")"
        return [
            "  - \(question.kind.isEmpty ? "" : "[\(question.kind)] ")\(question.question)",
            "      want \(wanted)",
            "      got  \(said)",
            "      confidence \(outcome.confidence.text(2)) \(outcome.level)\(rank)",
        ]
    }
}
