internal import Glibc

/// A moment by which something must have happened.
struct Deadline {
    private let instant: ContinuousClock.Instant

    /// So many seconds from now.
    init(seconds: Double) { self.init(ContinuousClock.now + .seconds(seconds)) }

    private init(_ instant: ContinuousClock.Instant) { self.instant = instant }

    /// What is left, rounded up to whole milliseconds as `poll` takes them; 0 once it has passed.
    var milliseconds: Int32 {
        let left = (instant - ContinuousClock.now) / .milliseconds(1)
        return Int32(min(max(left.rounded(.up), 0), 1e9))
    }

    /// The end of the first of so many equal parts of the time that is left.
    func share(of parts: Int) -> Deadline {
        let now = ContinuousClock.now
        return Deadline(now + max(instant - now, .zero) / parts)
    }
}
