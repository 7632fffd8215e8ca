/// Reads the Solr synonym format into lines of terms, the stems of each joined with a space.
enum ThesaurusParser {
    /// Terms that lead to those on the right, or without a right side each to all others.
    struct Line {
        var left: [[UInt8]]
        var right: [[UInt8]]?
    }

    /// The lines of a file that hold entries, in order, and the words of plain letters in them.
    static func parse(
        _ file: [UInt8], analyzer: Analyzer
    ) throws(ThesaurusProblem) -> (lines: [Line], words: Vocabulary) {
        guard file.count <= Thesaurus.maximumBytes else {
            throw ThesaurusProblem(line: 1, reason: "is longer than \(Thesaurus.maximumBytes) bytes")
        }
        let text = try decode(file)
        var stems = TermStems(analyzer: analyzer)
        var lines: [Line] = []
        var number = 0
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if let line = try entries(ofLine: line, number: number, &stems) { lines.append(line) }
        }
        return (lines, stems.words)
    }

    private static func decode(_ file: [UInt8]) throws(ThesaurusProblem) -> [UInt8] {
        do {
            return TextCleaner.clean(try TextDecoder.decode(file))
        } catch {
            throw ThesaurusProblem(line: error.line ?? 1, reason: error.reason)
        }
    }

    private static func entries(
        ofLine line: ArraySlice<UInt8>, number: Int, _ stems: inout TermStems
    ) throws(ThesaurusProblem) -> Line? {
        let content = line.drop { $0 == 0x20 }
        guard let first = content.first, first != UInt8(ascii: "#") else { return nil }
        let sides = try self.sides(of: content, number: number)
        let left = try keys(ofTerms: sides.left, number: number, &stems)
        guard let right = sides.right else {
            guard left.count > 1 else {
                throw ThesaurusProblem(
                    line: number, reason: "names one word only: give it a synonym or a '=>'")
            }
            return Line(left: left, right: nil)
        }
        return Line(left: left, right: try keys(ofTerms: right, number: number, &stems))
    }

    /// The comma-separated terms on either side of `=>`; the right side is nil without an arrow.
    private static func sides(
        of line: ArraySlice<UInt8>, number: Int
    ) throws(ThesaurusProblem) -> (left: [[UInt8]], right: [[UInt8]]?) {
        if !line.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "=") }) {
            return (line.split(separator: 0x2C, omittingEmptySubsequences: false).map { Array($0) }, nil)
        }
        var sides: [[[UInt8]]] = []
        var terms: [[UInt8]] = []
        var term: [UInt8] = []
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            let next: UInt8? = index + 1 < line.endIndex ? line[index + 1] : nil
            let isArrow = byte == UInt8(ascii: "=") && next == UInt8(ascii: ">")
            index += 1
            if byte == UInt8(ascii: "\\"), let next {
                term.append(next)
                index += 1
            } else if isArrow || byte == UInt8(ascii: ",") {
                terms.append(term)
                term = []
                if isArrow {
                    sides.append(terms)
                    terms = []
                    index += 1
                }
            } else {
                term.append(byte)
            }
        }
        sides.append(terms + [term])
        guard sides.count <= 2 else { throw ThesaurusProblem(line: number, reason: "has more than one '=>'") }
        return (sides[0], sides.count == 2 ? sides[1] : nil)
    }

    /// Each term as its stems, joined. A term without a letter or digit is a problem, as is too long a line or term.
    private static func keys(
        ofTerms terms: [[UInt8]], number: Int, _ stems: inout TermStems
    ) throws(ThesaurusProblem) -> [[UInt8]] {
        guard terms.count <= Thesaurus.maximumLineEntries else {
            throw ThesaurusProblem(
                line: number, reason: "has more than \(Thesaurus.maximumLineEntries) words in one line")
        }
        var keys: [[UInt8]] = []
        for term in terms {
            let (key, count) = stems.key(of: term)
            guard count > 0 else {
                throw ThesaurusProblem(
                    line: number, reason: "has an empty word between commas or beside '=>'")
            }
            guard count <= Thesaurus.maximumEntryWords else {
                throw ThesaurusProblem(
                    line: number, reason: "has an entry of more than \(Thesaurus.maximumEntryWords) words")
            }
            keys.append(key)
        }
        return keys
    }
}
