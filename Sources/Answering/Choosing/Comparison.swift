import Retrieval

/// What a text tells of each of the things that a question sets side by side: "compare how Cuba and China reacted".
struct Comparison {
    /// Ranked sentences among which one is looked for that is of one of them alone.
    static let searchDepth = 40
    /// Words of a sentence among which stands what it is about.
    static let subjectReach = 7

    let index: InvertedIndex

    /// The best sentence about each that speaks of none of the others.
    func items(_ question: Question, _ ranked: RankedSentences) -> [RankedSentences.Entry] {
        let compared = compared(by: question)
        guard compared.count > 1 else { return [] }
        return compared.compactMap { stem in
            let alone = ranked.entries.prefix(Self.searchDepth).filter { entry in
                index.holds(entry, stem) && !compared.contains { $0 != stem && index.holds(entry, $0) }
            }
            return alone.first { isSubject(stem, of: $0.sentence) } ?? alone.first
        }
    }

    private func isSubject(_ stem: UInt32, of sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).prefix(Self.subjectReach).contains { index.stem(at: $0) == stem }
    }

    /// The stems of the names that the question joins, or of what else tells them apart: "the lower and the upper town".
    private func compared(by question: Question) -> [UInt32] {
        guard question.compares else { return [] }
        let names = joined(by: question) { index.isName($0) }
        return names.isEmpty ? joined(by: question) { !LightWords.shares.contains($0.share) } : names
    }

    private func joined(by question: Question, _ isMeant: (Term) -> Bool) -> [UInt32] {
        var stems: [UInt32] = []
        for place in question.words.indices where Self.joints.contains(question.plain[place]) {
            // "How did Cuba's answer to it differ from China's?"
            let reach = Self.farJoints.contains(question.plain[place]) ? Self.farReach : Self.jointReach
            let before = Array((place - reach..<place).clamped(to: question.words.indices).reversed())
            let behind = Array((place + 1..<place + 1 + Self.jointReach).clamped(to: question.words.indices))
            let sides = [before, behind].map { self.stems(at: $0, of: question, isMeant) }
            guard let first = sides[0].first(where: { !sides[1].contains($0) }),
                let second = sides[1].first(where: { !sides[0].contains($0) })
            else { continue }
            for stem in [first, second] where !stems.contains(stem) { stems.append(stem) }
        }
        return stems
    }

    private func stems(at places: [Int], of question: Question, _ isMeant: (Term) -> Bool) -> [UInt32] {
        places.compactMap { place in
            guard let number = question.terms.place(of: question.words[place]),
                isMeant(question.terms[number])
            else {
                return nil
            }
            return question.terms[number].stem
        }
    }

    /// How far from the word that joins them two names stand.
    private static let jointReach = 3
    private static let farReach = 10
    private static let farJoints: WordSet = ["from", "with", "than"]
    private static let joints: WordSet = ["and", "or", "with", "versus", "vs", "than", "from"]
}
