internal import Glibc

/// The listening sockets that a service manager handed to this process (`sd_listen_fds(3)`).
public enum InheritedSockets {
    /// The first descriptor that is handed over.
    private static let firstNumber: Int32 = 3
    /// More than a unit would ever list; a larger count is a mistake, not a wish.
    private static let mostSockets: Int32 = 64

    /// The numbers of the descriptors handed to this very process, made close-on-exec and non-blocking; empty if none.
    ///
    /// The environment's variables are unset, so that no child takes them for its own and a second call finds nothing.
    public static func take() -> [Int32] {
        defer { for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) } }
        guard let owner = environment("LISTEN_PID").flatMap({ Int32($0) }), owner == getpid(),
            let count = environment("LISTEN_FDS").flatMap({ Int32($0) }), (1...mostSockets).contains(count)
        else { return [] }
        let numbers = Array(firstNumber..<firstNumber + count)
        for number in numbers { adapt(number) }
        return numbers
    }

    private static func adapt(_ number: Int32) {
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        let flags = fcntl(number, F_GETFL)
        if flags >= 0 { _ = fcntl(number, F_SETFL, flags | O_NONBLOCK) }
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
