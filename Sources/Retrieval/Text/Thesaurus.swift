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
        var terms: Range<Int>
        /// Where those that others lead to begin: at the first, unless there is an arrow.
        var targets: Int
        var isOneWay: Bool
    }

    /// A term where a line names it.
    private struct Place {
        var term: UInt32
        var line: UInt32
        /// The next place that leads from the same term.
        var next: Int32
    }

    /// Where a term leads from, and how far it may go on.
    private struct Lead {
        /// The first and the last place that lead from it.
        var first = none
        var last = none
        /// The most stems that a term beginning with this one, which is a single stem, has: no lookup goes further. 0
        /// where none leads anywhere.
        var mostStems: UInt8 = 0
    }

    private static let none: Int32 = -1
    /// A file has about one term, or word, that it did not have before for so many bytes: room is made for them at once.
    private static let bytesOfTerm = 12

    /// The terms of all lines, the stems of each joined with a space, and the first stems of those that have several.
    private var terms = Vocabulary()
    /// By term.
    private var leads: [Lead] = []
    /// In the order of the files, and so of their alternatives.
    private var lines: [Line] = []
    /// Line after line.
    private var places: [Place] = []
    /// The words of the files as they are written, those of plain letters: what a misspelt word may have been.
    public private(set) var words = Vocabulary()

    /// An empty thesaurus.
    public init() {}

    /// Reads a `thesaurus.txt`; its words are folded and stemmed as the index's are.
    public init(parsing file: [UInt8], analyzer: Analyzer) throws(ThesaurusProblem) {
        var parser = prepareParser(file.count, analyzer)
        try parser.parse(file) { add($0) }
        words = parser.words
    }

    /// Reads texts of the program's own, one after another, as such files that need no cleaning.
    init(parts: [String], analyzer: Analyzer) throws(ThesaurusProblem) {
        var parser = prepareParser(parts.reduce(0) { $0 + $1.utf8.count }, analyzer)
        for part in parts {
            try Array(part.utf8).withUnsafeBufferPointer { text throws(ThesaurusProblem) in
                try parser.parse(clean: text) { add($0) }
            }
        }
        words = parser.words
    }

    /// Makes room for what so many bytes hold.
    private mutating func prepareParser(_ byteCount: Int, _ analyzer: Analyzer) -> ThesaurusParser {
        let expected = byteCount / Self.bytesOfTerm
        terms = Vocabulary(capacity: expected)
        leads.reserveCapacity(expected)
        places.reserveCapacity(expected)
        return ThesaurusParser(analyzer: analyzer, words: expected)
    }

    /// Adds the entries of another thesaurus behind its own.
    public mutating func merge(_ other: Thesaurus) {
        if lines.isEmpty {
            self = other
            return
        }
        var copy = TermLine()
        for line in other.lines {
            copy.removeAll()
            for place in line.terms {
                if line.isOneWay, place == line.targets { copy.addArrow() }
                other.terms.withBytes(of: other.places[place].term) { copy.append($0) }
                copy.endTerm()
            }
            add(copy)
        }
        words.merge(other.words)
    }

    /// How many terms have alternatives.
    public var count: Int { (0..<terms.count).count { hasAlternatives(to: UInt32($0)) } }

    /// Whether there is an entry of this stem alone.
    public func hasAlternatives(toStem stem: ArraySlice<UInt8>) -> Bool {
        terms.id(of: stem).map(hasAlternatives) ?? false
    }

    /// How many terms there are; their ids are `0..<termCount`.
    public var termCount: Int { terms.count }

    /// The stems of a term, joined with a space.
    public func key(of term: UInt32) -> ArraySlice<UInt8> { terms.bytes(of: term) }

    /// Visits all terms in the order of their ids: each of a term's stems, and then its end.
    public func visitTerms(
        stem: (_ stem: UnsafeBufferPointer<UInt8>, _ isFirst: Bool) -> Void, end: () -> Void
    ) {
        for term in 0..<UInt32(terms.count) {
            terms.withBytes(of: term) { key in
                var start = 0
                for place in 0...key.count where place == key.count || key[place] == 0x20 {
                    stem(UnsafeBufferPointer(rebasing: key[start..<place]), start == 0)
                    start = place + 1
                }
            }
            end()
        }
    }

    /// The longest term with alternatives that `stems` begin with, and how many of them it takes; nil when none begins
    /// there.
    public func longestTerm(beginning stems: ArraySlice<ArraySlice<UInt8>>) -> (length: Int, term: UInt32)? {
        guard let first = stems.first, let opening = terms.id(of: first) else { return nil }
        let candidates = stems.prefix(Int(leads[Int(opening)].mostStems))
        var longest = hasAlternatives(to: opening) ? (length: 1, term: opening) : nil
        guard candidates.count > 1 else { return longest }
        let room = candidates.reduce(0) { $0 + $1.count + 1 }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { key in
            var end = 0
            for (place, stem) in candidates.enumerated() {
                end = key[end...].update(fromContentsOf: stem)
                let term = place == 0 ? nil : terms.id(of: UnsafeBufferPointer(rebasing: key[..<end]))
                if let term, hasAlternatives(to: term) { longest = (place + 1, term) }
                key[end] = 0x20
                end += 1
            }
        }
        return longest
    }

    private func hasAlternatives(to term: UInt32) -> Bool {
        var place = leads[Int(term)].first
        while place != Self.none {
            let line = lines[Int(places[Int(place)].line)]
            let targets = places[line.targets..<line.terms.upperBound]
            if targets.contains(where: { $0.term != term }) { return true }
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
            for target in line.targets..<line.terms.upperBound where !seen.contains(places[target].term) {
                seen.append(places[target].term)
                body(places[target].term, line.isOneWay)
            }
            place = places[Int(place)].next
        }
    }

    /// Adds a line's terms; without an arrow each leads to all others.
    private mutating func add(_ line: TermLine) {
        let start = places.count
        let leftCount = line.leftCount ?? line.count
        for number in 0..<leftCount { line.withTerm(number) { addLeading($0) } }
        for number in leftCount..<line.count { line.withTerm(number) { _ = addPlace($0) } }
        lines.append(
            Line(
                terms: start..<places.count, targets: line.leftCount.map { start + $0 } ?? start,
                isOneWay: line.leftCount != nil))
    }

    /// A term that leads to others: behind the places that it led from before.
    private mutating func addLeading(_ key: UnsafeBufferPointer<UInt8>) {
        let place = Int32(places.count)
        let id = Int(addPlace(key))
        let last = leads[id].last
        leads[id].last = place
        if last != Self.none {
            places[Int(last)].next = place
        } else {
            leads[id].first = place
            addOpening(of: key, id)
        }
    }

    private mutating func addOpening(of key: UnsafeBufferPointer<UInt8>, _ id: Int) {
        var opening = id
        var stemCount: UInt8 = 1
        if let end = key.firstIndex(of: 0x20) {
            opening = Int(intern(UnsafeBufferPointer(rebasing: key[..<end])))
            for place in end..<key.count where key[place] == 0x20 { stemCount += 1 }
        }
        leads[opening].mostStems = max(leads[opening].mostStems, stemCount)
    }

    /// Puts a term behind the last, in the line to come; returns its id.
    private mutating func addPlace(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let id = intern(key)
        places.append(Place(term: id, line: UInt32(lines.count), next: Self.none))
        return id
    }

    private mutating func intern(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let id = terms.intern(key)
        if Int(id) == leads.count { leads.append(Lead()) }
        return id
    }
}
