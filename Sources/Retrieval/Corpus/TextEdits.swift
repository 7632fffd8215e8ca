/// What is to be taken out of a text, and what is to stand there instead.
struct TextEdits {
    private struct Edit {
        var range: Range<Int>
        var replacement: [UInt8]
    }

    private var edits: [Edit] = []

    /// Replaces the bytes of `range`; an edit inside another one that begins earlier is passed over.
    mutating func replace(_ range: Range<Int>, with replacement: [UInt8] = []) {
        edits.append(Edit(range: range, replacement: replacement))
    }

    /// Appends `source` with the edits made to `output`, without spaces at its ends or two in a row, and moves
    /// the marks to where their lines begin now.
    consuming func apply(
        to source: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], marks: inout [LineMark]
    ) {
        guard !edits.isEmpty else { return output.append(contentsOf: source) }
        edits.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        var position = 0
        var mark = 0
        for edit in edits where edit.range.lowerBound >= position {
            Self.copy(source[position..<edit.range.lowerBound], into: &output, marks: &marks, mark: &mark)
            Self.copySpaced(edit.replacement[...], into: &output)
            position = edit.range.upperBound
        }
        Self.copy(source[position...], into: &output, marks: &marks, mark: &mark)
        while mark < marks.count {
            marks[mark].offset = output.count
            mark += 1
        }
        if output.last == 0x20 { output.removeLast() }
    }

    /// True when `text` has a letter or digit, not marks alone.
    static func holdsWord(_ text: some Sequence<UInt8>) -> Bool {
        // 0xC2 and 0xE2 lead the blocks of marks, arrows and drawn lines.
        text.contains { ASCII.isLetterOrDigit($0) || ($0 >= 0xC3 && $0 != 0xE2) }
    }

    private static func copy(
        _ piece: ByteSlice, into output: inout [UInt8], marks: inout [LineMark], mark: inout Int
    ) {
        var position = piece.startIndex
        while mark < marks.count, marks[mark].offset < piece.endIndex {
            let offset = max(marks[mark].offset, position)
            copySpaced(piece[position..<offset], into: &output)
            position = offset
            marks[mark].offset = output.count
            mark += 1
        }
        copySpaced(piece[position...], into: &output)
    }

    /// Appends `piece`, whose own spaces are single, without doubling a space at the seam.
    private static func copySpaced(_ piece: some Collection<UInt8>, into output: inout [UInt8]) {
        guard piece.first == 0x20, output.last == 0x20 || output.isEmpty else {
            return output.append(contentsOf: piece)
        }
        output.append(contentsOf: piece.dropFirst())
    }
}
