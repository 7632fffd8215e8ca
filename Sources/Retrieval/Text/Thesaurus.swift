/// Why a thesaurus could not be read, and in which of its lines.
public struct ThesaurusProblem: Error, Sendable, Hashable {
    /// Line of the file, from 1.
    public var line: Int
    /// What is wrong, as the rest of a sentence that begins with the file's name.
    public var reason: String

    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }
}

/// Words that may stand for one another, as a folder's `thesaurus.txt` names them.
///
/// The file has Solr's synonym format: `ousted, toppled, deposed` are equivalent; `jfk => kennedy` leads one
/// way only; `#` begins a comment; a backslash keeps the next character from being read as syntax. An entry may
/// have several words. Everything is kept as stems, so that "toppling" finds "ousted".
public struct Thesaurus: Sendable {
    /// What may stand in the place of some stems.
    public struct Alternative: Sendable, Hashable {
        /// One or several stems, in order.
        public var stems: [[UInt8]]
        /// True for `a => b`: b is looked for when a was asked, never the other way round.
        public var isOneWay: Bool

        public init(stems: [[UInt8]], isOneWay: Bool) {
            self.stems = stems
            self.isOneWay = isOneWay
        }
    }

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

    private static let none: Int32 = -1

    /// The terms of all lines, the stems of each joined with a space.
    private var terms = Vocabulary()
    /// In the order of the files, and so of their alternatives.
    private var lines: [Line] = []
    /// Term ids, line after line.
    private var places: [UInt32] = []
    /// Place → its line.
    private var lineOfPlace: [UInt32] = []
    /// Place → the next one that leads from the same term.
    private var nextPlace: [Int32] = []
    /// Term → the first and the last place that lead from it.
    private var firstPlace: [Int32] = []
    private var lastPlace: [Int32] = []
    /// The first stems of terms that lead to others.
    private var openings = Vocabulary()
    /// First stem → the most stems that a term beginning with it has: no lookup goes further.
    private var mostStems: [UInt8] = []
    /// The words of the files as they are written, those of plain letters: what a misspelt word may have been.
    public private(set) var words = Vocabulary()

    /// An empty thesaurus.
    public init() {}

    /// Reads a `thesaurus.txt`; its words are folded and stemmed as the index's are.
    public init(parsing file: [UInt8], analyzer: Analyzer) throws(ThesaurusProblem) {
        let parsed = try ThesaurusParser.parse(file, analyzer: analyzer)
        for line in parsed.lines { add(line.left, line.right) }
        words = parsed.words
    }

    /// Adds the entries of another thesaurus behind its own.
    public mutating func merge(_ other: Thesaurus) {
        if lines.isEmpty {
            self = other
            return
        }
        for line in other.lines {
            let left = line.isOneWay ? line.terms.lowerBound..<line.targets : line.terms
            let right = line.isOneWay ? other.keys(line.targets..<line.terms.upperBound) : nil
            add(other.keys(left), right)
        }
        _ = words.merge(other.words)
    }

    /// How many terms have alternatives.
    public var count: Int { (0..<terms.count).count { hasAlternatives(to: UInt32($0)) } }

    /// The longest entry that `stems` begin with: how many stems it takes, and what may stand in its place.
    /// Nil when no entry begins there.
    public func alternatives(toStems stems: ArraySlice<[UInt8]>) -> (
        length: Int, alternatives: [Alternative]
    )? {
        guard let (length, term) = longestTerm(beginning: stems) else { return nil }
        var found: [Alternative] = []
        visitAlternatives(to: term) { other, isOneWay in
            let key = key(of: other)
            let stems = key.contains(0x20) ? key.split(separator: 0x20).map { Array($0) } : [Array(key)]
            found.append(Alternative(stems: stems, isOneWay: isOneWay))
        }
        return (length, found)
    }

    /// Whether an entry begins with these stems.
    public func hasAlternatives(toStems stems: ArraySlice<[UInt8]>) -> Bool {
        longestTerm(beginning: stems) != nil
    }

    /// How many terms there are; their ids are `0..<termCount`.
    public var termCount: Int { terms.count }

    /// The stems of a term, joined with a space.
    public func key(of term: UInt32) -> ArraySlice<UInt8> { terms.bytes(of: term) }

    /// The longest term with alternatives that `stems` begin with, and how many of them it takes; nil when none begins
    /// there.
    public func longestTerm(beginning stems: ArraySlice<[UInt8]>) -> (length: Int, term: UInt32)? {
        guard var key = stems.first, let opening = openings.id(of: key) else { return nil }
        var longest: (length: Int, term: UInt32)?
        for (number, stem) in stems.prefix(Int(mostStems[Int(opening)])).enumerated() {
            if number > 0 {
                key.append(0x20)
                key.append(contentsOf: stem)
            }
            if let term = terms.id(of: key), hasAlternatives(to: term) { longest = (number + 1, term) }
        }
        return longest
    }

    private func hasAlternatives(to term: UInt32) -> Bool {
        var place = firstPlace[Int(term)]
        while place != Self.none {
            let line = lines[Int(lineOfPlace[Int(place)])]
            for target in line.targets..<line.terms.upperBound where places[target] != term { return true }
            place = nextPlace[Int(place)]
        }
        return false
    }

    /// Calls `body` with what may stand in the place of a term, each once, in the order of the lines, and whether the way
    /// leads there only.
    public func visitAlternatives(
        to term: UInt32, _ body: (_ term: UInt32, _ isOneWay: Bool) -> Void
    ) {
        var seen = [term]
        seen.reserveCapacity(16)
        var place = firstPlace[Int(term)]
        while place != Self.none {
            let line = lines[Int(lineOfPlace[Int(place)])]
            for target in line.targets..<line.terms.upperBound where !seen.contains(places[target]) {
                seen.append(places[target])
                body(places[target], line.isOneWay)
            }
            place = nextPlace[Int(place)]
        }
    }

    private func keys(_ range: Range<Int>) -> [[UInt8]] { range.map { Array(terms.bytes(of: places[$0])) } }

    /// Adds a line's terms; without an arrow each leads to all others.
    private mutating func add(_ left: [[UInt8]], _ right: [[UInt8]]?) {
        let start = places.count
        for key in left {
            let place = places.count
            let id = Int(addPlace(key))
            if lastPlace[id] == Self.none {
                firstPlace[id] = Int32(place)
            } else {
                nextPlace[Int(lastPlace[id])] = Int32(place)
            }
            lastPlace[id] = Int32(place)
            addOpening(of: key)
        }
        let targets = right == nil ? start : places.count
        for key in right ?? [] { _ = addPlace(key) }
        lines.append(Line(terms: start..<places.count, targets: targets, isOneWay: right != nil))
    }

    private mutating func addOpening(of key: [UInt8]) {
        let opening = Int(openings.intern(Array(key.prefix { $0 != 0x20 })))
        if opening == mostStems.count { mostStems.append(0) }
        mostStems[opening] = max(mostStems[opening], UInt8(key.count { $0 == 0x20 } + 1))
    }

    /// Puts a term behind the last, in the line to come; returns its id.
    private mutating func addPlace(_ key: [UInt8]) -> UInt32 {
        let id = terms.intern(key)
        if Int(id) == firstPlace.count {
            firstPlace.append(Self.none)
            lastPlace.append(Self.none)
        }
        places.append(id)
        lineOfPlace.append(UInt32(lines.count))
        nextPlace.append(Self.none)
        return id
    }
}
