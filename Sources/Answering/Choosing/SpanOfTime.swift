import Retrieval

/// The two ends of a stretch of time that two sentences tell.
struct SpanOfTime {
    /// Ranked sentences looked through for the other end.
    private static let searchDepth = 40

    let index: InvertedIndex

    /// "How long was he king?": where the best sentence tells a year and no duration, the one with the latest year after
    /// it, so that both ends are told; where it tells the end itself, the best one of its passage with an
    /// earlier year.
    func otherEnd(of best: RankedSentences.Entry, _ ranked: RankedSentences) -> RankedSentences.Entry? {
        let own = years(in: best)
        guard ranked.value(.number, of: best) < 1, let year = own.max() else { return nil }
        let dated = ranked.entries.prefix(Self.searchDepth).map { ($0, years(in: $0).max() ?? 0) }
        let end = dated.max { $0.1 < $1.1 }
        if let end, end.1 > year { return end.0 }
        guard own.count == 1 else { return nil }
        return dated.first { $0.0.passage == best.passage && $0.1 > 0 && $0.1 < year }?.0
    }

    /// Whether a sentence, which tells no duration, tells one end of it and nothing does the other.
    func isOneEndAlone(_ best: RankedSentences.Entry, _ ranked: RankedSentences) -> Bool {
        let years = years(in: best)
        return years.count == 1 && otherEnd(of: best, ranked) == nil
    }

    private func years(in entry: RankedSentences.Entry) -> Set<Int> {
        var years: Set<Int> = []
        for place in index.tokens(ofSentence: entry.sentence)
        where index.traits(at: place).contains(.numeric) {
            let word = index.words.bytes(of: index.tokens[place])
            guard WordClasses.figures(word).contains(.year) else { continue }
            years.insert(word.reduce(0) { 10 * $0 + Int($1 - 0x30) })
        }
        return years
    }
}
