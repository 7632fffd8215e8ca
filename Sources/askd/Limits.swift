import AskServer

/// Every bound on what a client may use, in the order that `--help` and `/limits` show.
enum Limits {
    private static let day = 86_400

    static let all: [Limit] = [
        Limit(
            name: "max-connections", unit: .things, range: 1...100_000,
            meaning: "Connections open at once; one more is told \"busy\" and closed.",
            field: \.maximumConnections),
        Limit(
            name: "max-connections-per-host", unit: .things, range: 1...100_000,
            meaning:
                "The same for one IPv4 address or IPv6 /64; unix sockets and trusted proxies are exempt.",
            field: \.maximumConnectionsPerHost),
        Limit(
            name: "idle-timeout", unit: .seconds, range: 0...7 * day,
            meaning: "How long a client may be silent between requests; 0 for ever.",
            field: \.idleTimeoutSeconds),
        Limit(
            name: "line-timeout", unit: .seconds, range: 0...day,
            meaning: "How long a line may take from its first byte to its end; 0 for ever.",
            field: \.lineTimeoutSeconds),
        Limit(
            name: "write-timeout", unit: .seconds, range: 0...day,
            meaning: "How long a client may read nothing of what is queued for it; 0 for ever.",
            field: \.writeTimeoutSeconds),
        Limit(
            name: "pipe-linger", unit: .milliseconds, range: 0...day * 1000,
            meaning: "How long a pipe may be silent once all is answered, before it is closed; 0 for ever.",
            field: \.pipeLingerMilliseconds),
        Limit(
            name: "max-line", unit: .bytes, range: 64...1 << 20,
            meaning: "Longest line; a longer one is told so, and the connection closed.",
            field: \.maximumLineBytes),
        Limit(
            name: "queued-output", unit: .bytes,
            meaning: "Answers queued for one client; above it, reading from that client stops.",
            field: \.maximumQueuedBytes),
        Limit(
            name: "requests-per-turn", unit: .things,
            meaning: "Requests of one client answered before others get their turn.",
            field: \.requestsPerTurn),
        Limit(
            name: "cache", unit: .bytes, range: 0...1 << 40,
            meaning: "Replies kept for questions that are asked again; 0 for none.", field: \.cacheBytes),
    ]

    /// The lines of `/limits`.
    static func lines(of limits: ServerLimits, maximumDocumentBytes: Int) -> [String] {
        all.map { $0.line(in: limits) } + [
            Limit.line(
                "max-document", Limit.shown(maximumDocumentBytes, .bytes), "Largest document that is read.")
        ]
    }
}
