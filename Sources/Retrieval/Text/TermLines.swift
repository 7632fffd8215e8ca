/// The terms of a thesaurus, line by line, and which of them lead to which. Immutable; a `Draft` gathers them.
struct TermLines: Sendable {
    /// Which terms of a line lead to which.
    struct Line {
        /// Where its terms lie; those that lead to others come first.
        var terms: Range<UInt32>
        /// Where those that others lead to begin: at the first, unless there is an arrow.
        var targets: UInt32
        var isOneWay: Bool { targets != terms.lowerBound }
    }

    /// The terms of all lines, and whatever they begin with.
    let terms: StemSequences
    /// Line → where its terms begin; and at the end how many there are.
    private let starts: [UInt32]
    /// Line → where its targets begin.
    private let targets: [UInt32]
    /// The terms, line after line.
    private let places: [UInt32]
    /// Term → where the lines begin that lead from it; and at the end how many there are.
    private let leadStarts: [UInt32]
    private let leads: [UInt32]

    /// No lines.
    init() {
        terms = StemSequences()
        (starts, leadStarts) = ([0], [0])
        (targets, places, leads) = ([], [], [])
    }

    /// What a draft holds; finds out what leads where.
    init(_ draft: borrowing Draft) {
        terms = StemSequences(draft.terms)
        (starts, targets, places) = (draft.starts.array, draft.targets.array, draft.places.array)
        (leadStarts, leads) = Self.leads(draft, termCount: terms.count)
    }

    private static func leads(
        _ draft: borrowing Draft, termCount: Int
    ) -> (starts: [UInt32], lines: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: termCount + 1)
        var lines: [UInt32] = []
        starts.withUnsafeMutableBufferPointer { next in
            draft.forEachLead { term, _ in next[term] += 1 }
            var sum: UInt32 = 0
            for term in 0...termCount { (next[term], sum) = (sum, sum + next[term]) }
            // Filling the empty array, of which all the program has one, would be a race with everyone who looks at it.
            if sum > 0 {
                lines = Array(unsafeUninitializedCapacity: Int(sum)) { lines, count in
                    draft.forEachLead { term, line in
                        lines[Int(next[term])] = line
                        next[term] += 1
                    }
                    count = Int(sum)
                }
            }
            // Each stands where the next term's begin.
            for term in stride(from: termCount, to: 0, by: -1) { next[term] = next[term - 1] }
            next[0] = 0
        }
        return (starts, lines)
    }

    var isEmpty: Bool { targets.isEmpty }

    // MARK: Asking

    /// The term that stands at a place.
    func term(at place: UInt32) -> UInt32 { places[Int(place)] }

    /// Calls `body` with each line that leads from a term, in order, until it returns false.
    func visitLines(from term: UInt32, _ body: (Line) -> Bool) {
        for place in Int(leadStarts[Int(term)])..<Int(leadStarts[Int(term) + 1]) {
            if !body(line(Int(leads[place]))) { return }
        }
    }

    private func line(_ line: Int) -> Line {
        Line(terms: starts[line]..<starts[line + 1], targets: targets[line])
    }
}

extension TermLines {
    /// Lines that are being read.
    struct Draft: ~Copyable {
        fileprivate var terms: StemSequences.Draft
        fileprivate var starts: Pile<UInt32>
        fileprivate var targets: Pile<UInt32>
        fileprivate var places: Pile<UInt32>

        /// What was read of a term that has not ended.
        private var term = StemSequences.empty
        /// Where the terms of the line that is read begin, and those behind its arrow.
        private var start = 0
        private var arrow: Int?

        /// - Parameter capacity: How many terms are expected.
        init(capacity: Int = 0) {
            terms = StemSequences.Draft(capacity: capacity)
            places = Pile(capacity: capacity)
            starts = Pile(capacity: capacity / 2 + 1)
            starts.append(0)
            targets = Pile(capacity: capacity / 2)
        }

        /// The lines there are, to which others are to be added.
        init(_ lines: TermLines) {
            terms = StemSequences.Draft(lines.terms)
            starts = Pile(lines.starts)
            targets = Pile(lines.targets)
            places = Pile(lines.places)
            start = lines.places.count
        }

        /// Puts a stem behind those of the term that is read.
        @inline(__always)
        mutating func append(_ stem: UInt32) { term = terms.intern(stem, behind: term) }

        /// Ends a term, which has a stem at least.
        @inline(__always)
        mutating func endTerm() {
            places.append(term)
            term = StemSequences.empty
        }

        /// What follows stands on the right of an arrow, what was read of the line on its left.
        mutating func addArrow() { arrow = places.count }

        /// Whether the line that is read has an arrow.
        var hasArrow: Bool { arrow != nil }

        /// How many terms the line that is read has, behind its arrow if there is one.
        var termsOfSide: Int { places.count - (arrow ?? start) }

        /// Ends a line; without an arrow each of its terms leads to all others.
        mutating func endLine() {
            targets.append(UInt32(arrow ?? start))
            start = places.count
            starts.append(UInt32(start))
            arrow = nil
        }

        /// Adds the lines of another thesaurus behind those here.
        /// - Parameter stemHere: The stems of the other → those here.
        mutating func add(_ other: TermLines, _ stemHere: [UInt32]) {
            for line in other.targets.indices {
                let line = other.line(line)
                for place in line.terms {
                    if line.isOneWay, place == line.targets { addArrow() }
                    for stem in other.terms.stems(of: other.term(at: place)) { append(stemHere[Int(stem)]) }
                    endTerm()
                }
                endLine()
            }
        }

        /// Calls `body` with each term that leads somewhere and the line by which it does, in the order of the lines.
        @inline(__always)
        fileprivate func forEachLead(_ body: (_ term: Int, _ line: UInt32) -> Void) {
            let (starts, targets, places) = (starts.buffer, targets.buffer, places.buffer)
            for line in targets.indices {
                let (first, target) = (Int(starts[line]), Int(targets[line]))
                let end = target == first ? Int(starts[line + 1]) : target
                for place in first..<end { body(Int(places[place]), UInt32(line)) }
            }
        }
    }
}
