/// Reads the Solr synonym format into pairs of stems and what may stand for them.
enum ThesaurusParser {
    /// One direction of one line: these stems may be read as those.
    struct Entry {
        var from: [[UInt8]]
        var to: Thesaurus.Alternative
    }

    /// The entries of a file, in order.
    static func parse(_ file: [UInt8], analyzer: Analyzer) throws(ThesaurusProblem) -> [Entry] {
        guard file.count <= Thesaurus.maximumBytes else {
            throw ThesaurusProblem(line: 1, reason: "is longer than \(Thesaurus.maximumBytes) bytes")
        }
        let text = try decode(file)
        var entries: [Entry] = []
        var number = 0
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            entries += try self.entries(ofLine: line, number: number, analyzer: analyzer)
        }
        return entries
    }

    private static func decode(_ file: [UInt8]) throws(ThesaurusProblem) -> [UInt8] {
        do {
            return TextCleaner.clean(try TextDecoder.decode(file))
        } catch {
            throw ThesaurusProblem(line: error.line ?? 1, reason: error.reason)
        }
    }

    private static func entries(
        ofLine line: ArraySlice<UInt8>, number: Int, analyzer: Analyzer
    ) throws(ThesaurusProblem) -> [Entry] {
        let content = line.drop { $0 == 0x20 }
        guard let first = content.first, first != UInt8(ascii: "#") else { return [] }
        let sides = try self.sides(of: content, number: number)
        let left = try stems(ofTerms: sides.left, number: number, analyzer: analyzer)
        guard let right = sides.right else {
            guard left.count > 1 else {
                throw ThesaurusProblem(
                    line: number, reason: "names one word only: give it a synonym or a '=>'")
            }
            return pairs(from: left, to: left, isOneWay: false)
        }
        return pairs(
            from: left, to: try stems(ofTerms: right, number: number, analyzer: analyzer), isOneWay: true)
    }

    private static func pairs(from: [[[UInt8]]], to: [[[UInt8]]], isOneWay: Bool) -> [Entry] {
        from.flatMap { source in
            to.map { Entry(from: source, to: Thesaurus.Alternative(stems: $0, isOneWay: isOneWay)) }
        }
    }

    /// The comma-separated terms on either side of `=>`; the right side is nil without an arrow.
    private static func sides(
        of line: ArraySlice<UInt8>, number: Int
    ) throws(ThesaurusProblem) -> (left: [[UInt8]], right: [[UInt8]]?) {
        var sides: [[[UInt8]]] = [[[]]]
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            let next: UInt8? = index + 1 < line.endIndex ? line[index + 1] : nil
            if byte == UInt8(ascii: "\\"), let next {
                sides[sides.count - 1][sides[sides.count - 1].count - 1].append(next)
                index += 2
            } else if byte == UInt8(ascii: "="), next == UInt8(ascii: ">") {
                sides.append([[]])
                index += 2
            } else if byte == UInt8(ascii: ",") {
                sides[sides.count - 1].append([])
                index += 1
            } else {
                sides[sides.count - 1][sides[sides.count - 1].count - 1].append(byte)
                index += 1
            }
        }
        guard sides.count <= 2 else { throw ThesaurusProblem(line: number, reason: "has more than one '=>'") }
        return (sides[0], sides.count == 2 ? sides[1] : nil)
    }

    /// Each term as its stems. A term without a letter or digit is a problem, as is too long a line or term.
    private static func stems(
        ofTerms terms: [[UInt8]], number: Int, analyzer: Analyzer
    ) throws(ThesaurusProblem) -> [[[UInt8]]] {
        guard terms.count <= Thesaurus.maximumLineEntries else {
            throw ThesaurusProblem(
                line: number, reason: "has more than \(Thesaurus.maximumLineEntries) words in one line")
        }
        var all: [[[UInt8]]] = []
        for term in terms {
            let words = analyzer.words(in: String(decoding: term, as: UTF8.self))
            let stems = words.filter { !$0.token.traits.contains(.whole) }.map {
                analyzer.stem(of: $0.folded)
            }
            guard !stems.isEmpty else {
                throw ThesaurusProblem(
                    line: number, reason: "has an empty word between commas or beside '=>'")
            }
            guard stems.count <= Thesaurus.maximumEntryWords else {
                throw ThesaurusProblem(
                    line: number, reason: "has an entry of more than \(Thesaurus.maximumEntryWords) words")
            }
            all.append(stems)
        }
        return all
    }
}
