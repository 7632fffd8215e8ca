/// The terms of a thesaurus, line by line as they are read, and which of them lead to which.
struct TermLines: Sendable {
    /// Which terms of a line lead to which.
    struct Line {
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

    private static let none: Int32 = -1

    /// The terms of all lines, and whatever they begin with.
    private(set) var terms: StemSequences
    private(set) var lines: [Line] = []
    /// Line after line.
    private var places: [Place] = []
    /// Term → the first place that leads from it.
    private var leads: [Int32] = []

    /// What was read of a term that has not ended.
    private var term = StemSequences.empty
    /// Of the line that is read.
    private var start = 0
    private var targets: Int?

    /// - Parameter capacity: How many terms are expected.
    init(capacity: Int = 0) {
        terms = StemSequences(capacity: capacity)
        places.reserveCapacity(capacity)
        lines.reserveCapacity(capacity / 2)
    }

    // MARK: Reading

    /// Puts a stem behind those of the term that is read.
    mutating func append(_ stem: UInt32) { term = terms.intern(stem, behind: term) }

    /// Ends a term, which has a stem at least.
    mutating func endTerm() {
        places.append(Place(term: term, line: UInt32(lines.count)))
        term = StemSequences.empty
    }

    /// What follows stands on the right of an arrow.
    mutating func addArrow() { targets = places.count }

    /// Whether the line that is read has an arrow.
    var hasArrow: Bool { targets != nil }

    /// How many terms the line that is read has, behind its arrow if there is one.
    var termsOfSide: Int { places.count - (targets ?? start) }

    /// Ends a line; without an arrow each of its terms leads to all others.
    mutating func endLine() {
        lines.append(
            Line(
                terms: UInt32(start)..<UInt32(places.count), targets: UInt32(targets ?? start),
                isOneWay: hasArrow))
        start = places.count
        targets = nil
    }

    /// Finds out what leads where, when the last line has been read.
    mutating func link() {
        leads = [Int32](repeating: Self.none, count: terms.count)
        leads.withUnsafeMutableBufferPointer { leads in
            places.withUnsafeMutableBufferPointer { places in
                // From the last place to the first: what is put before a term's places is the first of them at last.
                for number in places.indices.reversed() {
                    let line = lines[Int(places[number].line)]
                    if line.isOneWay, number >= line.targets { continue }
                    let term = Int(places[number].term)
                    places[number].next = leads[term]
                    leads[term] = Int32(number)
                }
            }
        }
    }

    /// Adds the lines of another thesaurus behind those here.
    /// - Parameter stemHere: The stems of the other → those here.
    mutating func merge(_ other: TermLines, _ stemHere: [UInt32]) {
        for line in other.lines {
            for place in line.terms {
                if line.isOneWay, place == line.targets { addArrow() }
                for stem in other.terms.stems(of: other.term(at: place)) { append(stemHere[Int(stem)]) }
                endTerm()
            }
            endLine()
        }
        link()
    }

    // MARK: Asking

    /// The term that stands at a place.
    func term(at place: UInt32) -> UInt32 { places[Int(place)].term }

    /// Calls `body` with each line that leads from a term, in order, until it returns false.
    func visitLines(from term: UInt32, _ body: (Line) -> Bool) {
        var place = leads[Int(term)]
        while place != Self.none {
            if !body(lines[Int(places[Int(place)].line)]) { return }
            place = places[Int(place)].next
        }
    }
}
