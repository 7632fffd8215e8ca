/// Sentences behind a question that say how it is to be answered.
extension QuestionFrame {
    /// "Name them all.", "List both.", "List his objections.", "A summary, please.": asks for no more than the question before
    /// it does, but for all of it or in short.
    static func isWish(_ words: [ShortWord]) -> Bool {
        if words.allSatisfy({ mannerWords.contains($0) || wished.contains($0) }) {
            return words.contains { allWords.contains($0) || summaryWords.contains($0) }
        }
        // "List his objections", but not "name the king".
        guard let first = words.first, listVerbs.contains(first), words.count <= longestWish else {
            return false
        }
        let rest = words.dropFirst()
        return rest.first.map { owners.contains($0) } ?? false && rest.last.map(isPlural) ?? false
    }

    private static let longestWish = 4
    private static let owners: WordSet = ["his", "her", "their", "its", "these", "those"]
    /// A summary, or whatever there may be several of.
    private static let wished = summaryWords.union([
        "rough", "general", "little", "both", "facts", "items", "points", "titles", "names", "things", "ones",
        "steps",
        "reasons", "and", "please",
    ])
}
