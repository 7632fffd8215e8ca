import Glibc

/// The header a TCP balancer puts before a client's bytes to say whom it speaks for
/// (HAProxy, The PROXY protocol, versions 1 and 2).
public enum ProxyHeader {
    /// What the bytes so far amount to.
    public enum Outcome: Sendable, Hashable {
        /// Nothing wrong yet, but not whole.
        case incomplete
        /// No header, or a broken one: the connection must be closed, for its source cannot be known.
        case invalid
        /// - source: the client's address in its shortest usual form; nil when the balancer speaks for itself or
        ///   for something that is no IP address.
        /// - consumed: the header's length; the client's own bytes begin there.
        case header(source: String?, consumed: Int)
    }

    /// The longest header accepted. Version 1 ends within 107 bytes; version 2 may carry extensions, which are
    /// skipped.
    public static let maximumBytes = 4096

    private static let signature: [UInt8] = [
        0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A,
    ]

    /// - Parameter bytes: all that arrived on the connection so far.
    public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        guard let first = bytes.first else { return .incomplete }
        return first == signature[0] ? parseBinary(bytes) : parseText(bytes)
    }

    private static func parseText(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        let maximumTextBytes = 107
        let prefix = Array("PROXY ".utf8)
        guard bytes.prefix(prefix.count).elementsEqual(prefix.prefix(bytes.count)) else { return .invalid }
        guard let end = bytes.prefix(maximumTextBytes).firstIndex(of: ASCII.lineFeed) else {
            return bytes.count < maximumTextBytes ? .incomplete : .invalid
        }
        guard bytes[end - 1] == ASCII.carriageReturn else { return .invalid }
        let words = bytes[prefix.count..<end - 1].split(
            separator: ASCII.space, omittingEmptySubsequences: false
        )
        .map { String(decoding: $0, as: UTF8.self) }
        if words.first == "UNKNOWN" { return .header(source: nil, consumed: end + 1) }
        guard words.count == 5, UInt16(words[3]) != nil, UInt16(words[4]) != nil,
            let family = ["TCP4": AF_INET, "TCP6": AF_INET6][words[0]],
            let source = canonical(words[1], family), canonical(words[2], family) != nil
        else { return .invalid }
        return .header(source: source, consumed: end + 1)
    }

    private static func parseBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        let fixedBytes = 16
        guard bytes.prefix(signature.count).elementsEqual(signature.prefix(bytes.count)) else {
            return .invalid
        }
        guard bytes.count >= fixedBytes else { return .incomplete }
        let command = bytes[12]
        let family = bytes[13] >> 4
        let length = Int(bytes[14]) << 8 | Int(bytes[15])
        // 0x20 is LOCAL (a health check of the balancer's own), 0x21 is PROXY.
        guard command == 0x20 || command == 0x21, length + fixedBytes <= maximumBytes else { return .invalid }
        guard bytes.count >= fixedBytes + length else { return .incomplete }
        let addresses = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[fixedBytes...])
        switch (command, family) {
        case (0x21, 1):
            guard length >= 12 else { return .invalid }
            return .header(source: text(addresses, AF_INET), consumed: fixedBytes + length)
        case (0x21, 2):
            guard length >= 36 else { return .invalid }
            return .header(source: text(addresses, AF_INET6), consumed: fixedBytes + length)
        default:
            return .header(source: nil, consumed: fixedBytes + length)
        }
    }

    /// The address in its usual form; nil when it is none of that family.
    private static func canonical(_ address: String, _ family: Int32) -> String? {
        withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { binary in
            guard inet_pton(family, address, binary.baseAddress) == 1 else { return nil }
            return text(UnsafeRawBufferPointer(binary), family)
        }
    }

    /// An address in network byte order as text (RFC 5952 for IPv6).
    private static func text(_ binary: UnsafeRawBufferPointer, _ family: Int32) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { buffer in
            inet_ntop(family, binary.baseAddress, buffer.baseAddress, socklen_t(buffer.count))
                .map { String(cString: $0) }
        }
    }
}
