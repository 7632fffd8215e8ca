internal import Sockets

/// Whom a connection counts against: one IPv4 address, or one IPv6 network of 64 bits, which a single host can fill.
struct Host: Hashable, Sendable {
    /// Zero for a host that is not counted: a unix socket or a trusted proxy.
    private let bits: UInt64

    static let uncounted = Host(bits: 0)
    var isCounted: Bool { bits != 0 }

    private init(bits: UInt64) { self.bits = bits }

    init(_ address: SocketAddress?) {
        switch address?.unmapped {
        // No IPv6 network in use begins with these 32 bits (RFC 4291, section 2.4).
        case .ipv4(let host, _)?: bits = 1 << 32 | UInt64(host)
        case .ipv6(let host, _, _)?: bits = max(1, host.network)
        case .unix?, nil: bits = 0
        }
    }
}

/// Who may come in: counts open connections in all and by host. Asked from any thread.
final class Admission: Sendable {
    enum Verdict: Sendable {
        case welcome, serverFull, hostFull
    }

    private struct State: Sendable {
        var open = 0
        var byHost: [Host: Int] = [:]
    }

    private let limits: ServerLimits
    private let state = Guarded(State())

    init(limits: ServerLimits) { self.limits = limits }

    /// Counts a connection in, if there is room for it. Each welcome is paired with one `leave`.
    func enter(_ host: Host) -> Verdict {
        state.withLock { state in
            guard state.open < limits.maximumConnections else { return .serverFull }
            guard admit(host, in: &state) else { return .hostFull }
            state.open += 1
            return .welcome
        }
    }

    func leave(_ host: Host) {
        state.withLock { state in
            state.open -= 1
            release(host, in: &state)
        }
    }

    /// Moves an open connection to the host that a trusted proxy named; false, and no change, if that one has no room.
    func move(from proxy: Host, to host: Host) -> Bool {
        state.withLock { state in
            guard admit(host, in: &state) else { return false }
            release(proxy, in: &state)
            return true
        }
    }

    /// Counts one more connection of a host; false, and no change, if there is no room. Looks the host up once.
    private func admit(_ host: Host, in state: inout State) -> Bool {
        func addOne(to count: inout Int) -> Bool {
            guard count < limits.maximumConnectionsPerHost else { return false }
            count += 1
            return true
        }
        return !host.isCounted || addOne(to: &state.byHost[host, default: 0])
    }

    private func release(_ host: Host, in state: inout State) {
        guard host.isCounted, let place = state.byHost.index(forKey: host) else { return }
        state.byHost.values[place] -= 1
        if state.byHost.values[place] == 0 { state.byHost.remove(at: place) }
    }
}
