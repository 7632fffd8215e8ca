internal import Glibc

/// What is wrong with an address as somebody wrote it, in one sentence.
public struct AddressError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}

extension SocketAddress {
    /// What the writer of an address wants with it: what a missing host means depends on it.
    public enum Purpose: Sendable {
        /// `:PORT` is every interface of this machine.
        case listening
        /// `:PORT` is this machine.
        case connecting
    }

    /// Reads `HOST:PORT`, `[V6]:PORT`, `:PORT`, `PORT` (127.0.0.1 and ::1) or `unix:PATH`.
    ///
    /// A host name stands for all of its addresses, in the order to try them; it is looked up, which may block.
    public static func parse(_ text: String, for purpose: Purpose) throws(AddressError) -> [SocketAddress] {
        if text.hasPrefix("unix:") { return [try parsePath(String(text.dropFirst(5)))] }
        guard let colon = text.lastIndex(of: ":") else {
            let port = try parsePort(text, in: text)
            return [.ipv4(loopbackIPv4, port: port), .ipv6(loopbackIPv6, port: port, scope: 0)]
        }
        let port = try parsePort(String(text[text.index(after: colon)...]), in: text)
        let host = String(text[..<colon])
        if host.isEmpty { return anyHost(port: port, for: purpose) }
        if host.hasPrefix("["), host.hasSuffix("]") {
            return try resolve(String(host.dropFirst().dropLast()), port: port, in: text)
        }
        guard !host.contains(":") else {
            throw AddressError(description: "'\(text)': write an IPv6 address in brackets, as in [::1]:1964")
        }
        return try resolve(host, port: port, in: text)
    }

    /// Reads an address without a port, as in a list of trusted hosts.
    public static func parseHost(_ text: String) throws(AddressError) -> [SocketAddress] {
        let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        return try resolve(bare, port: 0, in: text)
    }

    private static func anyHost(port: UInt16, for purpose: Purpose) -> [SocketAddress] {
        switch purpose {
        case .listening:
            [.ipv4(0, port: port), .ipv6(.init(network: 0, interface: 0), port: port, scope: 0)]
        case .connecting:
            [.ipv4(loopbackIPv4, port: port), .ipv6(loopbackIPv6, port: port, scope: 0)]
        }
    }

    private static func parsePath(_ path: String) throws(AddressError) -> SocketAddress {
        let address = SocketAddress.unix(path: path)
        guard SystemAddress(address) != nil else {
            throw AddressError(description: "'unix:\(path)': the path of a unix socket has 1 to 107 bytes")
        }
        return address
    }

    private static func parsePort(_ digits: String, in text: String) throws(AddressError) -> UInt16 {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = UInt16(digits)
        else {
            throw AddressError(
                description:
                    "'\(text)' is no address: write HOST:PORT, [IPV6]:PORT, :PORT, PORT or unix:PATH,"
                    + " with a port from 0 to 65535")
        }
        return port
    }

    private static func resolve(
        _ host: String, port: UInt16, in text: String
    ) throws(AddressError) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, nil, &hints, &first)
        defer { if let first { freeaddrinfo(first) } }
        guard status == 0 else {
            let reason = gai_strerror(status).map { String(cString: $0) } ?? "error \(status)"
            throw AddressError(description: "'\(text)': cannot find the host '\(host)': \(reason)")
        }
        var found: [SocketAddress] = []
        var next = first
        while let entry = next?.pointee {
            if let address = SystemAddress(copying: entry)?.address?.withPort(port), !found.contains(address)
            {
                found.append(address)
            }
            next = entry.ai_next
        }
        return found
    }
}

extension SystemAddress {
    /// The address of one finding of `getaddrinfo`.
    init?(copying entry: addrinfo) {
        guard let source = entry.ai_addr, Int(entry.ai_addrlen) <= MemoryLayout<sockaddr_storage>.size else {
            return nil
        }
        withUnsafeMutableBytes(of: &storage) {
            $0.copyMemory(from: UnsafeRawBufferPointer(start: source, count: Int(entry.ai_addrlen)))
        }
        length = entry.ai_addrlen
    }
}
