/// Lines that serve as headings without a mark of their own: a line in bold, a question above its answer, "Q: …".
enum HeadingLine {
    /// The longest of them, in bytes.
    static let maximumBytes = 120

    /// "**Opening hours**": the words of a line of Markdown that is bold from end to end and no sentence, and what stands behind
    /// them where they ask, "**When are you open?** On Wednesdays."; nil for another line.
    static func bold(_ line: ByteSlice) -> (words: ByteSlice, rest: ByteSlice)? {
        guard let mark = line.first, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"),
            line.count > 4, line[line.startIndex + 1] == mark, line[line.startIndex + 2] != mark
        else { return nil }
        let inner = line.dropFirst(2)
        guard let end = inner.indices.dropLast().first(where: { inner[$0] == mark && inner[$0 + 1] == mark })
        else { return nil }
        var words = MarkdownLine.trimmed(inner[..<end])
        var rest = MarkdownLine.trimmed(inner[(end + 2)...])
        if words.last == UInt8(ascii: ":") { words = words.dropLast() }
        if rest.elementsEqual(":".utf8) { rest = rest.dropFirst() }
        words = asked(words) ?? words
        let isQuestion = words.last == UInt8(ascii: "?")
        guard TextEdits.holdsWord(words), words.count <= maximumBytes, isQuestion || rest.isEmpty,
            !".!,;".utf8.contains(words.last ?? 0)
        else { return nil }
        return (words, rest)
    }

    /// "Q: When are you open?", "Q3. …", "Question 3: …": the question; nil for another line.
    static func asked(_ line: ByteSlice) -> ByteSlice? {
        guard line.last == UInt8(ascii: "?"), let rest = behindMark(line, ["question", "q"]) else {
            return nil
        }
        return TextEdits.holdsWord(rest) && rest.count <= maximumBytes ? rest : nil
    }

    /// "A: On Wednesdays.": the answer; nil for a line that is not marked as one.
    static func answered(_ line: ByteSlice) -> ByteSlice? { behindMark(line, ["answer", "a"]) }

    /// What stands behind a word, a number or none, and a colon or stop.
    private static func behindMark(_ line: ByteSlice, _ words: [String]) -> ByteSlice? {
        for word in words {
            let start = line.prefix(word.utf8.count)
            guard start.lazy.map(ASCII.lowered).elementsEqual(word.utf8) else { continue }
            let number = line[start.endIndex...].drop { $0 == 0x20 }.drop(while: ASCII.isDigit)
            guard let mark = number.first, mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."),
                number.dropFirst().first == 0x20
            else { continue }
            return number.dropFirst(2).drop { $0 == 0x20 }
        }
        return nil
    }

    /// Whether a question that opens a file is its title, and not one of several: a blank line, or a line that is no sentence and
    /// stands by itself, comes below it.
    static func isTitle(_ index: Int, in table: LineTable) -> Bool {
        guard table.isFirstText(index) else { return false }
        return table.isBlank(index + 1)
            || table.isBlank(index + 2) && !SentenceSplitter.endsSentence(Array(table[index + 1]))
    }

    /// Whether a line asks one question and stands above more of the same paragraph, where the next word would have had room beside
    /// it, or by itself.
    static func asksAlone(_ index: Int, in table: LineTable) -> Bool {
        let line = table[index]
        guard line.last == UInt8(ascii: "?"), line.count <= maximumBytes, let first = line.first,
            ASCII.isLetterOrDigit(first) || first >= 0x80, !SentenceSplitter.beginsLowerCase(line),
            SentenceSplitter.sentences(in: Array(line)).count == 1
        else { return false }
        if table.isBlank(index + 1) { return true }
        let word = table[index + 1].prefix { $0 != 0x20 }
        return line.count + 1 + word.count <= table.longestLine
    }
}

extension PassageAssembler {
    /// Adds a line that is an answer by its mark, below a question; false for any other.
    mutating func addAnswer(_ line: ByteSlice, number: Int) -> Bool {
        guard isBelowQuestion, let answer = HeadingLine.answered(line) else { return false }
        addText(answer, number: number)
        return true
    }

    /// Adds a line that is a question by its mark or because it stands alone, as a heading; false for any other.
    mutating func addQuestion(at index: Int, in table: LineTable) -> Bool {
        let line = table[index]
        guard let question = HeadingLine.asked(line) ?? (HeadingLine.asksAlone(index, in: table) ? line : nil)
        else { return false }
        if HeadingLine.isTitle(index, in: table) {
            addHeading(question, number: index + 1, level: 1)
        } else {
            addQuestion(question, number: index + 1)
        }
        return true
    }
}
