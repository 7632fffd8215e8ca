internal import CEpoll
internal import Glibc

/// A descriptor that becomes readable at a moment: `timerfd_create(2)` on the monotonic clock.
///
/// libdispatch opens such a descriptor when a timer is first waited for. By then clients may have taken the last one,
/// and no timer of the process would ever fire; this one is there from the start.
public struct Alarm: ~Copyable, Sendable {
    private let descriptor: Descriptor
    public var number: Int32 { descriptor.number }

    /// TFD_TIMER_ABSTIME of `<sys/timerfd.h>`; its TFD_NONBLOCK and TFD_CLOEXEC are those of open(2).
    private static let absolute: Int32 = 1

    public init() throws(Errno) {
        let number = try Socket.check(
            SystemCall.alarm.perform(on: -1) { Int(timerfd_create(CLOCK_MONOTONIC, O_NONBLOCK | O_CLOEXEC)) })
        descriptor = Descriptor(owning: Int32(number))
    }

    /// Rings at this moment of the monotonic clock and at none that was set before; at once if it is over.
    public func set(milliseconds: Int64) {
        // A moment of zero would switch it off.
        let milliseconds = Int(max(1, milliseconds))
        var moment = itimerspec()
        moment.it_value.tv_sec = milliseconds / 1_000
        moment.it_value.tv_nsec = milliseconds % 1_000 * 1_000_000
        let result = timerfd_settime(number, Self.absolute, &moment, nil)
        precondition(result == 0, "a moment within range is always taken")
    }

    /// Rings at once. Any thread may do it.
    public func ring() { set(milliseconds: 1) }

    /// Is no longer readable until it rings again.
    public func silence() {
        var ringCount: UInt64 = 0
        _ = read(number, &ringCount, MemoryLayout<UInt64>.size)
    }
}
