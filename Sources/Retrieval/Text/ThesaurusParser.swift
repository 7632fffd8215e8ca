/// Reads the Solr synonym format into lines of terms.
struct ThesaurusParser: ~Copyable {
    /// The words of plain letters in what was read, and the stems of all.
    private(set) var stems: TermStems
    /// What was read.
    private(set) var lines: TermLines.Draft
    /// Of the line that is read, from 1.
    private var number = 0

    /// - Parameters:
    ///   - terms: How many are expected; about half as many words differ.
    ///   - keepsWords: Whether the words are wanted as they are written, too.
    init(analyzer: Analyzer, terms: Int = 0, keepsWords: Bool = false) {
        stems = TermStems(analyzer: analyzer, capacity: terms / 2, keepsWords: keepsWords)
        lines = TermLines.Draft(capacity: terms)
    }

    /// Reads the lines of a clean text that hold entries, in order; its first line is the first. The text must outlast the
    /// parser, which does not copy its words.
    mutating func parse(_ text: UnsafeBufferPointer<UInt8>) throws(ThesaurusProblem) {
        number = 0
        var place = 0
        while place < text.count {
            number += 1
            place = try readLine(text, from: place) + 1
        }
    }

    /// Adds lines that were read before.
    mutating func add(_ lines: TermLines, of stems: CompactVocabulary) {
        self.lines.add(lines, self.stems.ids(of: stems))
    }

    /// What was read.
    consuming func finish() -> (lines: TermLines, stems: CompactVocabulary) {
        (TermLines(lines), CompactVocabulary(stems.stems))
    }

    /// A file as clean text.
    static func decode(_ file: [UInt8]) throws(ThesaurusProblem) -> [UInt8] {
        guard file.count <= Thesaurus.maximumBytes else {
            throw ThesaurusProblem(line: 1, reason: "is longer than \(Thesaurus.maximumBytes) bytes")
        }
        do {
            return TextCleaner.clean(try TextDecoder.decode(file))
        } catch {
            throw ThesaurusProblem(line: error.line ?? 1, reason: error.reason)
        }
    }

    // MARK: A line

    static let lineEnd: UInt8 = 0x0A

    /// Reads a line's entries, if it holds any, and returns where it ends.
    private mutating func readLine(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) throws(ThesaurusProblem) -> Int {
        var place = start
        while place < text.count, text[place] == 0x20 { place += 1 }
        if place == text.count || text[place] == Self.lineEnd { return place }
        if text[place] == UInt8(ascii: "#") {
            while place < text.count, text[place] != Self.lineEnd { place += 1 }
            return place
        }
        place = try readTerm(text, from: place)
        while place < text.count, text[place] != Self.lineEnd {
            let isArrow = text[place] != UInt8(ascii: ",")
            if isArrow { lines.addArrow() }
            place = try readTerm(text, from: place + (isArrow ? 2 : 1))
        }
        guard lines.hasArrow || lines.termsOfSide > 1 else {
            throw problem("names one word only: give it a synonym or a '=>'")
        }
        lines.endLine()
        return place
    }

    // MARK: A term

    /// Whether a line, or a term before a comma, ends at a place.
    @inline(__always)
    private static func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        place == text.count || text[place] == UInt8(ascii: ",") || text[place] == lineEnd
    }

    /// Adds a term, and returns where the comma, arrow or line's end stands that ends it.
    private mutating func readTerm(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) throws(ThesaurusProblem) -> Int {
        guard lines.termsOfSide < Thesaurus.maximumLineEntries else {
            throw problem("has more than \(Thesaurus.maximumLineEntries) words in one line")
        }
        var first = start
        while first < text.count, text[first] == 0x20 { first += 1 }
        let place = SmallLetters.end(in: text, from: first)
        // Most terms are one word of plain letters.
        guard place > first, place - first <= Tokenizer.maximumWordBytes, Self.isEnd(text, place) else {
            return try readText(text, from: first, plainUpTo: place)
        }
        stems.add(word: UnsafeBufferPointer(rebasing: text[first..<place]), to: &lines)
        return place
    }

    /// The same of a term of any bytes, the first of which are known to be small letters.
    private mutating func readText(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, plainUpTo: Int
    ) throws(ThesaurusProblem) -> Int {
        var (isPlain, isEscaped) = (true, false)
        var place = SmallLetters.endOfWords(in: text, from: plainUpTo)
        while !Self.isEnd(text, place) {
            let next = place + 1 < text.count ? text[place + 1] : Self.lineEnd
            if text[place] == UInt8(ascii: "="), next == UInt8(ascii: ">") { break }
            if text[place] == UInt8(ascii: "\\"), next != Self.lineEnd {
                // What follows belongs to the term, whatever it is.
                isEscaped = true
                place += 1
            }
            isPlain = false
            place = SmallLetters.endOfWords(in: text, from: place + 1)
        }
        let isArrow = place < text.count && text[place] == UInt8(ascii: "=")
        if isArrow, lines.hasArrow { throw problem("has more than one '=>'") }
        try add(UnsafeBufferPointer(rebasing: text[start..<place]), isPlain: isPlain, isEscaped: isEscaped)
        return place
    }

    /// Adds the stems of a term. One without a letter or digit is a problem, as is one too long.
    private mutating func add(
        _ written: UnsafeBufferPointer<UInt8>, isPlain: Bool, isEscaped: Bool
    ) throws(ThesaurusProblem) {
        let count =
            isEscaped
            ? Self.unescaped(written).withUnsafeBufferPointer { stems.add($0, isPlain: false, to: &lines) }
            : stems.add(written, isPlain: isPlain, to: &lines)
        guard count > 0 else { throw problem("has an empty word between commas or beside '=>'") }
        guard count <= Thesaurus.maximumEntryWords else {
            throw problem("has an entry of more than \(Thesaurus.maximumEntryWords) words")
        }
    }

    /// A term without its backslashes, but for one that another keeps.
    private static func unescaped(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var term: [UInt8] = []
        var place = 0
        while place < written.count {
            if written[place] == UInt8(ascii: "\\"), place + 1 < written.count { place += 1 }
            term.append(written[place])
            place += 1
        }
        return term
    }

    private func problem(_ reason: String) -> ThesaurusProblem {
        ThesaurusProblem(line: number, reason: reason)
    }
}
