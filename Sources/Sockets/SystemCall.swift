internal import Glibc

/// The system calls that this program makes on sockets, by name: what a fault is planned for.
public enum SystemCall: UInt8, Sendable, CaseIterable {
    case socket, bind, listen, accept, connect, receive, send, shutdown, option, epollControl, epollWait,
        alarm

    /// Makes one call: retries while a signal interrupts it, and takes `errno` before anything can change it.
    /// Returns what the call returned, or the negated errno as the kernel itself would.
    @inline(__always)
    func perform(on descriptor: Int32, _ call: () -> Int) -> Int {
        perform(on: descriptor, moving: 0) { _ in call() }
    }

    /// The same for a call that moves up to `count` bytes; it is told how many it may move.
    @inline(__always)
    func perform(on descriptor: Int32, moving count: Int, _ call: (Int) -> Int) -> Int {
        var allowed = count
        if FaultInjector.isArmed {
            switch FaultInjector.fault(in: self, on: descriptor) {
            case .fail(let code)?: return -Int(code)
            case .shorten(let most)?: allowed = min(count, max(1, most))
            case nil: break
            }
        }
        while true {
            let result = call(allowed)
            if result >= 0 { return result }
            let code = errno
            if code != EINTR { return -Int(code) }
        }
    }
}

/// How a read or a write went. Would-block and end of stream are values, not errors.
public enum IOResult: Hashable, Sendable {
    case bytes(Int)
    case wouldBlock
    /// The peer sends no more. Never the result of a write.
    case end
    case failed(Errno)

    @inline(__always)
    init(_ result: Int, endsAtZero: Bool) {
        if result > 0 {
            self = .bytes(result)
        } else if result == 0 {
            self = endsAtZero ? .end : .bytes(0)
        } else if result == -Int(EAGAIN) {
            self = .wouldBlock
        } else {
            self = .failed(Errno(Int32(-result)))
        }
    }
}
