/// The terms of one line of a thesaurus, the stems of each by their numbers: back to back in memory that the next line
/// uses again.
struct TermLine {
    private(set) var stems: [UInt32] = []
    /// Term → the place behind its last stem.
    private var ends: [Int] = []
    /// How many terms stand on the left of an arrow; nil without one.
    private(set) var leftCount: Int?

    /// How many terms there are on both sides.
    var count: Int { ends.count }

    /// The places of a term's stems.
    subscript(term: Int) -> Range<Int> { (term == 0 ? 0 : ends[term - 1])..<ends[term] }

    mutating func removeAll() {
        stems.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        leftCount = nil
    }

    /// Puts a stem behind those of the term to come.
    mutating func append(_ stem: UInt32) { stems.append(stem) }

    mutating func endTerm() { ends.append(stems.count) }

    /// What follows stands on the right.
    mutating func addArrow() { leftCount = count }
}
