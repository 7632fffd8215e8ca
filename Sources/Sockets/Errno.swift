internal import Glibc

/// The number a failed system call left behind, with the words for it.
public struct Errno: Error, Hashable, Sendable, CustomStringConvertible {
    public let code: Int32

    public init(_ code: Int32) { self.code = code }

    /// The system's words, such as `Connection refused`.
    public var description: String {
        // glibc keeps this text per thread since 2.32.
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}

extension Errno {
    /// There is nothing to read, or no room to write, just now.
    public static var wouldBlock: Errno { Errno(EAGAIN) }
    /// The process, or the system, has no descriptor left.
    public var meansNoDescriptors: Bool { code == EMFILE || code == ENFILE }
    /// The connection went away before it was accepted: accept the next one.
    public var meansConnectionGone: Bool { code == ECONNABORTED || code == EPROTO || code == EPERM }
    /// This machine does not speak the address's family, or has no such address.
    public var meansFamilyMissing: Bool { code == EAFNOSUPPORT || code == EADDRNOTAVAIL }
}

/// What went wrong with a socket, in one sentence that says what to do where something can be done.
public struct SocketFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was tried, such as `cannot listen on 127.0.0.1:1964`.
    public let attempt: String
    public let errno: Errno
    /// What the reader can do; empty where there is nothing to advise.
    public let advice: String

    public init(_ attempt: String, _ errno: Errno, advice: String = "") {
        self.attempt = attempt
        self.errno = errno
        self.advice = advice
    }

    public var description: String {
        advice.isEmpty ? "\(attempt): \(errno)" : "\(attempt): \(errno). \(advice)"
    }
}
