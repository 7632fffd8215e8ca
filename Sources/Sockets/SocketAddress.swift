internal import Glibc

/// Where a socket listens or connects: an IPv4 or IPv6 address with a port, or a path of the file system.
public enum SocketAddress: Hashable, Sendable {
    /// Bytes of the address in network order.
    case ipv4(IPv4Bytes, port: UInt16)
    /// `scope` is the interface of a link-local address, else 0.
    case ipv6(IPv6Bytes, port: UInt16, scope: UInt32)
    /// A unix socket; empty for the nameless end of a pair or of a client.
    case unix(path: String)

    /// The four bytes of an IPv4 address as one number, the first byte highest.
    public typealias IPv4Bytes = UInt32

    /// The sixteen bytes of an IPv6 address as two numbers, the first byte highest.
    public struct IPv6Bytes: Hashable, Sendable {
        /// The network: the first 64 bits.
        public var network: UInt64
        public var interface: UInt64

        public init(network: UInt64, interface: UInt64) {
            self.network = network
            self.interface = interface
        }
    }

    public static let loopbackIPv4 = IPv4Bytes(0x7F00_0001)
    public static let loopbackIPv6 = IPv6Bytes(network: 0, interface: 1)

    /// The port; nil for a unix socket.
    public var port: UInt16? {
        switch self {
        case .ipv4(_, let port): port
        case .ipv6(_, let port, _): port
        case .unix: nil
        }
    }

    /// The same address with another port; a path stays as it is.
    public func withPort(_ port: UInt16) -> SocketAddress {
        switch self {
        case .ipv4(let host, _): .ipv4(host, port: port)
        case .ipv6(let host, _, let scope): .ipv6(host, port: port, scope: scope)
        case .unix: self
        }
    }

    /// An IPv4 address that came in by an IPv6 socket, as IPv4; anything else as it is.
    public var unmapped: SocketAddress {
        guard case .ipv6(let host, let port, _) = self, host.network == 0, host.interface >> 32 == 0xFFFF
        else {
            return self
        }
        return .ipv4(UInt32(truncatingIfNeeded: host.interface), port: port)
    }

    /// True for an address of this machine alone: loopback or a path.
    public var isLocal: Bool {
        switch unmapped {
        case .ipv4(let host, _): host >> 24 == 127
        case .ipv6(let host, _, _): host == Self.loopbackIPv6
        case .unix: true
        }
    }
}

extension SocketAddress: CustomStringConvertible {
    /// `127.0.0.1:1964`, `[::1]:1964` or `unix:/run/askd/socket`: what `parse` reads back.
    public var description: String {
        switch self {
        case .ipv4(_, let port): "\(host):\(port)"
        case .ipv6(_, let port, _): "[\(host)]:\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }

    /// The address without its port.
    public var host: String {
        var text = [CChar](repeating: 0, count: 64)
        switch self {
        case .ipv4(let host, _):
            var bytes = host.bigEndian
            _ = inet_ntop(AF_INET, &bytes, &text, socklen_t(text.count))
        case .ipv6(let host, _, _):
            var words = [host.network.bigEndian, host.interface.bigEndian]
            _ = inet_ntop(AF_INET6, &words, &text, socklen_t(text.count))
        case .unix(let path): return path
        }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
