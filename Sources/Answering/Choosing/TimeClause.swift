import Retrieval

/// "What did he do before he joined the party?": a sentence with "before" or "after" in front of what the question has behind
/// it tells what was then.
struct TimeClause {
    private let index: InvertedIndex
    private let joint: ShortWord
    /// What the question has behind the joint.
    private let terms: [Term]

    /// Nil when a question has no such clause, or nothing known in it.
    init?(_ question: Question, _ index: InvertedIndex) {
        guard
            let place = question.plain.indices.dropFirst().last(where: {
                Self.joints.contains(question.plain[$0])
            })
        else { return nil }
        let asked = question.words[(place + 1)...].compactMap { question.terms.place(of: $0) }
        let terms = Set(asked).sorted().map { question.terms[$0] }.filter {
            $0.isKnown && !LightWords.shares.contains($0.share)
        }
        guard !terms.isEmpty else { return nil }
        (self.index, self.terms) = (index, terms)
        joint = question.plain[place]
    }

    /// Whether a sentence has such a clause of the same.
    func isHeld(by sentence: Int) -> Bool {
        let places = index.tokens(ofSentence: sentence)
        return places.contains { place in
            ShortWord(index.words.bytes(of: index.tokens[place])) == joint
                && (place + 1..<place + 1 + Self.reach).clamped(to: places).contains { behind in
                    let stem = index.stem(at: behind)
                    return terms.contains { $0.isMeant(byStem: stem) }
                }
        }
    }

    private static let joints: WordSet = ["before", "after"]
    /// Words behind the joint among which what is asked stands.
    private static let reach = 6
}
