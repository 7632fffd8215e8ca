extension Thesaurus {
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

    /// The longest entry that `stems` begin with: how many stems it takes, and what may stand in its place.
    /// Nil when no entry begins there.
    public func alternatives(toStems stems: ArraySlice<[UInt8]>) -> (
        length: Int, alternatives: [Alternative]
    )? {
        let numbers = stems.map { number(ofStem: $0[...]) }
        guard let (length, term) = longestTerm(beginning: numbers[...]) else { return nil }
        var found: [Alternative] = []
        visitAlternatives(to: term) { other, isOneWay in
            found.append(Alternative(stems: self.stems(of: other), isOneWay: isOneWay))
        }
        return (length, found)
    }
}
