internal import Synchronization

/// Which of a generation's examples its engine answers, each found out once, by whoever wants to know first.
final class ExampleVerdicts: Sendable {
    private let verdicts = Mutex<[Int: Bool]>([:])

    /// The verdict on the example of a number. Judging takes a question's work, and keeps nobody else waiting: two who
    /// ask at once may both judge, and come to the same.
    func verdict(on example: Int, _ judge: () -> Bool) -> Bool {
        if let known = verdicts.withLock({ $0[example] }) { return known }
        let verdict = judge()
        verdicts.withLock { $0[example] = verdict }
        return verdict
    }
}
