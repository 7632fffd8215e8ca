import Dialogue
import KnowledgeStore
import Wire

/// The shipped documents, as askd holds them.
private let knowledge: Knowledge = {
    guard let generation = try? KnowledgeLoader(paths: ["Knowledge"]).load(number: 1) else {
        preconditionFailure("the shipped documents are read")
    }
    return Knowledge(
        generation, reports: Reports(version: "0.0.0", stats: { ["up 1 s"] }, limits: { ["max-line 4096"] }))
}()

/// A session's lines, put to the shipped documents. The first byte is the width of the client's screen.
@_cdecl("LLVMFuzzerTestOneInput")
public func ask(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: data, count: count)
    guard let width = input.first else { return 0 }
    let encoder = ReplyEncoder(width: width < 40 ? 0 : Int(width))
    within(milliseconds: 150, "a session") { talk(UnsafeBufferPointer(rebasing: input.dropFirst()), encoder) }
    return 0
}

private func talk(_ text: UnsafeBufferPointer<UInt8>, _ encoder: ReplyEncoder) {
    let respond = knowledge.responder().makeSession()
    var decoder = LineDecoder()
    var position = 0
    // What a question is lies in itself and in the turns before it: two lines and an unfinished third.
    var requestsLeft = 2
    while requestsLeft > 0, let event = decoder.next(in: text, at: &position) {
        requestsLeft -= 1
        _ = event.withLine { reply(to: $0, respond, encoder) }
    }
    if let rest = decoder.finish() { rest.withUnsafeBufferPointer { reply(to: $0, respond, encoder) } }
}

private func reply(
    to line: UnsafeBufferPointer<UInt8>, _ respond: any Talk, _ encoder: ReplyEncoder
) {
    switch RequestParser.parse(line) {
    case .blank: break
    case .refusal(let reply, let format): write(reply, as: format, encoder)
    case .request(let request, let format):
        let reply = respond(request)
        require(reply.id == request.id, "a reply has its request's id")
        require(reply.status != .answered || reply.answer?.isEmpty == false, "an answer says something")
        require(reply.status != .answered || !reply.citations.isEmpty, "an answer names its source")
        require(reply.confidence.map { (0...1).contains($0) } ?? true, "confidence is a share")
        // A line may hold up to eight questions, each with its own ranked sentences.
        require(reply.results.count <= 8 * request.limit, "no more sentences than were asked for")
        write(reply, as: format, encoder)
    }
}

private func write(_ reply: Reply, as format: ReplyFormat, _ encoder: ReplyEncoder) {
    var output: [UInt8] = []
    encoder.append(reply, as: format, to: &output)
    require(isPrintable(output), "output shows itself")
    let end: [UInt8] = format == .json ? [0x0A] : [0x0A, 0x0A]
    require(output.suffix(end.count) == end[...], "a reply ends as its format says")
    if format == .json { require(output.firstIndex(of: 0x0A) == output.count - 1, "one object a line") }
}
