/// Why a unit has its score: what each term of the query added.
public struct Explanation: Sendable, Hashable {
    /// One term's part.
    public struct Share: Sendable, Hashable {
        public var stem: UInt32
        /// The term's weight in the query.
        public var weight: Float
        /// Its rarity.
        public var idf: Double
        /// How often it stands in the unit; 255 stands for that and more.
        public var frequency: Int
        /// BM25's quotient, rounded to 255ths; 0 when the unit lacks the term.
        public var quotient: Double
        /// `weight × idf × (k1 + 1) × quotient`, in the search's rounding.
        public var contribution: Double
    }

    /// In the order of the query's terms.
    public var shares: [Share]
    /// The sum of the contributions, equal to the score in the search's hit.
    public var score: Float
}
