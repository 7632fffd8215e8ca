/// A protocol that a client speaks by mistake.
public enum ForeignProtocol: String, Sendable, Hashable, CaseIterable {
    case http = "HTTP"
    case tls = "TLS"
    case ssh = "SSH"
    case smtp = "SMTP"
    case redis = "the Redis protocol"

    /// The protocol that a connection's first bytes, or its first line, belong to; nil for anything that may be a
    /// question.
    ///
    /// Ask with the first bytes that arrived and once more with the first line, if they were less than that.
    public init?(firstBytes bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.mayBegin(bytes) else { return nil }
        let line = UnsafeBufferPointer(
            rebasing: bytes.prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn })
        if bytes.starts(with: [0x16, 0x03]) {
            self = .tls
        } else if line.starts(with: "SSH-".utf8) {
            self = .ssh
        } else if Self.isRequestLine(line) {
            self = .http
        } else if line.starts(with: "EHLO ".utf8) || line.starts(with: "HELO ".utf8) {
            self = .smtp
        } else if Self.isRedisArray(line) {
            self = .redis
        } else {
            return nil
        }
    }

    /// The one line such a client is told before the connection closes, without its end.
    public var explanation: String {
        "This is askd, which answers plain-text questions; it does not speak \(rawValue). "
            + "Connect with nc or telnet and type a question."
    }

    /// Whether the first two bytes may be any of theirs, as hardly a question's are: every connection is looked at.
    private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 1 else { return false }
        return switch bytes[0] {
        case 0x16, UInt8(ascii: "*"): true
        case let first: ASCII.capitals.contains(first) && ASCII.capitals.contains(bytes[1])
        }
    }

    /// A method in capitals, a target and a version: `GET / HTTP/1.1`, `PRI * HTTP/2.0` (RFC 9112, section 3).
    private static func isRequestLine(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        let parts = line.split(separator: ASCII.space, maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[1].isEmpty, (3...20).contains(parts[0].count) else { return false }
        let isMethod = parts[0].allSatisfy { ASCII.capitals.contains($0) }
        return isMethod && parts[2].starts(with: "HTTP/".utf8)
    }

    /// The count of an array of bulk strings: an asterisk and digits alone.
    private static func isRedisArray(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        line.first == UInt8(ascii: "*") && line.count > 1
            && line.dropFirst().allSatisfy { ASCII.digits.contains($0) }
    }
}
