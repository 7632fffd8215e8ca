/// A query's term weights as whole numbers, so that sums of weight × impact are exact and fit 32 bits.
struct FixedWeights {
    /// What an impact of 1 adds, for each of the query's terms in order; at least 1 for a term that has a list.
    private(set) var weights: [UInt32] = []
    /// Turns a sum into a score: a power of two over 255.
    let scale: Double

    /// `weight × idf × (k1 + 1)` of each term, in steps of the least power of two that cannot overflow.
    init(_ query: Query, in lists: PostingLists) {
        let exact = query.terms.map { term in
            Double(term.weight) * lists.idf(of: term.stem) * (lists.weighting.k1 + 1)
        }
        let greatest = exact.reduce(0, +) * 255
        let step = greatest > 0 ? Self.powerOfTwo(notBelow: greatest / 4_000_000_000) : 1
        scale = step / 255
        weights = exact.map { UInt32(max(1, ($0 / step).rounded(.down))) }
    }

    /// The score of a sum.
    func score(_ sum: UInt32) -> Float { Float(Double(sum) * scale) }

    private static func powerOfTwo(notBelow value: Double) -> Double {
        let below = value.binade
        return below == value ? value : below * 2
    }
}
