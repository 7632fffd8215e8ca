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

    /// The stems of the names that the question joins.
    private func compared(by question: Question) -> [UInt32] {
        guard question.compares else { return [] }
        var stems: [UInt32] = []
        for place in question.words.indices where Self.joints.contains(question.plain[place]) {
            // "How did Cuba's answer to it differ from China's?"
            let reach = Self.farJoints.contains(question.plain[place]) ? Self.farReach : Self.jointReach
            let before = (place - reach..<place).clamped(to: question.words.indices).reversed()
            let behind = (place + 1..<place + 1 + Self.jointReach).clamped(to: question.words.indices)
            let pair = [name(among: before, of: question), name(among: behind, of: question)].compactMap(
                \.self)
            if pair.count == 2 { for stem in pair where !stems.contains(stem) { stems.append(stem) } }
        }
        return stems
    }

    private func name(among places: some Sequence<Int>, of question: Question) -> UInt32? {
        for place in places {
            let term = question.terms.place(of: question.words[place]).map { question.terms[$0] }
            if let term, let stem = term.stem, index.isName(term) { return stem }
        }
        return nil
    }

    /// How far from the word that joins them two names stand.
    private static let jointReach = 3
    private static let farReach = 10
    private static let farJoints: WordSet = ["from", "with", "than"]
    private static let joints: WordSet = ["and", "or", "with", "versus", "vs", "than", "from"]
}
