/// Cuts a byte stream into lines, whatever the pieces it arrives in.
///
/// CR LF, CR NUL, CR and LF each end a line. A line that lies whole in the caller's buffer is handed out as a slice
/// of it; only an unfinished one is kept, and given away when it ends. For a person's typing it also applies
/// backspace, DEL and ``TelnetFilter/eraseLine``, and takes 0x04 (control-D) at the start of a line for the end of
/// the session.
public struct LineDecoder: Sendable {
    /// What the bytes hold next.
    public enum Event {
        /// A line in the caller's buffer, without its end. Valid as long as that buffer is.
        case slice(UnsafeBufferPointer<UInt8>)
        /// A line put together from several pieces, or edited.
        case joined([UInt8])
        /// The line has more than the maximum of bytes. Told once; the rest of the line is skipped.
        case tooLong
        /// Control-D on an empty line.
        case endOfSession

        /// Calls `body` with the line's bytes; nil when this is no line.
        public func withLine<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value? {
            switch self {
            case .slice(let bytes): try body(bytes)
            case .joined(let bytes): try bytes.withUnsafeBufferPointer(body)
            case .tooLong, .endOfSession: nil
            }
        }
    }

    /// The longest line, in bytes without its end.
    public var maximumLineBytes: Int { Int(maximumBytes) }
    /// What to end lines to the peer with: the same as it does.
    public var lineEnd: LineEnd { hasSeenCarriageReturn ? .crlf : .lf }

    // In this order they take 16 bytes: there may be as many decoders as clients.
    /// The unfinished line.
    private var kept: [UInt8] = []
    private let maximumBytes: Int32
    /// Whether editing characters and control-D are obeyed. Never within a line that begins with `{`.
    public let appliesEdits: Bool
    /// Whether a CR ever arrived: the peer's lines end in CR LF, and so should those sent to it.
    public private(set) var hasSeenCarriageReturn = false
    /// The line is over the limit and is being skipped.
    private var isSkipping = false
    /// The last byte was a CR, so that an LF or NUL now belongs to it.
    private var isAfterCarriageReturn = false

    public init(maximumLineBytes: Int = 4096, appliesEdits: Bool = true) {
        maximumBytes = Int32(clamping: maximumLineBytes)
        self.appliesEdits = appliesEdits
    }

    /// Whether a line has begun and not ended.
    public var isInsideLine: Bool { !kept.isEmpty || isSkipping }

    /// The next event at or after `position`, which moves behind what was consumed; nil once all is consumed.
    public mutating func next(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Event? {
        skipPairedByte(in: bytes, at: &position)
        if position == bytes.count { return nil }
        let found = ByteScan.firstControl(in: bytes, from: position)
        // The usual line: whole, plain, and not too long.
        if found < bytes.count, bytes[found] == ASCII.lineFeed, found - position <= maximumLineBytes,
            !isInsideLine
        {
            let line = UnsafeBufferPointer(rebasing: bytes[position..<found])
            position = found + 1
            return .slice(line)
        }
        return next(in: bytes, at: &position, firstControl: found)
    }

    /// The same, for whatever line.
    /// - Parameter firstControl: where the first control at or after `position` is.
    private mutating func next(
        in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, firstControl: Int
    ) -> Event? {
        var start = position
        var found = firstControl
        while true {
            if !isSkipping, kept.count + found - start > maximumLineBytes {
                position = found
                return giveUpLine()
            }
            guard found < bytes.count else { break }
            let scan = found + 1
            if bytes[found] == ASCII.lineFeed || bytes[found] == ASCII.carriageReturn {
                position = scan
                return endLine(UnsafeBufferPointer(rebasing: bytes[start..<found]), with: bytes[found])
                    ?? next(in: bytes, at: &position)
            }
            if isEdit(bytes[found], after: UnsafeBufferPointer(rebasing: bytes[start..<found])) {
                kept.append(contentsOf: bytes[start..<found])
                start = scan
                position = scan
                if edit(with: bytes[found]) { return .endOfSession }
            }
            found = ByteScan.firstControl(in: bytes, from: scan)
        }
        if !isSkipping { kept.append(contentsOf: bytes[start...]) }
        position = bytes.count
        return nil
    }

    /// The unfinished last line, at the end of the stream; nil when there is none.
    public mutating func finish() -> [UInt8]? {
        defer {
            kept = []
            isSkipping = false
        }
        return kept.isEmpty ? nil : kept
    }

    /// Steps over the LF or NUL that belongs to a CR already taken for a line end.
    private mutating func skipPairedByte(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) {
        guard isAfterCarriageReturn, position < bytes.count else { return }
        isAfterCarriageReturn = false
        if bytes[position] == ASCII.lineFeed || bytes[position] == ASCII.nul { position += 1 }
    }

    private mutating func giveUpLine() -> Event {
        kept = []
        isSkipping = true
        return .tooLong
    }

    /// The line that ends here; nil when it was being skipped.
    private mutating func endLine(_ rest: UnsafeBufferPointer<UInt8>, with end: UInt8) -> Event? {
        if end == ASCII.carriageReturn {
            isAfterCarriageReturn = true
            hasSeenCarriageReturn = true
        }
        if isSkipping {
            isSkipping = false
            return nil
        }
        if kept.isEmpty { return .slice(rest) }
        kept.append(contentsOf: rest)
        defer { kept = [] }
        return .joined(kept)
    }

    /// Whether `byte` is an order rather than text, given what stands before it in this piece.
    private func isEdit(_ byte: UInt8, after rest: UnsafeBufferPointer<UInt8>) -> Bool {
        guard appliesEdits, !isSkipping, (kept.first ?? rest.first) != ASCII.openBrace else { return false }
        switch byte {
        case ASCII.backspace, ASCII.delete, TelnetFilter.eraseLine: return true
        case ASCII.endOfTransmission: return kept.isEmpty && rest.isEmpty
        default: return false
        }
    }

    /// Applies an editing byte to the kept line; true when it ends the session instead.
    private mutating func edit(with byte: UInt8) -> Bool {
        switch byte {
        case ASCII.endOfTransmission: return true
        case TelnetFilter.eraseLine: kept = []
        default: eraseLastCharacter()
        }
        return false
    }

    /// Removes a whole UTF-8 character: its lead byte and up to three continuation bytes.
    private mutating func eraseLastCharacter() {
        let continuation = kept.suffix(3).reversed().prefix { $0 & 0xC0 == 0x80 }.count
        let hasLead = continuation < kept.count && kept[kept.count - 1 - continuation] >= 0xC0
        kept.removeLast(min(kept.count, hasLead ? continuation + 1 : 1))
        if kept.isEmpty { kept = [] }
    }
}
