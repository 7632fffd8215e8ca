import Retrieval

/// What happened to somebody or something.
extension Precedence {
    /// "What became of Ada Lund?" is told by a sentence in which something was done to her, "Ada Lund was elected", where there is one
    /// with all of the question.
    /// - Returns: Whether there is.
    func preferFate(_ ranked: inout RankedSentences, _ question: Question) -> Bool {
        guard question.asksForFate, question.neighbour == nil, let best = ranked.best else { return false }
        let asked = question.terms.filter { !LightWords.shares.contains($0.share) }
        guard let whom = asked.first else { return false }
        let found = ranked.entries.prefix(Self.fateDepth).first { entry in
            best.score - entry.score < Self.closeScoreOfFate && isDone(to: whom, in: entry.sentence)
                && asked.allSatisfy { holds([$0], entry.sentence) }
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
        return found != nil
    }
    /// Of somebody whom every sentence names it is told far down.
    private static let fateDepth = 40
    private static let closeScoreOfFate: Float = 8

    /// "Khrushchev was toppled": whether a participle follows somebody with nothing but auxiliary verbs and adverbs between.
    private func isDone(to whom: Term, in sentence: Int) -> Bool {
        let places = index.tokens(ofSentence: sentence)
        return places.contains { place in
            guard whom.stem == index.stem(at: place) else { return false }
            var (next, isPassive) = (place + 1, false)
            while next < places.upperBound, next - place <= Self.auxiliaryReach {
                let word = ShortWord(index.words.bytes(of: index.tokens[next]))
                if Self.passives.contains(word) {
                    isPassive = true
                } else if !Self.betweenVerbs.contains(word) {
                    return isPassive && word.hasSuffix("ed") && !Self.noDeeds.contains(word)
                }
                next += 1
            }
            return false
        }
    }

    private static let auxiliaryReach = 4
    private static let passives: WordSet = ["was", "were", "been", "being"]
    private static let betweenVerbs: WordSet = [
        "has", "had", "have", "later", "then", "finally", "eventually", "soon", "subsequently", "also",
        "twice", "never", "both",
        "all",
    ]
    /// What is thought or said of somebody, or is so, and not done to him.
    private static let noDeeds: WordSet = [
        "seemed", "deemed", "considered", "regarded", "named", "called", "supposed", "expected", "believed",
        "described",
        "interested", "worried", "convinced", "pleased", "surprised", "married",
    ]
}
