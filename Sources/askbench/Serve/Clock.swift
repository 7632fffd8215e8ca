import Glibc

/// The monotonic clock.
enum Clock {
    /// Since some moment in the past, the same for the whole process.
    static func nanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
