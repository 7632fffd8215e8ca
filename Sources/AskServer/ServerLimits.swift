/// How much of everything a client may use: each bound with its unit, its reason and its default.
///
/// Memory that clients can claim is at most `maximumConnections` × (`maximumLineBytes` + `readBytesPerTurn` +
/// `maximumQueuedBytes` + one reply). A time of 0 means that the limit is off.
public struct ServerLimits: Sendable, Hashable {
    /// Connections open at once; one more is refused in words.
    public var maximumConnections = 1024
    /// Connections open at once from one IPv4 address or one IPv6 /64, so that no host can take all of them.
    public var maximumConnectionsPerHost = 64
    /// Refused connections that may linger, to be told in their own language; further ones are told at once.
    public var maximumRefusalsAtOnce = 64

    /// How long a client may say nothing before it is taken for a person and greeted. Pipes speak within 8 ms,
    /// curl's telnet within 100 ms, people not before 300 ms.
    public var greetingMilliseconds = 200
    /// How long a pipe may be silent once everything is answered. 1 s lets `printf 'why?\n' | nc host port` return.
    public var pipeLingerMilliseconds = 1_000
    /// How long a person or a program may be silent between requests.
    public var idleTimeoutSeconds = 600
    /// From a line's first byte to its end: bounds the client that sends a byte now and then.
    public var lineTimeoutSeconds = 30
    /// How long a client may read nothing of what is queued for it.
    public var writeTimeoutSeconds = 30
    /// How long a trusted balancer may take to say for whom it speaks; it does so before anything else.
    public var headerTimeoutSeconds = 10
    /// How long the rest of a closed connection's input is read, so that no reset destroys the last answer.
    public var drainMilliseconds = 2_000
    /// How much of it is read.
    public var drainBytes = 65_536
    /// How long a graceful stop may take.
    public var stopSeconds = 5

    /// The longest line, in bytes without its end.
    public var maximumLineBytes = 4_096
    /// Answers queued for a client that does not read; above it, reading from that client stops.
    public var maximumQueuedBytes = 65_536
    /// Bytes read from one connection before others get their turn.
    public var readBytesPerTurn = 16_384
    /// Requests answered for one connection before others get their turn.
    public var requestsPerTurn = 20
    /// Bytes of replies kept for questions that are asked again, over all loops; 0 for none.
    public var cacheBytes = 4 << 20

    public init() {}
}
