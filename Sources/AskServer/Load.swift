/// How busy a loop is: written by the acceptor when it gives and by the loop when it is done.
final class Load: Sendable {
    private let connections = Count()
    private let refused = Count()

    /// Connections given and not yet gone.
    var connectionCount: Int { connections.value }
    /// Those among them that wait to be told that they are refused.
    var refusedCount: Int { refused.value }

    func enter(isRefused: Bool) {
        connections.add(1)
        if isRefused { refused.add(1) }
    }

    func leave(isRefused: Bool) {
        connections.add(-1)
        if isRefused { refused.add(-1) }
    }
}
