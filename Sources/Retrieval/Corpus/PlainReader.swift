/// Reads plain text: paragraphs, underlined headings, short lines that stand alone, and simple lists.
struct PlainReader {
    private struct Heading {
        var words: ByteSlice
        var level: Int
        var mayBeTitle = true
    }

    private let table: LineTable
    private var passages: PassageAssembler
    private var index = 0

    init(table: LineTable, name: String) {
        self.table = table
        passages = PassageAssembler(
            name: name, expectedBytes: table.text.count, isMarkdown: false,
            linesArePassages: !table.hasInnerBlankLine)
    }

    /// The whole document.
    consuming func read() -> Document {
        while index < table.count {
            readLine(table[index])
            index += 1
        }
        return passages.finish(title: nil)
    }

    private mutating func readLine(_ line: ByteSlice) {
        let number = index + 1
        if line.isEmpty { return passages.addGap() }
        switch WebLitter.kind(of: line) {
        case .text: break
        case .litter: return passages.addGap()
        case .cut: return passages.addCut()
        }
        if let level = underlinedLevel {
            passages.addHeading(line, number: number, level: level)
            index += 1
        } else if let heading = standaloneHeading(line) {
            passages.addHeading(
                heading.words, number: number, level: heading.level, mayBeTitle: heading.mayBeTitle)
        } else if !readQuestion(line, number: number), !addItem(line, number: number) {
            passages.addText(line, number: number)
        }
    }

    /// Reads a question above its answer, or the answer below one: "Q: …", "A: …", or by a line of its own; false for any other line.
    private mutating func readQuestion(_ line: ByteSlice, number: Int) -> Bool {
        if passages.addAnswer(line, number: number) { return true }
        guard passages.isAtBlockStart, nextLine(after: index) != nil else { return false }
        return passages.addQuestion(at: index, in: table)
    }

    /// Adds a line that begins a list item; false for any other line.
    ///
    /// A bullet counts after a blank line, another item or a colon: elsewhere it is a dash in running text. A
    /// number stays in the text, since contracts and minutes are cited by theirs, and begins a passage of its own
    /// after a blank line.
    private mutating func addItem(_ line: ByteSlice, number: Int) -> Bool {
        guard passages.isBetweenPassages || passages.lastKind == .item || passages.isIntroduction else {
            return false
        }
        guard let item = MarkdownLine.item(line, interrupts: false) else { return false }
        let isNumbered = line.first.map(ASCII.isDigit) ?? false
        if isNumbered, passages.hasGap, !passages.isIntroduction { passages.endPassage() }
        passages.addItem(isNumbered ? line : item, number: number)
        return true
    }

    /// The level of the heading that this line is when the next line underlines it: `=` 1, `-` 2, `~` 3.
    private var underlinedLevel: Int? {
        guard passages.isBetweenPassages, index + 1 < table.count else { return nil }
        let line = table[index]
        let rule = table[index + 1]
        guard rule.count >= 3, rule.count * 2 >= line.count, let mark = rule.first,
            rule.allSatisfy({ $0 == mark }), line.count <= Self.longestHeading, TextEdits.holdsWord(line)
        else { return nil }
        return mark == UInt8(ascii: "=")
            ? 1 : mark == UInt8(ascii: "-") ? 2 : mark == UInt8(ascii: "~") ? 3 : nil
    }

    /// A line between blank lines that reads like a heading: with `#`, or the file's first line, or a few words
    /// without a stop above running text.
    private func standaloneHeading(_ line: ByteSlice) -> Heading? {
        guard table.isBlank(index - 1), table.isBlank(index + 1) else { return nil }
        if table.lines[index].indent < 4, let heading = MarkdownLine.heading(line), !heading.words.isEmpty {
            return Heading(words: heading.words, level: heading.level)
        }
        guard line.count <= Self.longestHeading, !endsLikeText(line), beginsLikeHeading(line) else {
            return nil
        }
        guard let next = nextLine(after: index), WebLitter.kind(of: table[next]) != .cut else { return nil }
        if table.isFirstText(index) { return Heading(words: line, level: 1) }
        guard passages.isAtSentenceEnd, line.count <= Self.longestInnerHeading else { return nil }
        return isRunningText(next) ? Heading(words: line, level: 2, mayBeTitle: false) : nil
    }

    /// The longest title, in bytes.
    private static let longestHeading = 120
    /// The longest heading within the text that nothing but blank lines marks, in bytes.
    private static let longestInnerHeading = 60

    private func nextLine(after index: Int) -> Int? {
        ((index + 1)..<max(table.count, index + 1)).first { !table.isBlank($0) }
    }

    /// True when the paragraph at line `index` is longer than a heading or ends like text.
    private func isRunningText(_ index: Int) -> Bool {
        if !table.isBlank(index + 1) { return true }
        return table[index].count > Self.longestHeading || endsLikeText(table[index])
    }

    /// True when a line ends with a mark, or with a word that something must follow. A question is a heading as
    /// often as not, and never an answer.
    private func endsLikeText(_ line: ByteSlice) -> Bool {
        guard let last = line.last, last != UInt8(ascii: "?") else { return false }
        if SentenceSplitter.endsSentence(Array(line.suffix(48))) || ",;:-.".utf8.contains(last) {
            return true
        }
        return FunctionWords.contains(line.split(separator: 0x20).last ?? line.prefix(0))
    }

    private func beginsLikeHeading(_ line: ByteSlice) -> Bool {
        guard let first = line.first, TextEdits.holdsWord(line) else { return false }
        let isQuote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        guard ASCII.isLetterOrDigit(first) || first >= 0x80 || isQuote else { return false }
        return MarkdownLine.item(line, interrupts: false) == nil && !SentenceSplitter.beginsLowerCase(line)
    }
}
