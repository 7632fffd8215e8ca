/// A reply to a question as it is written, but for what differs when the same question is asked again: the request's
/// id and the time it took.
public struct ReplyTemplate: Sendable {
    private let format: ReplyFormat
    private let lineEnd: LineEnd
    /// Text: all of it. JSON: from the status up to the time's colon, both of which stand at the ends of an object.
    private let bytes: [UInt8]

    /// Writes a reply to a question, answered or not, for the first time.
    public init(_ reply: Reply, as format: ReplyFormat, by encoder: ReplyEncoder) {
        precondition(reply.status == .answered || reply.status == .unanswered, "only questions are repeated")
        self.format = format
        lineEnd = encoder.lineEnd
        var plain = reply
        plain.id = nil
        plain.micros = 0
        var bytes: [UInt8] = []
        encoder.append(plain, as: format, to: &bytes)
        if format == .json {
            let tail = bytes.reversed().prefix { $0 != ASCII.zero }.count + 1
            bytes = Array(bytes[1..<bytes.count - tail])
        }
        self.bytes = bytes
    }

    /// Bytes that it holds.
    public var count: Int { bytes.count }

    /// Appends the reply once more.
    /// - Parameter id: the request's id as it stands in its line; a plain string or number.
    public func append(id: UnsafeBufferPointer<UInt8>?, micros: Int, to output: inout [UInt8]) {
        guard format == .json else { return appendBytes(to: &output) }
        output.append(ASCII.openBrace)
        if let id {
            output.append(contentsOf: "\"id\":".utf8)
            output.append(contentsOf: id)
            output.append(ASCII.comma)
        }
        appendBytes(to: &output)
        if (0...9).contains(micros) {
            output.append(ASCII.zero + UInt8(micros))
        } else {
            output.append(contentsOf: String(micros).utf8)
        }
        output.append(ASCII.closeBrace)
        output.append(lineEnd)
    }

    /// Appending an array takes it over; its buffer is only copied.
    private func appendBytes(to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }
}
