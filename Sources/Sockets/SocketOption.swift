internal import Glibc

/// The socket options that this program sets or reads.
public enum SocketOption: Sendable {
    /// Bind again at once after a restart.
    case reuseAddress
    /// Leave the port to connecting, which needs one that is free for its peer alone, when an address is bound.
    case bindsNoPort
    /// Leave IPv4 to its own socket, so that both families can hold one port.
    case onlyIPv6
    /// Send small answers at once.
    case noDelay
    /// Keep urgent data in its place in the stream (telnet's synch).
    case inlineUrgentData
    /// The size of the kernel's send buffer, in bytes; for tests.
    case sendBufferBytes
    /// The size of the kernel's receive buffer, in bytes; for tests.
    case receiveBufferBytes
    /// Whether the socket listens; read only.
    case acceptsConnections
    /// The pending error of an attempt to connect; read only.
    case pendingError

    private var names: (level: Int32, name: Int32) {
        switch self {
        case .reuseAddress: (SOL_SOCKET, SO_REUSEADDR)
        case .bindsNoPort: (Int32(IPPROTO_IP), Self.bindAddressNoPort)
        case .onlyIPv6: (Int32(IPPROTO_IPV6), IPV6_V6ONLY)
        case .noDelay: (Int32(IPPROTO_TCP), TCP_NODELAY)
        case .inlineUrgentData: (SOL_SOCKET, SO_OOBINLINE)
        case .sendBufferBytes: (SOL_SOCKET, SO_SNDBUF)
        case .receiveBufferBytes: (SOL_SOCKET, SO_RCVBUF)
        case .acceptsConnections: (SOL_SOCKET, SO_ACCEPTCONN)
        case .pendingError: (SOL_SOCKET, SO_ERROR)
        }
    }

    /// IP_BIND_ADDRESS_NO_PORT of `<linux/in.h>`.
    private static let bindAddressNoPort: Int32 = 24

    /// Sets the option; switches are 0 or 1.
    public func set(_ value: Int32, on descriptor: Int32) throws(Errno) {
        let (level, name) = names
        var value = value
        let size = socklen_t(MemoryLayout<Int32>.size)
        _ = try Socket.check(
            SystemCall.option.perform(on: descriptor) {
                Int(setsockopt(descriptor, level, name, &value, size))
            })
    }

    /// Reads the option.
    public func value(on descriptor: Int32) throws(Errno) -> Int32 {
        let (level, name) = names
        var value: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        _ = try Socket.check(
            SystemCall.option.perform(on: descriptor) {
                Int(getsockopt(descriptor, level, name, &value, &size))
            })
        return value
    }
}
