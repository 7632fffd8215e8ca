/// Reads the Solr synonym format into lines of terms.
struct ThesaurusParser {
    /// The words of plain letters in what was read, and the stems of all.
    private(set) var stems: TermStems
    /// The terms of the line that is read.
    private var line = TermLine()
    /// Of the line that is read, from 1.
    private var number = 0

    /// - Parameter words: How many are expected.
    init(analyzer: Analyzer, words: Int = 0) { stems = TermStems(analyzer: analyzer, capacity: words) }

    /// Calls `body` with each line of a file that holds entries, in order.
    mutating func parse(_ file: [UInt8], _ body: (TermLine) -> Void) throws(ThesaurusProblem) {
        guard file.count <= Thesaurus.maximumBytes else {
            throw ThesaurusProblem(line: 1, reason: "is longer than \(Thesaurus.maximumBytes) bytes")
        }
        let text = try Self.decode(file)
        try text.withUnsafeBufferPointer { text throws(ThesaurusProblem) in try parse(clean: text, body) }
    }

    /// The same of text that needs no cleaning; its first line is the first.
    mutating func parse(
        clean text: UnsafeBufferPointer<UInt8>, _ body: (TermLine) -> Void
    ) throws(ThesaurusProblem) {
        number = 0
        var start = 0
        while start <= text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            number += 1
            if try read(UnsafeBufferPointer(rebasing: text[start..<end])) { body(line) }
            start = end + 1
        }
    }

    private static func decode(_ file: [UInt8]) throws(ThesaurusProblem) -> [UInt8] {
        do {
            return TextCleaner.clean(try TextDecoder.decode(file))
        } catch {
            throw ThesaurusProblem(line: error.line ?? 1, reason: error.reason)
        }
    }

    /// Reads a line's entries; false when it holds none.
    private mutating func read(_ text: UnsafeBufferPointer<UInt8>) throws(ThesaurusProblem) -> Bool {
        guard let first = text.firstIndex(where: { $0 != 0x20 }), text[first] != UInt8(ascii: "#") else {
            return false
        }
        line.removeAll()
        try cut(UnsafeBufferPointer(rebasing: text[first...]))
        if line.leftCount == nil, line.count == 1 {
            throw problem("names one word only: give it a synonym or a '=>'")
        }
        return true
    }

    /// Where a term lies in its line, and what it holds.
    private struct Extent {
        var start: Int
        /// Nothing but small letters and spaces.
        var isPlain = true
        var isEscaped = false
    }

    /// Cuts a line at its commas and at its `=>`.
    private mutating func cut(_ text: UnsafeBufferPointer<UInt8>) throws(ThesaurusProblem) {
        var term = Extent(start: 0)
        var place = 0
        while place < text.count {
            let byte = text[place]
            place += 1
            if byte &- 0x61 < 26 || byte == 0x20 { continue }
            switch byte {
            case UInt8(ascii: ","):
                try add(text, term, end: place - 1)
                term = Extent(start: place)
            case UInt8(ascii: "=") where place < text.count && text[place] == UInt8(ascii: ">"):
                guard line.leftCount == nil else { throw problem("has more than one '=>'") }
                try add(text, term, end: place - 1)
                line.addArrow()
                place += 1
                term = Extent(start: place)
            case UInt8(ascii: "\\") where place < text.count:
                // What follows belongs to the term, whatever it is.
                (term.isPlain, term.isEscaped) = (false, true)
                place += 1
            default: term.isPlain = false
            }
        }
        try add(text, term, end: place)
    }

    /// Adds the stems of a term. One without a letter or digit is a problem, as is too long a side or term.
    private mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, _ term: Extent, end: Int
    ) throws(ThesaurusProblem) {
        guard line.count - (line.leftCount ?? 0) < Thesaurus.maximumLineEntries else {
            throw problem("has more than \(Thesaurus.maximumLineEntries) words in one line")
        }
        let written = UnsafeBufferPointer(rebasing: text[term.start..<end])
        let count =
            term.isEscaped
            ? Self.unescaped(written).withUnsafeBufferPointer { stems.add($0, isPlain: false, to: &line) }
            : stems.add(written, isPlain: term.isPlain, to: &line)
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
