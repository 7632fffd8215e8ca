internal import Synchronization

/// Which of a generation's examples its engine answers, each found out once, by whoever wants to know first.
final class ExampleVerdicts: Sendable {
    private final class Verdict: Sendable {
        static let open: UInt8 = 0
        static let unanswered: UInt8 = 1
        static let answered: UInt8 = 2

        let state = Atomic(open)
    }

    private let verdicts: [Verdict]

    /// All open, for so many examples.
    init(count: Int) { verdicts = (0..<count).map { _ in Verdict() } }

    /// The verdict on the example of a number below the count. Judging takes a question's work, and keeps nobody else
    /// waiting: two who ask at once may both judge, and come to the same.
    func verdict(on example: Int, _ judge: () -> Bool) -> Bool {
        let state = verdicts[example].state.load(ordering: .relaxed)
        if state != Verdict.open { return state == Verdict.answered }
        let isAnswered = judge()
        verdicts[example].state.store(
            isAnswered ? Verdict.answered : Verdict.unanswered, ordering: .relaxed)
        return isAnswered
    }
}
