import Wire

@testable import AskServer

private let limits = {
    var limits = ServerLimits()
    limits.maximumLineBytes = 200
    limits.readBytesPerTurn = 16
    limits.requestsPerTurn = 3
    return limits
}()

private let counters = ServerCounters().makeBlock()

/// What a session says to a client that sends these pieces, and how many requests it asked the responder.
///
/// Each reply of the responder carries its number, and nothing of what was asked.
private func talk(_ pieces: [[UInt8]]) -> (output: [UInt8], asked: Int) {
    let asked = Counter()
    let responder = Responder(answering: { { asked.reply(to: $0) } }, greeting: { ["hello"] })
    var desk = Desk(
        ServerConfiguration(
            responder: responder, limits: limits, log: .silent, logsQuestions: false,
            trustedProxies: TrustedProxies()),
        admission: Admission(limits: limits), counters: counters, cacheBytes: 0)
    var session = Session(limits: limits)
    for piece in pieces where !session.isOver {
        var piece = piece
        piece.withUnsafeMutableBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[..<session.filterTelnet(bytes, at: &desk)])
            var position = 0
            repeat {
                _ = session.read(text, from: &position, alreadyQueued: 0, at: &desk)
            } while position < text.count && !session.isOver
        }
    }
    session.finish(at: &desk)
    return (desk.output, asked.count)
}

/// Counts the requests of one session.
private final class Counter: Sendable {
    private let requests = Count()
    var count: Int { requests.value }

    func reply(to request: Request) -> Reply {
        requests.add(1)
        var reply = Reply(status: .answered)
        reply.id = request.id
        reply.answer = "reply \(count)"
        // Lest the time that it took be told, which is never twice the same.
        reply.micros = 1
        return reply
    }
}

/// A session replies once to each line that says something, in order, and the same under any chunking.
func converse(_ bytes: [UInt8], _ seed: UInt8) {
    // Telnet's answers come before those to the questions that they arrive with.
    let text = bytes.map { $0 == 0xFF ? 0x20 : $0 }
    let cuttings = pieces(of: text, seed: seed)
    let lines = Heard([text]).lines
    // What is foreign is recognised by the first bytes or by the first line, whichever says it sooner.
    if ([text, cuttings.first ?? []] + lines.prefix(1).map(\.bytes)).contains(where: isForeign) { return }
    let whole = talk([text])
    let cut = talk(cuttings)
    require(whole.output == cut.output, "the same output under any chunking")
    let replies = replies(in: whole.output)
    require(replies.count == replyCount(of: lines), "one reply per request")
    let numbered = replies.filter { $0.contains("reply ") && !$0.contains("\"error\"") }
    require(numbered.count == whole.asked, "each answer is sent")
    for (number, reply) in numbered.enumerated() {
        require(reply.contains("reply \(number + 1)"), "replies in the order of the requests")
    }
}

private func isForeign(_ bytes: [UInt8]) -> Bool {
    // The first byte of a TLS record alone may become one with the next piece.
    bytes.first == 0x16 || bytes.withUnsafeBufferPointer { ForeignProtocol(firstBytes: $0) } != nil
}

extension Heard.Line {
    /// What is known of the line.
    fileprivate var bytes: [UInt8] {
        switch self {
        case .line(let bytes), .unfinished(let bytes): bytes
        case .tooLong, .endOfSession: []
        }
    }
}

/// How many replies lines are owed: none for a blank one, and none after the end of the session.
private func replyCount(of lines: [Heard.Line]) -> Int {
    var count = 0
    for line in lines {
        switch line {
        case .tooLong: return count + 1
        case .endOfSession: return count
        case .line(let bytes), .unfinished(let bytes):
            if case .blank = bytes.withUnsafeBufferPointer(RequestParser.parse) { continue }
            count += 1
        }
    }
    return count
}

/// Cuts what was sent at the ends that text and JSON have.
private func replies(in output: [UInt8]) -> [String] {
    var replies: [String] = []
    var lines: [Substring] = []
    let text = String(decoding: output.filter { $0 != 0x0D }, as: UTF8.self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        if lines.isEmpty, line.first == "{" {
            replies.append(String(line))
        } else if line.isEmpty {
            replies.append(lines.joined(separator: " "))
            lines = []
        } else {
            lines.append(line)
        }
    }
    require(lines.isEmpty, "every reply is ended")
    return replies
}
