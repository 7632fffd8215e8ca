/// What ends a line on the wire.
public enum LineEnd: Sendable, Hashable {
    case lf, crlf
}

extension [UInt8] {
    /// Ends a line.
    public mutating func append(_ end: LineEnd) {
        if end == .crlf { append(ASCII.carriageReturn) }
        append(ASCII.lineFeed)
    }
}
