import Retrieval

/// Which terms of a question the best sentence and its passage hold.
struct TermTally {
    /// One term of the question.
    struct Row {
        /// Its share of the question times its rarity among passages.
        var weight: Double
        var isKnown: Bool
        var isName: Bool
        /// 1 when held as it is, the weight of the best synonym that is held, else 0.
        var inSentence: Double
        var inPassage: Double
    }

    let rows: [Row]

    init(_ question: Question, _ best: RankedSentences.Entry, _ index: InvertedIndex) {
        let sentence = index.tokens(ofSentence: best.sentence).map { index.stem(at: $0) }
        rows = question.terms.map { term in
            Row(
                weight: Double(term.share * term.passageIDF), isKnown: term.isKnown,
                isName: term.isName || term.wordID.map(index.isMostlyCapitalised) ?? false,
                inSentence: Self.hold(term) { sentence.contains($0) },
                inPassage: Self.hold(term) {
                    index.passages.postings(of: $0).index(of: UInt32(best.passage)) != nil
                })
        }
    }

    private static func hold(_ term: Term, _ isHeld: (UInt32) -> Bool) -> Double {
        if let stem = term.stem, isHeld(stem) { return 1 }
        return Double(term.alternatives.reduce(0) { isHeld($1.stem) ? max($0, $1.weight) : $0 })
    }

    /// The mean of a value over the terms by weight; 0 without terms.
    func share(of value: (Row) -> Double) -> Double { share(where: { _ in true }, of: value) ?? 0 }

    /// The same over some of the terms; nil when there are none.
    func share(where isMeant: (Row) -> Bool, of value: (Row) -> Double) -> Double? {
        let meant = rows.filter(isMeant)
        let mass = meant.reduce(0) { $0 + $1.weight }
        return mass > 0 ? meant.reduce(0) { $0 + $1.weight * value($1) } / mass : nil
    }

    /// The plain mean of a value; 0 without terms.
    func mean(of value: (Row) -> Double) -> Double {
        rows.isEmpty ? 0 : rows.reduce(0) { $0 + value($1) } / Double(rows.count)
    }
}
