internal import Sockets
public import Wire

/// A client's end of the conversation for programs: requests go out as they are given, replies come back in order.
///
/// Connects when it first has something to say, so that the server takes it for a program and not for a person. A
/// connection that ends between two replies (an idle session, a restarted server) is made anew and what was not
/// answered is asked again; one that ends before it gave any reply is an error. Belongs to the thread that made it.
public final class AskClient {
    /// A reply and the line it was read from.
    public struct Received: Sendable {
        public var reply: Reply
        /// As it came, without its end.
        public var line: [UInt8]

        public init(reply: Reply, line: [UInt8]) {
            self.reply = reply
            self.line = line
        }
    }

    private struct Pending {
        var id: RequestID
        var line: [UInt8]
    }

    /// As the user named it.
    public let server: String
    /// Most seconds for making a connection, and for each reply once it is the next to come.
    private let timeoutSeconds: Double
    private var connection: AskConnection?
    /// Whether the present connection has given a reply to a request.
    private var hasAnswered = false
    /// What the server said about the session itself before it ended it.
    private var farewell: String?
    private var pending: [Pending] = []
    private var lastNumber = 0
    private var deadline: Deadline?
    /// How often a lost connection was made anew; each time the session's memory began afresh.
    public private(set) var reconnections = 0

    public init(server: String, timeoutSeconds: Double) {
        self.server = server
        self.timeoutSeconds = timeoutSeconds
    }

    /// How many requests wait for their reply.
    public var pendingCount: Int { pending.count }

    /// Sends one request, its id replaced by a number of this client's own; connects if there is no connection.
    public func send(_ request: Request) throws(ClientError) {
        lastNumber += 1
        var numbered = request
        numbered.id = .number(String(lastNumber))
        var line: [UInt8] = []
        RequestEncoder.append(numbered, to: &line)
        if pending.isEmpty { deadline = Deadline(seconds: timeoutSeconds) }
        pending.append(Pending(id: .number(String(lastNumber)), line: line))
        try connect()
        connection?.send(line)
    }

    /// The reply to the oldest pending request, if it has come; never waits.
    public func nextReply() throws(ClientError) -> Received? {
        while connection != nil, !pending.isEmpty {
            guard let line = try connection?.nextLine() else {
                guard let ending = connection?.ending else { return nil }
                try reconnect(after: ending)
                continue
            }
            if let received = try receive(line) { return received }
        }
        return nil
    }

    /// Waits until a reply may have come, the other descriptor can be read (then true) or the reply is overdue.
    public func wait(alongside other: Int32? = nil) throws(ClientError) -> Bool {
        guard !pending.isEmpty else { return other.map(AskConnection.waitForInput) ?? false }
        let ready = try connection?.wait(alongside: other, before: deadline) ?? AskConnection.Ready()
        if ready.timedOut { throw .timedOut(server: server, seconds: timeoutSeconds) }
        return ready.other
    }

    /// Sends one request and waits for its reply; those of earlier requests must have been taken.
    public func ask(_ request: Request) throws(ClientError) -> Received {
        precondition(pending.isEmpty, "replies are taken in order")
        try send(request)
        while true {
            if let received = try nextReply() { return received }
            _ = try wait()
        }
    }

    private func receive(_ line: [UInt8]) throws(ClientError) -> Received? {
        let reply = try decoded(line)
        guard reply.id != nil else { return try hear(reply, line) }
        guard reply.id == pending[0].id else {
            throw .notAskd(server: server, reason: "it answered what was not asked")
        }
        hasAnswered = true
        return take(reply, line)
    }

    private func take(_ reply: Reply, _ line: [UInt8]) -> Received {
        pending.removeFirst()
        deadline = Deadline(seconds: timeoutSeconds)
        return Received(reply: reply, line: line)
    }

    /// Takes an error that carries no id: it speaks of the session, or of a line too broken to be answered by name.
    private func hear(_ reply: Reply, _ line: [UInt8]) throws(ClientError) -> Received? {
        guard let fault = reply.fault else {
            throw .notAskd(server: server, reason: "a reply without the request's id")
        }
        switch fault.code {
        case "busy": throw .busy(server: server, message: fault.message)
        case "line-too-long":
            hasAnswered = true
            return take(reply, line)
        default:
            farewell = fault.message
            return nil
        }
    }

    /// A server that is full says so in words to whom it has not yet heard: the line begins with `busy`.
    private func decoded(_ line: [UInt8]) throws(ClientError) -> Reply {
        if line.starts(with: "busy".utf8) {
            throw .busy(server: server, message: String(decoding: line, as: UTF8.self))
        }
        do throws(JSONFault) {
            return try line.withUnsafeBufferPointer { bytes throws(JSONFault) in
                try ReplyDecoder.decode(bytes)
            }
        } catch {
            throw .notAskd(server: server, reason: "it said something that is no reply (\(error.message))")
        }
    }

    /// Makes a lost connection anew and asks again what was not answered, if the lost one had answered anything:
    /// so every connection but the last brings at least one reply, and this comes to an end.
    private func reconnect(after ending: String) throws(ClientError) {
        let reason = farewell ?? ending
        connection = nil
        guard hasAnswered else { throw .gone(server: server, reason: reason) }
        reconnections += 1
        try connect()
        for request in pending { connection?.send(request.line) }
        deadline = Deadline(seconds: timeoutSeconds)
    }

    private func connect() throws(ClientError) {
        guard connection == nil else { return }
        connection = try AskConnection(to: server, before: Deadline(seconds: timeoutSeconds))
        hasAnswered = false
        farewell = nil
    }
}
