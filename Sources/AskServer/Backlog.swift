/// What a connection keeps while it is behind: text that it has not read, answers that the client has not taken. Few ever
/// are, and the others own none: there may be many connections.
final class Backlog {
    /// Text received and not yet read, because the turn was over or enough was queued; before a balancer's header is
    /// whole, its beginning.
    var pending: [UInt8] = []
    var outbox = Outbox()
    /// When the client last took something, in milliseconds; of no meaning while nothing is queued.
    var lastWriteAt: Int64 = 0
    /// Bytes that came after the end, and were thrown away.
    var drainedBytes = 0

    /// Whether nothing waits on either side.
    var isEmpty: Bool { pending.isEmpty && outbox.isEmpty }
}

extension Connection {
    /// Bytes that the client has not taken yet.
    var queuedBytes: Int { backlog?.outbox.count ?? 0 }

    /// Whether text waits to be read.
    var hasLeftovers: Bool {
        guard let backlog else { return false }
        return !backlog.pending.isEmpty && !awaitsProxyHeader
    }

    /// The backlog to add to, made if there was none.
    mutating func makeBacklog() -> Backlog {
        if let backlog { return backlog }
        let new = Backlog()
        backlog = new
        return new
    }

    /// Takes the text out that waits to be read.
    mutating func takePending() -> [UInt8] {
        guard let backlog else { return [] }
        let text = backlog.pending
        backlog.pending = []
        dropEmptyBacklog()
        return text
    }

    /// Gives its memory back once nothing waits any more.
    mutating func dropEmptyBacklog() {
        if let backlog, backlog.isEmpty { self.backlog = nil }
    }
}
