/// A stem to look for and how much it counts.
public struct QueryTerm: Sendable, Hashable {
    /// Stem id of the index.
    public var stem: UInt32
    /// Multiplies the term's BM25; above 0 and finite, or the term is passed over.
    public var weight: Float

    public init(stem: UInt32, weight: Float = 1) {
        self.stem = stem
        self.weight = weight
    }
}

/// What is looked for: weighted stems, in no order.
public struct Query: Sendable, Hashable {
    public private(set) var terms: [QueryTerm] = []

    public init() {}

    /// A query of these terms; a stem given twice counts with both weights.
    public init(_ terms: [QueryTerm]) {
        for term in terms { add(term.stem, weight: term.weight) }
    }

    /// Adds to the weight of a stem. O(terms): questions are short, and the caller bounds them.
    public mutating func add(_ stem: UInt32, weight: Float = 1) {
        guard weight > 0, weight.isFinite else { return }
        if terms.isEmpty { terms.reserveCapacity(16) }
        if let place = terms.firstIndex(where: { $0.stem == stem }) {
            terms[place].weight = min(terms[place].weight + weight, .greatestFiniteMagnitude)
        } else {
            terms.append(QueryTerm(stem: stem, weight: weight))
        }
    }
}
