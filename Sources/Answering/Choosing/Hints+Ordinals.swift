import Retrieval

/// Which of several in a row is told of.
extension Hints {
    /// "Who was the second president?": whether the sentence tells of the first one, or of the third, and not of that.
    var isOtherOfRow: Bool {
        let asked = question.plain.indices.dropLast().filter { Self.ordinals.contains(question.plain[$0]) }
        return asked.contains { place in
            guard let noun = question.words[place + 1].stemID,
                !places.contains(where: { ShortWord(word($0)) == question.plain[place] })
            else { return false }
            // "The second highest peak", where the highest is told of.
            if question.plain[place + 1].hasSuffix("est") {
                return places.contains { index.stem(at: $0) == noun }
            }
            return places.contains { other in
                Self.ordinals.contains(word(other))
                    && (other + 1..<other + 1 + Self.nounReach).clamped(to: places).contains {
                        index.stem(at: $0) == noun
                    }
            }
        }
    }
    private static let nounReach = 2
    private static let ordinals: WordSet = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
}
