/// What is to be done at moments that belong to no connection; a few at a time.
struct Appointments {
    typealias Work = @Sendable () -> Void

    private var all: [(milliseconds: Int64, work: Work)] = []

    /// Adds one; `milliseconds` is of the monotonic clock.
    mutating func add(at milliseconds: Int64, _ work: @escaping Work) { all.append((milliseconds, work)) }

    /// Takes out those whose moment has come, in the order of adding.
    mutating func takeDue(at now: Int64) -> [Work] {
        let due = all.filter { $0.milliseconds <= now }
        all.removeAll { $0.milliseconds <= now }
        return due.map(\.work)
    }

    /// The first moment that is left; nil when none is.
    var nextDue: Int64? { all.map(\.milliseconds).min() }

    mutating func removeAll() { all = [] }
}
