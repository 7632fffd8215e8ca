import Glibc

/// The end of a test's patience.
struct Deadline {
    private let end: ContinuousClock.Instant

    /// Far longer than anything takes, also under a sanitizer on a busy machine.
    static let patienceSeconds = 60.0

    init(seconds: Double = patienceSeconds) {
        end = ContinuousClock().now + .seconds(seconds)
    }

    /// Milliseconds that are left, for poll(2); 0 when there are none.
    var milliseconds: Int32 {
        let left = (end - ContinuousClock().now) / .milliseconds(1)
        return Int32(max(0, min(left.rounded(.up), 1e6)))
    }

    var isOver: Bool { milliseconds == 0 }
}

/// What a test waited for and did not get.
struct Timeout: Error, CustomStringConvertible {
    var description: String
}
