import Sockets

/// Where connections come from that last for one question each.
///
/// A closed connection's port is not free for a second at least. From one address they run out sooner, and what would
/// be measured is how long the kernel looks for one; every loopback address has ports of its own. Not so for dictd, which
/// looks each caller's name up, where only 127.0.0.1 has one at hand, and is too slow to run out.
struct SourceAddresses {
    private static let count: UInt32 = 16

    private let canVary: Bool
    private var turn: UInt32 = 0

    /// - Parameter peer: what is connected to. Only to 127.0.0.1 can it be done from others than the system picks.
    init(for peer: SocketAddress, speaking spoken: LoadProtocol) {
        canVary = spoken != .dict && peer.withPort(0) == .ipv4(SocketAddress.loopbackIPv4, port: 0)
    }

    /// The next in turn, whose port is left to the system; nil when all of it is.
    mutating func next() -> SocketAddress? {
        guard canVary else { return nil }
        turn = (turn + 1) % Self.count
        return .ipv4(SocketAddress.loopbackIPv4 + turn, port: 0)
    }
}
