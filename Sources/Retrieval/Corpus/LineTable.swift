/// A stretch of cleaned text; its indices are those of the whole text.
typealias ByteSlice = Slice<UnsafeBufferPointer<UInt8>>

/// The lines of a cleaned text, each without the spaces around it.
struct LineTable {
    /// One line: an empty range is a blank line.
    struct Line {
        var start: UInt32
        var end: UInt32
        /// Spaces before its first character.
        var indent: UInt32

        var isBlank: Bool { start == end }
    }

    let text: UnsafeBufferPointer<UInt8>
    /// In order; line `n` of the file is entry `n - 1`.
    let lines: [Line]
    /// The bytes of the longest line, up to which lines of running text go.
    let longestLine: Int

    /// Finds the lines of `text`, whose line ends are LF.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        var lines: [Line] = []
        lines.reserveCapacity(text.count / 64 + 1)
        var start = 0
        while start < text.count {
            var first = start
            while first < text.count, text[first] == 0x20 { first += 1 }
            var end = first
            while true {
                end = SmallLetters.endOfWords(in: text, from: end)
                if end == text.count || text[end] == 0x0A { break }
                end += 1
            }
            var last = end
            while last > first, text[last - 1] == 0x20 { last -= 1 }
            lines.append(
                Line(
                    start: UInt32(first), end: UInt32(last), indent: last > first ? UInt32(first - start) : 0)
            )
            start = end + 1
        }
        self.lines = lines
        longestLine = lines.reduce(0) { max($0, Int($1.end - $1.start)) }
    }

    var count: Int { lines.count }

    /// The bytes of line `index` (from 0), without the spaces around them.
    subscript(index: Int) -> ByteSlice { text[Int(lines[index].start)..<Int(lines[index].end)] }

    /// True for a line of white space alone, and for the places before the first and after the last line.
    func isBlank(_ index: Int) -> Bool { index < 0 || index >= lines.count || lines[index].isBlank }

    /// Whether nothing but blank lines stands before a line.
    func isFirstText(_ index: Int) -> Bool { (0..<index).allSatisfy(isBlank) }

    /// True when text stands on both sides of some blank line.
    var hasInnerBlankLine: Bool {
        guard let first = lines.firstIndex(where: { !$0.isBlank }),
            let last = lines.lastIndex(where: { !$0.isBlank })
        else { return false }
        return lines[first...last].contains { $0.isBlank }
    }
}
