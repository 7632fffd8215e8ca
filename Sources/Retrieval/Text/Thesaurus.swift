/// Words that may stand for one another, as a folder's `thesaurus.txt` names them.
///
/// The file has Solr's synonym format: `ousted, toppled, deposed` are equivalent; `jfk => kennedy` leads one
/// way only; `#` begins a comment; a backslash keeps the next character from being read as syntax. An entry may
/// have several words. Everything is kept as stems, so that "toppling" finds "ousted".
public struct Thesaurus: Sendable {
    /// The longest file that is read, in bytes: some 20,000 lines.
    public static let maximumBytes = 1 << 20
    /// The most words one entry may have.
    public static let maximumEntryWords = 8
    /// The most entries one line may have: every entry leads to each of the others.
    public static let maximumLineEntries = 64

    /// Which terms of a line lead to which.
    private struct Line {
        /// Where its terms lie; those that lead to others come first.
        var terms: Range<UInt32>
        /// Where those that others lead to begin: at the first, unless there is an arrow.
        var targets: UInt32
        var isOneWay: Bool
    }

    /// A term where a line names it.
    private struct Place {
        var term: UInt32
        var line: UInt32
        /// The next place that leads from the same term.
        var next = none
    }

    /// The first and the last place that lead from a term.
    private struct Lead {
        var first = none
        var last = none
    }

    private static let none: Int32 = -1
    /// A file has about one term that it did not have before for so many bytes, and three quarters as many words: room is
    /// made for them at once.
    private static let bytesOfTerm = 12

    /// The stems of all terms.
    public private(set) var stems = Vocabulary(capacity: 0)
    /// The terms of all lines, and whatever they begin with.
    private var terms = StemSequences()
    /// By term.
    private var leads: [Lead] = []
    /// In the order of the files, and so of their alternatives.
    private var lines: [Line] = []
    /// Line after line.
    private var places: [Place] = []
    /// The words of the files as they are written, those of plain letters, a space behind each: what a misspelt word may
    /// have been. Of several files some come again.
    public private(set) var words: [UInt8] = []

    /// An empty thesaurus.
    public init() {}

    /// Reads a `thesaurus.txt`; its words are folded and stemmed as the index's are.
    public init(parsing file: [UInt8], analyzer: Analyzer) throws(ThesaurusProblem) {
        var parser = prepareParser(file.count, analyzer)
        try parser.parse(file) { add($0) }
        finish(parser)
    }

    /// Reads texts of the program's own, one after another, as such files that need no cleaning.
    init(parts: [StaticString], analyzer: Analyzer) throws(ThesaurusProblem) {
        var parser = prepareParser(parts.reduce(0) { $0 + $1.utf8CodeUnitCount }, analyzer)
        for part in parts {
            let text = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
            try parser.parse(clean: text) { add($0) }
        }
        finish(parser)
    }

    /// Makes room for what so many bytes hold.
    private mutating func prepareParser(_ byteCount: Int, _ analyzer: Analyzer) -> ThesaurusParser {
        let expected = byteCount / Self.bytesOfTerm
        terms = StemSequences(capacity: expected)
        leads.reserveCapacity(expected)
        places.reserveCapacity(expected)
        return ThesaurusParser(analyzer: analyzer, words: expected * 3 / 4)
    }

    private mutating func finish(_ parser: ThesaurusParser) {
        stems = parser.stems.stems
        words = parser.stems.words.spaced
    }

    /// Adds the entries of another thesaurus behind its own.
    public mutating func merge(_ other: Thesaurus) {
        if lines.isEmpty {
            self = other
            return
        }
        let stemHere = stems.merge(other.stems)
        var copy = TermLine()
        for line in other.lines {
            copy.removeAll()
            for place in line.terms {
                if line.isOneWay, place == line.targets { copy.addArrow() }
                let term = other.places[Int(place)].term
                for stem in other.terms.stems(of: term) { copy.append(stemHere[Int(stem)]) }
                copy.endTerm()
            }
            add(copy)
        }
        words += other.words
    }

    /// How many terms have alternatives.
    public var count: Int { (0..<terms.count).count { hasAlternatives(to: UInt32($0)) } }

    /// Whether there is an entry of this stem alone.
    public func hasAlternatives(toStem stem: ArraySlice<UInt8>) -> Bool {
        stems.id(of: stem).flatMap { terms.find($0, behind: StemSequences.empty) }.map(hasAlternatives)
            ?? false
    }

    /// How many terms there are, whatever terms begin with among them; their ids are `0..<termCount`.
    public var termCount: Int { terms.count }

    /// The stems of a term, in order.
    public func stems(of term: UInt32) -> [[UInt8]] {
        terms.stems(of: term).map { Array(stems.bytes(of: $0)) }
    }

    /// A term without its last stem, which has a smaller id, and that stem; nil instead of a term without stems.
    public func link(of term: UInt32) -> (before: UInt32?, stem: UInt32) {
        let link = terms[term]
        return (link.before == StemSequences.empty ? nil : link.before, link.stem)
    }

    /// The longest term with alternatives that `stems` begin with, and how many of them it takes; nil when none begins
    /// there.
    public func longestTerm(beginning stems: ArraySlice<ArraySlice<UInt8>>) -> (length: Int, term: UInt32)? {
        var longest: (length: Int, term: UInt32)?
        var sequence = StemSequences.empty
        for (place, stem) in stems.enumerated() {
            guard let id = self.stems.id(of: stem), let longer = terms.find(id, behind: sequence) else {
                break
            }
            sequence = longer
            if hasAlternatives(to: sequence) { longest = (place + 1, sequence) }
        }
        return longest
    }

    private func hasAlternatives(to term: UInt32) -> Bool {
        var place = leads[Int(term)].first
        while place != Self.none {
            let line = lines[Int(places[Int(place)].line)]
            for target in line.targets..<line.terms.upperBound where places[Int(target)].term != term {
                return true
            }
            place = places[Int(place)].next
        }
        return false
    }

    /// Calls `body` with what may stand in the place of a term, each once, in the order of the lines, and whether the way
    /// leads there only.
    public func visitAlternatives(
        to term: UInt32, _ body: (_ term: UInt32, _ isOneWay: Bool) -> Void
    ) {
        var seen = [term]
        seen.reserveCapacity(48)
        var place = leads[Int(term)].first
        while place != Self.none {
            let line = lines[Int(places[Int(place)].line)]
            for target in line.targets..<line.terms.upperBound {
                let other = places[Int(target)].term
                if seen.contains(other) { continue }
                seen.append(other)
                body(other, line.isOneWay)
            }
            place = places[Int(place)].next
        }
    }

    /// Adds a line's terms; without an arrow each leads to all others.
    private mutating func add(_ line: TermLine) {
        let start = UInt32(places.count)
        let leftCount = line.leftCount ?? line.count
        for number in 0..<line.count {
            let term = intern(line, line[number])
            if number < leftCount { lead(from: term, Int32(places.count)) }
            places.append(Place(term: term, line: UInt32(lines.count)))
        }
        lines.append(
            Line(
                terms: start..<UInt32(places.count),
                targets: line.leftCount.map { start + UInt32($0) } ?? start, isOneWay: line.leftCount != nil))
    }

    /// A place that leads from a term stands behind those before.
    private mutating func lead(from term: UInt32, _ place: Int32) {
        let last = leads[Int(term)].last
        leads[Int(term)].last = place
        if last == Self.none { leads[Int(term)].first = place } else { places[Int(last)].next = place }
    }

    private mutating func intern(_ line: TermLine, _ range: Range<Int>) -> UInt32 {
        var term = StemSequences.empty
        for place in range {
            term = terms.intern(line.stems[place], behind: term)
            if Int(term) == leads.count { leads.append(Lead()) }
        }
        return term
    }
}
