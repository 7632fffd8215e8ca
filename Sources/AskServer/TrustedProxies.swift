public import Sockets

/// Balancers that may say, by a PROXY header, for whom they speak; they are not counted against a host's limit.
public struct TrustedProxies: Sendable, Hashable {
    private let hosts: Set<SocketAddress>

    /// Trusts these addresses, whatever their port. None is the default: no header is expected then.
    public init(_ addresses: [SocketAddress] = []) {
        hosts = Set(addresses.map { $0.unmapped.withPort(0) })
    }

    /// Whether a connection from here begins with a PROXY header.
    func contains(_ peer: SocketAddress?) -> Bool {
        guard !hosts.isEmpty, let peer else { return false }
        return hosts.contains(peer.unmapped.withPort(0))
    }
}
