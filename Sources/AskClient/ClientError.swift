/// Why no reply came, in words that say what to do.
public enum ClientError: Error, Sendable, Hashable {
    /// The server's address cannot be read or its host found.
    case badAddress(String)
    /// No connection could be made.
    case unreachable(server: String, reason: String)
    /// The connection was made and lost before the reply came.
    case gone(server: String, reason: String)
    /// The server did not answer in time.
    case timedOut(server: String, seconds: Double)
    /// The server said that it has no room.
    case busy(server: String, message: String)
    /// What came is not what an askd says.
    case notAskd(server: String, reason: String)
}

extension ClientError: CustomStringConvertible {
    /// One line; whatever a server said stands in it as received.
    public var description: String {
        switch self {
        case .badAddress(let reason): "\(reason)."
        case .unreachable(let server, let reason):
            "cannot reach askd at \(server): \(reason). Start it with 'askd', or name another with --server."
        case .gone(let server, let reason):
            "askd at \(server) went away: \(reason). Ask again, or look at its log."
        case .timedOut(let server, let seconds):
            "askd at \(server) did not answer within \(Self.text(seconds)). Wait longer with --timeout."
        case .busy(let server, let message):
            message.isEmpty
                ? "askd at \(server) is busy: try again later" : "askd at \(server) says: \(message)"
        case .notAskd(let server, let reason):
            "what answers at \(server) does not speak like askd: \(reason). Check --server."
        }
    }

    /// The exit code of sysexits.h that a program ends with: EX_USAGE, EX_UNAVAILABLE, EX_TEMPFAIL or EX_PROTOCOL.
    public var exitCode: Int32 {
        switch self {
        case .badAddress: 64
        case .unreachable, .gone, .timedOut: 69
        case .busy: 75
        case .notAskd: 76
        }
    }

    private static func text(_ seconds: Double) -> String {
        let whole = seconds.rounded()
        return whole == seconds && whole < 1e9 ? "\(Int(whole)) s" : "\(seconds) s"
    }
}
