/// The passage that is being read: its raw text so far, and where each line of the file begins in it.
struct PassageDraft {
    /// What a segment of a passage is.
    enum Kind {
        case text, item
        /// Code, whose marks are not Markdown's.
        case verbatim
    }

    /// A stretch of the draft that no sentence crosses the edges of: a paragraph's text or one list item.
    struct Segment {
        /// Its first byte in `bytes`.
        var start: Int
        /// Its first entry in `marks`.
        var firstMark: Int
        var kind: Kind
    }

    /// The raw text, one space between lines; segments stand back to back.
    private(set) var bytes: [UInt8] = []
    private(set) var segments: [Segment] = []
    /// For each line of the file that went in: its first byte in `bytes` and its number.
    private(set) var marks: [LineMark] = []

    var isEmpty: Bool { bytes.isEmpty }
    /// What was added last.
    var lastKind: Kind { segments.last?.kind ?? .text }

    /// Adds a line, numbered from 1, to the segment now open, with runs of spaces folded.
    mutating func append(_ line: ByteSlice, number: Int) {
        if segments.isEmpty { beginSegment(.text) }
        if bytes.count > segments[segments.count - 1].start, !breaksWord(before: line) { bytes.append(0x20) }
        marks.append(LineMark(offset: bytes.count, line: UInt32(number)))
        fold(line)
    }

    /// Ends the segment now open; the next line begins another.
    mutating func beginSegment(_ kind: Kind) {
        segments.append(Segment(start: bytes.count, firstMark: marks.count, kind: kind))
    }

    /// The bytes of segment `segment` in `bytes`.
    func range(ofSegment segment: Int) -> Range<Int> {
        let end = segment + 1 < segments.count ? segments[segment + 1].start : bytes.count
        return segments[segment].start..<end
    }

    /// The lines of segment `segment`, their offsets counted from its first byte.
    func marks(ofSegment segment: Int) -> [LineMark] {
        let end = segment + 1 < segments.count ? segments[segment + 1].firstMark : marks.count
        let start = segments[segment].start
        return marks[segments[segment].firstMark..<end].map {
            LineMark(offset: $0.offset - start, line: $0.line)
        }
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }

    /// True when a word was broken at its hyphen: "de-" and "Stalinisation", but not "pre-" and "and post-war".
    private func breaksWord(before line: ByteSlice) -> Bool {
        guard bytes.count >= 2, bytes[bytes.count - 1] == UInt8(ascii: "-") else { return false }
        guard ASCII.isLetter(bytes[bytes.count - 2]), let first = line.first, ASCII.isLower(first) else {
            return false
        }
        return !FunctionWords.contains(line.prefix { ASCII.isLetter($0) })
    }

    /// Copies `line` without a second space in a row.
    private mutating func fold(_ line: ByteSlice) {
        let text = line.base
        let end = line.endIndex
        var runStart = line.startIndex
        var index = line.startIndex
        while true {
            index = SmallLetters.end(in: text, from: index)
            guard index < end else { break }
            if text[index] == 0x20, index > line.startIndex, text[index - 1] == 0x20 {
                bytes.append(contentsOf: text[runStart..<index])
                runStart = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: text[runStart..<end])
    }
}

/// Where a line of the file begins in a text made from it.
struct LineMark {
    /// Byte offset of the line's first byte.
    var offset: Int
    /// Number of the line in the file, from 1.
    var line: UInt32
}
