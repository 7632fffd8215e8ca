@testable import Wire

/// A citation with every part but those given made up.
func citation(
    title: String = "Why Khrushchev fell", section: String = "The fall", passage: Int = 12,
    lines: ClosedRange<Int> = 88...91
) -> Reply.Citation {
    Reply.Citation(document: "khrushchev", title: title, section: section, passage: passage, lines: lines)
}

/// An answered reply.
func answered(
    _ answer: String, citations: [Reply.Citation] = [citation()], corrections: [Reply.Correction] = [],
    interpreted: String? = nil
) -> Reply {
    var reply = Reply(status: .answered)
    reply.answer = answer
    reply.confidence = 0.93
    reply.level = "sure"
    reply.citations = citations
    reply.corrections = corrections
    reply.interpreted = interpreted
    return reply
}

/// An `info` reply.
func info(_ lines: [String], command: String? = nil) -> Reply {
    var reply = Reply(status: .info)
    reply.lines = lines
    reply.command = command
    return reply
}

/// An `error` reply.
func failed(_ message: String, code: String = "bad-type", position: Int? = nil) -> Reply {
    var reply = Reply(status: .error)
    reply.fault = .init(code: code, message: message, position: position)
    return reply
}

/// The reply as a client would receive it.
func encode(
    _ reply: Reply, as format: ReplyFormat = .text, width: Int = 0, lineEnd: LineEnd = .lf
) -> String {
    var bytes: [UInt8] = []
    ReplyEncoder(width: width, lineEnd: lineEnd).append(reply, as: format, to: &bytes)
    return text(bytes)
}
