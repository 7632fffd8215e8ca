import Retrieval

/// Verbs that mean another thing with another small word behind them.
extension Hints {
    /// "Who took over from him?": whether the sentence has the verb of the question with another small word, "took away his power",
    /// wherever it has it.
    var isVerbOfOtherParticle: Bool {
        for place in question.words.indices.dropLast()
        where Self.particles.contains(question.plain[place + 1]) {
            guard let verb = question.words[place].stemID else { continue }
            let held = places.filter { index.stem(at: $0) == verb }
            let isOther = held.allSatisfy { held in
                guard held + 1 < places.upperBound else { return false }
                let behind = word(held + 1)
                return Self.particles.contains(behind) && ShortWord(behind) != question.plain[place + 1]
            }
            if !held.isEmpty, isOther { return true }
        }
        return false
    }
    private static let particles: WordSet = [
        "over", "away", "off", "out", "up", "down", "back", "aside", "apart", "together", "along", "after",
    ]
}
