import Wire

/// What a session hears of a client's bytes.
struct Heard: Equatable {
    enum Line: Equatable {
        case line([UInt8]), tooLong, endOfSession, unfinished([UInt8])
    }

    var lines: [Line] = []
    var events: [TelnetFilter.Event] = []
    var replies: [UInt8] = []
    var endsWithCarriageReturn = false

    init(_ pieces: [[UInt8]]) {
        var filter = TelnetFilter()
        var decoder = LineDecoder(maximumLineBytes: 200)
        var signals = TelnetFilter.Signals()
        for piece in pieces {
            var piece = piece
            piece.withUnsafeMutableBufferPointer { bytes in
                let count = filter.filter(bytes, into: &signals)
                require(count <= bytes.count, "no text comes from nothing")
                read(UnsafeBufferPointer(rebasing: bytes[..<count]), &decoder)
            }
        }
        if let rest = decoder.finish() { lines.append(.unfinished(rest)) }
        events = signals.events
        replies = signals.replies
        endsWithCarriageReturn = decoder.hasSeenCarriageReturn
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ decoder: inout LineDecoder) {
        var position = 0
        while let event = decoder.next(in: text, at: &position) {
            switch event {
            case .tooLong: lines.append(.tooLong)
            case .endOfSession: lines.append(.endOfSession)
            default: lines.append(.line(event.withLine { Array($0) } ?? []))
            }
        }
        require(position == text.count, "everything is read")
    }
}

/// The first byte says how the rest is cut into pieces and how wide the client's screen is.
@_cdecl("LLVMFuzzerTestOneInput")
public func decode(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: data, count: count)
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    within(milliseconds: 100, "everything") { decode(bytes, choice) }
    return 0
}

private func decode(_ bytes: [UInt8], _ choice: UInt8) {
    let heard = Heard([bytes])
    require(heard == Heard(pieces(of: bytes, seed: choice)), "the same lines under any chunking")
    for case .line(let line) in heard.lines { reply(to: line, width: choice < 40 ? 0 : Int(choice)) }
    converse(bytes, choice)
    bytes.withUnsafeBufferPointer { bytes in
        _ = ForeignProtocol(firstBytes: bytes)
        _ = ProxyHeader.parse(bytes)
        _ = try? ReplyDecoder.decode(bytes)
        require(isPrintable(PrintableJSON.line(bytes), linesMayEnd: false), "printed JSON shows itself")
    }
}

/// One reply to a line that asks something, none to a blank one.
private func reply(to line: [UInt8], width: Int) {
    switch line.withUnsafeBufferPointer(RequestParser.parse) {
    case .blank: break
    case .refusal(let reply, let format): write(reply, as: format, width: width)
    case .request(let request, let format):
        require((1...RequestParser.maximumLimit).contains(request.limit), "a limit within its bounds")
        write(echo(request, of: String(decoding: line, as: UTF8.self)), as: format, width: width)
    }
}

/// A reply that repeats what it was told, as nothing should, in every field.
private func echo(_ request: Request, of line: String) -> Reply {
    var reply = Reply(status: line.utf8.count % 3 == 0 ? .unanswered : .answered)
    var words = line
    if case .question(let question) = request.body {
        require(isPrintable(question), "a question shows itself")
        words += question
    }
    reply.id = request.id
    reply.answer = words
    reply.lines = [line, words]
    reply.level = line
    reply.citations = [
        Reply.Citation(document: line, title: words, section: line, passage: 1, lines: 1...2)
    ]
    reply.corrections = [Reply.Correction(typed: line, read: line, shown: words)]
    reply.results = [Reply.Result(document: line, passage: 1, sentence: 1, text: words, score: 1)]
    (reply.interpreted, reply.unmatched, reply.suggestions) = (words, [line], [words, line])
    return reply
}

private func write(_ reply: Reply, as format: ReplyFormat, width: Int) {
    var output: [UInt8] = []
    ReplyEncoder(width: width).append(reply, as: format, to: &output)
    require(isPrintable(output), "output shows itself")
    switch format {
    case .json:
        require(output.firstIndex(of: 0x0A) == output.count - 1, "one object a line")
        let decoded = output.withUnsafeBufferPointer { try? ReplyDecoder.decode($0) }
        require(decoded?.id == reply.id && decoded?.status == reply.status, "what is written can be read")
    case .text:
        let blank = zip(output, output.dropFirst()).filter { $0 == 0x0A && $1 == 0x0A }.count
        require(blank == 1 && output.suffix(2) == [0x0A, 0x0A], "one blank line, at the end")
    }
}
