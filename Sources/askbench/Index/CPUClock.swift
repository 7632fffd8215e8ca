import Glibc

/// Time that a processor spent on us, in nanoseconds: other work on the machine disturbs it least.
enum CPUClock {
    /// The calling thread's.
    static func thread() -> UInt64 { now(CLOCK_THREAD_CPUTIME_ID) }

    /// That of all threads of the process.
    static func process() -> UInt64 { now(CLOCK_PROCESS_CPUTIME_ID) }

    private static func now(_ clock: clockid_t) -> UInt64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
