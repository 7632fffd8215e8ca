/// A reply to a question as it is written when the same question is asked again, but for the request's id. Being at hand
/// it takes no time: its `micros` are 0.
public struct ReplyTemplate: Sendable {
    public let format: ReplyFormat
    /// All of it, without an id, which stands first in an object.
    public let bytes: [UInt8]

    /// Writes a reply to a question, answered or not, for the first time.
    public init(_ reply: Reply, as format: ReplyFormat, by encoder: ReplyEncoder) {
        precondition(reply.status == .answered || reply.status == .unanswered, "only questions are repeated")
        self.format = format
        var plain = reply
        plain.id = nil
        plain.micros = 0
        var bytes: [UInt8] = []
        encoder.append(plain, as: format, to: &bytes)
        self.bytes = bytes
    }

    /// Appends the reply once more.
    /// - Parameter id: the request's id as it stands in its line; a plain string or number. Text has none.
    public func append(id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { Self.append($0, as: format, id: id, to: &output) }
    }

    /// The same for a template's bytes, wherever they are kept.
    public static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, as format: ReplyFormat, id: UnsafeBufferPointer<UInt8>?,
        to output: inout [UInt8]
    ) {
        guard let id, format == .json else { return output.append(contentsOf: bytes) }
        output.append(contentsOf: idBegin)
        output.append(contentsOf: id)
        output.append(ASCII.comma)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[1...]))
    }

    private static let idBegin = Array("{\"id\":".utf8)
}
