/// Matches runs of `*`, `_` and `~` with one another (CommonMark 0.31, 6.2, without the rule of three).
struct MarkdownEmphasis {
    /// A run of one mark, of which a part may have found its match.
    private struct Run {
        var start: Int
        var length: Int
    }

    /// Runs that may open emphasis, by mark: `*`, `_`, `~`; none stays open longer than the paragraph.
    private var open: [[Run]] = [[], [], []]
    private var matched: [Range<Int>] = []

    /// Notes the run of marks at `index` and returns the index after it.
    mutating func note(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let mark = text[index]
        var end = index
        while end < text.count, text[end] == mark { end += 1 }
        let before = index > 0 ? text[index - 1] : 0x20
        let after = end < text.count ? text[end] : 0x20
        let isOpening = after != 0x20 && (!ASCII.isPunctuation(after) || isEdge(before))
        let isClosing = before != 0x20 && (!ASCII.isPunctuation(before) || isEdge(after))
        let isWordInner = mark == UInt8(ascii: "_") && !isEdge(before) && !isEdge(after)
        let kind = mark == UInt8(ascii: "*") ? 0 : mark == UInt8(ascii: "_") ? 1 : 2
        if kind == 2, end - index != 2 || isWordInner { return end }
        var run = Run(start: index, length: end - index)
        if isClosing, !isWordInner { close(&run, kind: kind) }
        if isOpening, !isWordInner, run.length > 0 { open[kind].append(run) }
        return end
    }

    /// The marks that found their match.
    consuming func findEdits(_ edits: inout TextEdits) {
        for range in matched { edits.replace(range) }
    }

    /// Matches `run` with the openers before it, nearest first.
    private mutating func close(_ run: inout Run, kind: Int) {
        while run.length > 0, var opener = open[kind].popLast() {
            let length = min(run.length, opener.length)
            matched.append((opener.start + opener.length - length)..<(opener.start + opener.length))
            matched.append(run.start..<(run.start + length))
            opener.length -= length
            run.start += length
            run.length -= length
            if opener.length > 0 { open[kind].append(opener) }
        }
    }

    private func isEdge(_ byte: UInt8) -> Bool { byte == 0x20 || ASCII.isPunctuation(byte) }
}
