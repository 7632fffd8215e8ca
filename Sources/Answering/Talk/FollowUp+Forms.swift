/// Forms that a question which leans on what went before may have.
extension FollowUp.Need {
    /// "Where were the American ones?": of what was spoken of.
    static func standsForOnes(_ words: [ShortWord]) -> Bool {
        words.indices.dropFirst(2).contains { words[$0] == "ones" && words[safely: $0 + 1] != "that" }
            && words.contains("the")
    }

    /// "In what areas?", "in return for what?", "thanks to whom?": what was told goes on in it.
    static func hasNoVerb(_ words: [ShortWord]) -> Bool {
        guard words.count <= longestWithoutVerb,
            let asking = words.firstIndex(where: { QuestionFrame.questionWords.contains($0) }), asking > 0
        else { return false }
        let isLast = asking == words.count - 1
        return QuestionFrame.prepositions.contains(words[asking - 1]) && (isLast || asking == 1)
            && !words.contains { QuestionFrame.auxiliaries.contains($0) || verbs.contains($0) }
    }
    /// Words of such a question at most.
    private static let longestWithoutVerb = 4

    /// "What came of it?", "what was the result?", "what did that lead to?"
    static func asksForConsequence(_ words: [ShortWord]) -> Bool {
        words.contains { consequences.contains($0) }
            || words.indices.dropLast().contains { place in
                resulting.contains { words[place...].starts(with: $0) }
            }
    }
    private static let resulting: [[ShortWord]] = [
        ["came", "of"], ["come", "of"], ["lead", "to"], ["led", "to"],
    ]
}
