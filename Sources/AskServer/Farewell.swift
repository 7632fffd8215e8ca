internal import Wire

/// Why the server closes a connection of its own accord, in words: said before every such close.
enum Farewell: Sendable, Hashable {
    case serverFull, hostFull, noDescriptors
    case idle(seconds: Int)
    case slowLine(seconds: Int)
    case lineTooLong(bytes: Int)
    case stopping

    /// The code that programs read.
    var code: String {
        switch self {
        case .serverFull, .hostFull, .noDescriptors: "busy"
        case .idle: "idle"
        case .slowLine: "line-timeout"
        case .lineTooLong: "line-too-long"
        case .stopping: "stopping"
        }
    }

    var message: String {
        switch self {
        case .serverFull: "busy: as many connections are open as this server takes; try again in a moment"
        case .hostFull:
            "busy: too many connections are open from your host; close one, or try again in a moment"
        case .noDescriptors: "busy: this server can open no more connections; try again in a moment"
        case .idle(let seconds): "goodbye: nothing was asked for \(Self.duration(seconds))"
        case .slowLine(let seconds): "goodbye: a line was not finished within \(Self.duration(seconds))"
        case .lineTooLong(let bytes): "line too long: a line has at most \(bytes) bytes; goodbye"
        case .stopping: "goodbye: the server is stopping"
        }
    }

    var reply: Reply {
        var reply = Reply(status: .error)
        reply.fault = Reply.Fault(code: code, message: message)
        return reply
    }

    private static func duration(_ seconds: Int) -> String {
        if seconds == 1 { return "1 second" }
        if seconds < 120 || seconds % 60 != 0 { return "\(seconds) seconds" }
        return "\(seconds / 60) minutes"
    }
}

/// Why a client is turned away, in one byte: a session keeps it until it knows what the client speaks.
enum Refusal: UInt8, Sendable {
    case serverFull, hostFull, noDescriptors

    init(_ farewell: Farewell) {
        switch farewell {
        case .hostFull: self = .hostFull
        case .noDescriptors: self = .noDescriptors
        case .serverFull, .idle, .slowLine, .lineTooLong, .stopping: self = .serverFull
        }
    }

    var farewell: Farewell {
        switch self {
        case .serverFull: .serverFull
        case .hostFull: .hostFull
        case .noDescriptors: .noDescriptors
        }
    }
}
