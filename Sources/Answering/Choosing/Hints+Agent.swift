import Retrieval

/// Who did what is told.
extension Hints {
    /// "Who shot the king?": whether the sentence tells that it was done, "the king was shot", and not by whom.
    var isAgentMissing: Bool {
        guard question.type == .person, let asking = question.plain.first, Self.agents.contains(asking),
            question.words.count > 2, !question.words[1].isStopWord,
            let verb = question.terms.place(of: question.words[1]).map({ question.terms[$0] })
        else { return false }
        let done = places.filter { verb.isMeant(byStem: index.stem(at: $0)) }
        return !done.isEmpty && done.allSatisfy { isPassive($0) && !hasAgent(behind: $0) }
    }

    /// "Was later shot", "were both killed".
    private func isPassive(_ place: Int) -> Bool {
        // "Was her accompanist" is no verb.
        if place > places.lowerBound, Self.beforeNoun.contains(word(place - 1)) { return false }
        return (place - Self.passiveReach..<place).clamped(to: places).contains {
            Self.passives.contains(word($0))
        }
    }

    private func hasAgent(behind place: Int) -> Bool {
        places.contains { $0 > place && Self.agentives.contains(word($0)) }
    }

    private static let passiveReach = 3
    private static let beforeNoun: WordSet = [
        "a", "an", "the", "his", "her", "its", "their", "of", "for", "in",
    ]
    private static let agents: WordSet = ["who"]
    private static let passives: WordSet = ["was", "were", "been", "being", "be"]
    private static let agentives: WordSet = ["by", "whom"]
}
