/// What a line of Markdown is by itself (CommonMark 0.31, 4 and 5.2), told from its bytes.
enum MarkdownLine {
    /// The level (1 to 6) and words of an ATX heading; nil for another line.
    static func heading(_ line: ByteSlice) -> (level: Int, words: ByteSlice)? {
        let marks = line.prefix { $0 == UInt8(ascii: "#") }
        guard (1...6).contains(marks.count) else { return nil }
        var words = line[marks.endIndex...]
        guard words.isEmpty || words.first == 0x20 else { return nil }
        words = words.drop { $0 == 0x20 }
        words = droppingAttributes(words)
        let last = words.lastIndex { $0 != UInt8(ascii: "#") }
        guard let last else { return (marks.count, words.prefix(0)) }
        if words[last] == 0x20 { words = trimmed(words[...last]) }
        return (marks.count, words)
    }

    /// The fence that a line of code begins or ends with: its mark and length; nil for another line.
    static func fence(_ line: ByteSlice) -> (mark: UInt8, length: Int)? {
        guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        let length = line.prefix { $0 == mark }.count
        guard length >= 3 else { return nil }
        let info = line.dropFirst(length)
        return mark == UInt8(ascii: "`") && info.contains(mark) ? nil : (mark, length)
    }

    /// The level of an underlined heading: 1 for `===`, 2 for `---`; nil for another line.
    static func underline(_ line: ByteSlice) -> Int? {
        guard let mark = line.first, line.allSatisfy({ $0 == mark }) else { return nil }
        return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
    }

    /// True for `***`, `- - -`, `___`.
    static func isRule(_ line: ByteSlice) -> Bool {
        guard let mark = line.first, "*-_".utf8.contains(mark) else { return false }
        return line.allSatisfy { $0 == mark || $0 == 0x20 } && line.count { $0 == mark } >= 3
    }

    /// What stands after a list item's mark and task box; nil when the line begins no item. In a paragraph
    /// (`interrupts`) only a bullet, or the number 1, begins a list.
    static func item(_ line: ByteSlice, interrupts: Bool) -> ByteSlice? {
        guard let mark = line.first else { return nil }
        var rest = line
        if "-*+".utf8.contains(mark) {
            rest = line.dropFirst()
        } else if line.starts(with: [0xE2, 0x80, 0xA2]) {
            rest = line.dropFirst(3)
        } else {
            let digits = line.prefix(while: ASCII.isDigit)
            guard (1...9).contains(digits.count), !interrupts || digits.elementsEqual([0x31]) else {
                return nil
            }
            rest = line[digits.endIndex...]
            guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.first == 0x20 else { return nil }
        return droppingTaskBox(rest.drop { $0 == 0x20 })
    }

    /// True for a definition of a link's target: `[label]: https://example.org "Title"`.
    static func isLinkDefinition(_ line: ByteSlice) -> Bool {
        guard let close = labelEnd(line), line[line.startIndex + 1] != UInt8(ascii: "^") else { return false }
        return close > line.startIndex + 1
    }

    /// The text of a footnote: `[^1]: text`; nil for another line.
    static func footnote(_ line: ByteSlice) -> ByteSlice? {
        guard let close = labelEnd(line), line[line.startIndex + 1] == UInt8(ascii: "^") else { return nil }
        return line[(close + 2)...].drop { $0 == 0x20 }
    }

    /// What stands in a block quote, at whatever depth; nil for a line without `>`.
    static func quoted(_ line: ByteSlice) -> ByteSlice? {
        guard line.first == UInt8(ascii: ">") else { return nil }
        return line.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 }
    }

    /// Where the bracket of `[label]:` closes.
    private static func labelEnd(_ line: ByteSlice) -> Int? {
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")) else {
            return nil
        }
        return close + 1 < line.endIndex && line[close + 1] == UInt8(ascii: ":") ? close : nil
    }

    private static func droppingTaskBox(_ item: ByteSlice) -> ByteSlice {
        guard item.count > 3, item.first == UInt8(ascii: "["), item[item.startIndex + 2] == UInt8(ascii: "]"),
            " xX".utf8.contains(item[item.startIndex + 1]), item[item.startIndex + 3] == 0x20
        else { return item }
        return item.dropFirst(4)
    }

    /// Without the `{#anchor}` that some dialects set after a heading.
    private static func droppingAttributes(_ words: ByteSlice) -> ByteSlice {
        guard words.last == UInt8(ascii: "}"), let open = words.lastIndex(of: UInt8(ascii: "{")),
            open + 1 < words.endIndex, "#.".utf8.contains(words[open + 1])
        else { return words }
        return trimmed(words[..<open])
    }

    /// Without spaces at its end.
    static func trimmed(_ line: ByteSlice) -> ByteSlice {
        guard let last = line.lastIndex(where: { $0 != 0x20 }) else { return line.prefix(0) }
        return line[...last].drop { $0 == 0x20 }
    }
}
