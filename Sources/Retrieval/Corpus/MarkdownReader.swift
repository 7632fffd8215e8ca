/// Reads Markdown (CommonMark with pipe tables, footnotes and front matter) line by line.
///
/// Only what a reader would see counts: marks go, text stays, lists, tables and code are items of the passage
/// before them. Everything is one pass; nothing is nested, so nesting cannot be deep.
struct MarkdownReader {
    private let table: LineTable
    private var passages: PassageAssembler
    private var index = 0
    private var frontTitle: String?
    /// Ends of comments and scripts that the rest of the file does not hold: not looked for twice.
    private var missingEnds: Set<[UInt8]> = []

    init(table: LineTable, name: String) {
        self.table = table
        passages = PassageAssembler(
            name: name, expectedBytes: table.text.count, isMarkdown: true,
            linesArePassages: !table.hasInnerBlankLine)
    }

    /// The whole document.
    consuming func read() -> Document {
        skipFrontMatter()
        while index < table.count { readBlock() }
        return passages.finish(title: frontTitle)
    }

    /// Reads one line, or the lines of a fence, table or comment.
    private mutating func readBlock() {
        var line = table[index]
        if let quoted = MarkdownLine.quoted(line) { line = quoted }
        if line.isEmpty {
            passages.addGap()
            index += 1
        } else if let fence = MarkdownLine.fence(line) {
            readCode(until: fence)
        } else if skipHidden(line) || readTable(line) {
            return
        } else if isIndentedCode {
            passages.addItem(line, number: index + 1, kind: .verbatim)
            index += 1
        } else {
            readLine(line)
            index += 1
        }
    }

    private mutating func readLine(_ line: ByteSlice) {
        let number = index + 1
        if let heading = MarkdownLine.heading(line) {
            passages.addHeading(heading.words, number: number, level: heading.level)
        } else if let level = MarkdownLine.underline(line), let only = passages.onlyLine, only == index {
            passages.turnLineIntoHeading(table[index - 1], number: only, level: level)
        } else if MarkdownLine.isRule(line) {
            passages.endPassage()
        } else if let item = MarkdownLine.item(line, interrupts: isInParagraph) {
            addUnlessLitter(item) { $0.addItem(item, number: number) }
        } else if let footnote = MarkdownLine.footnote(line) {
            passages.endPassage()
            passages.addText(footnote, number: number)
        } else if MarkdownLine.isLinkDefinition(line), !isInParagraph {
            return
        } else if passages.lastKind == .item, table.lines[index].indent >= 2 {
            passages.addItemParagraph(line, number: number)
        } else if !readUnmarkedHeading(line, number: number) {
            addUnlessLitter(line) { $0.addText(line, number: number) }
        }
    }

    /// Reads a line that only serves as a heading, or the answer below one; false for any other.
    private mutating func readUnmarkedHeading(_ line: ByteSlice, number: Int) -> Bool {
        if passages.addAnswer(line, number: number) { return true }
        guard passages.isAtBlockStart, holdsMore else { return false }
        if let bold = HeadingLine.bold(line) {
            let asks = bold.words.last == UInt8(ascii: "?")
            if asks {
                passages.addQuestion(bold.words, number: number)
            } else {
                passages.addHeading(
                    bold.words, number: number, level: Self.boldLevel, mayBeTitle: table.isFirstText(index))
            }
            if !bold.rest.isEmpty {
                passages.addText(HeadingLine.answered(bold.rest) ?? bold.rest, number: number)
            }
            return true
        }
        return passages.addQuestion(at: index, in: table)
    }
    private static let boldLevel = 5

    /// Whether text follows on this line, and not another heading.
    private var holdsMore: Bool {
        guard let next = (index + 1..<max(table.count, index + 1)).first(where: { !table.isBlank($0) }) else {
            return false
        }
        return MarkdownLine.heading(table[next]) == nil && MarkdownLine.underline(table[next]) == nil
    }

    private var isInParagraph: Bool { !passages.isBetweenPassages && passages.lastKind == .text }

    /// Four spaces after a blank line mean code, except below a list item.
    private var isIndentedCode: Bool {
        guard table.lines[index].indent >= 4, passages.lastKind != .item else { return false }
        return passages.isBetweenPassages || passages.lastKind == .verbatim
    }

    private mutating func addUnlessLitter(_ line: ByteSlice, _ add: (inout PassageAssembler) -> Void) {
        switch WebLitter.kind(of: line) {
        case .text: add(&passages)
        case .litter: passages.addGap()
        case .cut: passages.addCut()
        }
    }

    /// A file may begin with `---`, lines of `key: value`, `---`: of these the title is kept.
    private mutating func skipFrontMatter() {
        guard table.count > 1, table[0].elementsEqual("---".utf8), !table.isBlank(1) else { return }
        let limit = min(table.count, 1 + Self.maximumFrontMatterLines)
        let end = (1..<limit).first {
            table[$0].elementsEqual("---".utf8) || table[$0].elementsEqual("...".utf8)
        }
        guard let end else { return }
        for line in 1..<end where table[line].starts(with: "title:".utf8) {
            let value = table[line].dropFirst(6).drop {
                $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
            }
            let last = value.lastIndex { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            if let last { frontTitle = String(decoding: value[...last], as: UTF8.self) }
        }
        index = end + 1
    }

    private static let maximumFrontMatterLines = 200

    /// Code between fences: every line an item of the passage before.
    private mutating func readCode(until open: (mark: UInt8, length: Int)) {
        index += 1
        while index < table.count {
            let line = table[index]
            index += 1
            if let fence = MarkdownLine.fence(line), fence.mark == open.mark, fence.length >= open.length,
                fence.length == line.count
            {
                return
            }
            if !line.isEmpty { passages.addItem(line, number: index, kind: .verbatim) }
        }
    }

    /// Reads a pipe table; false when none begins here.
    private mutating func readTable(_ line: ByteSlice) -> Bool {
        guard index + 1 < table.count, MarkdownTable.isRow(line) else { return false }
        guard let rows = MarkdownTable(header: line, delimiter: table[index + 1]) else { return false }
        index += 2
        while index < table.count, MarkdownTable.isRow(table[index]) {
            let row = rows.text(ofRow: table[index])
            row.withUnsafeBufferPointer { passages.addItem($0[...], number: index + 1) }
            index += 1
        }
        return true
    }

    /// Skips a comment, script or style sheet that begins a line; what follows its end on the last line is
    /// skipped too. False when none begins here, or when it never ends.
    private mutating func skipHidden(_ line: ByteSlice) -> Bool {
        for (start, end) in Self.hidden where line.starts(with: start.utf8) {
            let mark = Array(end.utf8)
            guard !missingEnds.contains(mark) else { return false }
            for last in index..<table.count where table[last].holds(mark) {
                if last == index, !table[last].suffix(mark.count).elementsEqual(mark) { return false }
                index = last + 1
                return true
            }
            missingEnds.insert(mark)
        }
        return false
    }

    private static let hidden = [
        ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"),
    ]
}

extension ByteSlice {
    /// True when `needle` stands somewhere in these bytes.
    func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        var index = startIndex
        while index + needle.count <= endIndex {
            if self[index] == first, self[index..<(index + needle.count)].elementsEqual(needle) {
                return true
            }
            index += 1
        }
        return false
    }
}
