/// Writes replies the way one client reads them.
///
/// In text, every reply ends with one blank line and holds no other. Nothing that could move a terminal's cursor or
/// turn its text is ever written, whatever the reply holds.
public struct ReplyEncoder: Sendable {
    /// Columns at which answers are wrapped; 0 for never. Citations are one line each, however long.
    public var width: Int
    /// What ends a line, in either format.
    public var lineEnd: LineEnd

    public init(width: Int = 78, lineEnd: LineEnd = .lf) {
        self.width = width
        self.lineEnd = lineEnd
    }

    /// Appends one reply.
    public func append(_ reply: Reply, as format: ReplyFormat, to bytes: inout [UInt8]) {
        switch format {
        case .json: JSONReplyWriter.append(reply, lineEnd: lineEnd, to: &bytes)
        case .text: TextReplyWriter.append(reply, width: width, lineEnd: lineEnd, to: &bytes)
        }
    }

    /// Appends lines of text that are no reply (a greeting, a farewell): wrapped, without a blank line after them.
    public func append(lines: [String], to bytes: inout [UInt8]) {
        var wrapper = TextWrapper(after: bytes, width: width, lineEnd: lineEnd)
        bytes = []
        for line in lines { wrapper.appendLayout(line) }
        bytes = wrapper.bytes
    }
}
