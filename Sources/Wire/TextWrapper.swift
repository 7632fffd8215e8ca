/// Appends lines of text to bytes, broken between words at a width.
///
/// Nothing but what shows itself gets through, whatever the text holds: see ``Visibility``. Words longer than the
/// line are broken between characters; no other word is.
struct TextWrapper {
    /// Narrower than this there is no readable text: narrower widths count as this one.
    static let minimumWidth = 20

    /// Columns of the longest line; 0 for no limit.
    let width: Int
    let lineEnd: LineEnd
    private(set) var bytes: [UInt8]

    /// Goes on behind `bytes`.
    init(after bytes: consuming [UInt8], width: Int, lineEnd: LineEnd) {
        self.width = width <= 0 ? 0 : max(width, Self.minimumWidth)
        self.lineEnd = lineEnd
        self.bytes = bytes
    }

    mutating func endLine() { bytes.append(lineEnd) }

    /// Appends part of a line, never broken.
    mutating func append(_ text: String) {
        withShown(text) { writer, text in writer.append(text[...]) }
    }

    mutating func append(_ number: Int) {
        if (0...9).contains(number) {
            bytes.append(ASCII.zero + UInt8(number))
        } else {
            append(String(number))
        }
    }

    /// Appends running text, without spaces at its ends: words with one space between them and lines after the
    /// first indented by `hang`, or all on one line when there is no width.
    mutating func appendProse(_ text: String, hang: Int = 0) {
        withShown(text) { writer, text in
            if writer.width == 0 { return writer.append(QuestionText.trimmed(text)[...]) }
            writer.fill(text, column: 0, hang: hang)
        }
        endLine()
    }

    /// Appends a laid-out line, as it is where it fits. Else its later lines are indented like its first, or like
    /// its second column where it has one (text behind two or more spaces in the left half).
    mutating func appendLayout(_ line: String) {
        withShown(line) { writer, text in
            let text = withoutTrailingSpaces(text)
            if writer.width == 0 || DisplayWidth.columns(of: text) <= writer.width {
                return writer.append(text[...])
            }
            let start = writer.startOfLastColumn(text)
            let column = DisplayWidth.columns(of: UnsafeBufferPointer(rebasing: text[..<start]))
            writer.append(text[..<start])
            writer.fill(UnsafeBufferPointer(rebasing: text[start...]), column: column, hang: column)
        }
        endLine()
    }

    private mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: text)
    }

    /// Calls `body` with the text's bytes, cleaned where they need it.
    private mutating func withShown(
        _ text: String, _ body: (inout TextWrapper, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var text = text
        text.withUTF8 { raw in
            if Visibility.firstUnfit(in: raw, from: 0) == raw.count { return body(&self, raw) }
            Visibility.cleaned(raw).withUnsafeBufferPointer { body(&self, $0) }
        }
    }

    /// Where the text begins that later lines stand under: behind the first gap of two or more spaces, a list's
    /// `- `, or the indentation; the first of these that is in the left half and leaves room for its next word.
    private func startOfLastColumn(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let indentation = text.prefix { $0 == ASCII.space }.count
        let isItem = text[indentation...].starts(with: "- ".utf8)
        let start = isItem ? indentation + 2 : indentation
        if let gap = Self.endOfGap(in: text, from: start), leavesRoom(text, gap) { return gap }
        return leavesRoom(text, start) ? start : 0
    }

    /// Whether text may be indented as far as `start` is.
    private func leavesRoom(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let head = DisplayWidth.columns(of: UnsafeBufferPointer(rebasing: text[..<start]))
        var index = start
        guard head <= width / 2, let word = Self.nextWord(in: text, from: &index) else { return false }
        return head + Self.columns(of: word, in: text) <= width
    }

    /// The byte behind the first two or more spaces that follow a word at or after `start`.
    private static func endOfGap(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while let word = nextWord(in: text, from: &index) {
            if word.lowerBound >= start + 2, text[word.lowerBound - 2] == ASCII.space {
                return word.lowerBound
            }
        }
        return nil
    }

    /// Writes the words of `text` from `column` on. Neighbouring words are copied as one run.
    private mutating func fill(_ text: UnsafeBufferPointer<UInt8>, column: Int, hang: Int) {
        var column = column
        var runStart = 0
        var runEnd = 0
        var isFirst = true
        var index = 0
        while let word = Self.nextWord(in: text, from: &index) {
            let columns = Self.columns(of: word, in: text)
            let fits = columns <= width - column - (isFirst ? 0 : 1)
            if fits, !isFirst, word.lowerBound == runEnd + 1 {
                column += columns + 1
                runEnd = word.upperBound
                continue
            }
            append(text[runStart..<runEnd])
            if !isFirst, fits {
                bytes.append(ASCII.space)
                column += 1
            } else if !isFirst {
                // Rather less indented than cut.
                column = columns > width ? hang : min(hang, width - columns)
                breakLine(hang: column)
            }
            (runStart, runEnd) = (word.lowerBound, word.upperBound)
            if columns <= width - column {
                column += columns
            } else {
                column = appendBroken(text, word, column: column, hang: hang)
                runStart = runEnd
            }
            isFirst = false
        }
        append(text[runStart..<runEnd])
    }

    /// The next run of bytes between spaces at or after `index`, which moves behind it.
    private static func nextWord(in text: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Range<Int>? {
        while index < text.count, text[index] == ASCII.space { index += 1 }
        guard index < text.count else { return nil }
        let start = index
        while index < text.count, text[index] != ASCII.space { index += 1 }
        return start..<index
    }

    /// What ``DisplayWidth`` says, found quickly for words of ASCII letters: words are short.
    private static func columns(of word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var seen: UInt8 = 0
        for index in word { seen |= text[index] }
        return seen < 0x80 ? word.count : DisplayWidth.columns(of: UnsafeBufferPointer(rebasing: text[word]))
    }

    private mutating func breakLine(hang: Int) {
        endLine()
        bytes.append(contentsOf: repeatElement(ASCII.space, count: hang))
    }

    /// Writes a word that is longer than a line, character by character; returns the column it ends at.
    private mutating func appendBroken(
        _ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, column: Int, hang: Int
    ) -> Int {
        var column = column
        var index = word.lowerBound
        while index < word.upperBound {
            let (scalar, length) = ScalarDecoder.scalar(in: text, at: index)
            let columns = DisplayWidth.columns(of: scalar)
            if column + columns > width {
                breakLine(hang: hang)
                column = hang
            }
            append(text[index..<index + length])
            column += columns
            index += length
        }
        return column
    }
}

/// The text up to its last byte that is no space.
private func withoutTrailingSpaces(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let end = text.lastIndex { $0 != ASCII.space }.map { $0 + 1 } ?? 0
    return UnsafeBufferPointer(rebasing: text[..<end])
}
