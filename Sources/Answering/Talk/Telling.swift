import Retrieval

/// What a text tells beside what was told last, in its own order.
struct Telling {
    let index: InvertedIndex

    /// The sentences that follow some global ones in their document or go before them, nearest first; none when the
    /// document is none of those asked.
    func beside(_ sentences: [Int], _ side: Question.Neighbour, in passages: Range<Int>) -> RankedSentences {
        // A list's first and last sentence may stand in different documents.
        let edge = side == .next ? sentences.max() : sentences.min()
        guard let edge, passages.contains(index.passage(ofSentence: edge)) else { return RankedSentences() }
        let document = index.document(ofPassage: index.passage(ofSentence: edge))
        let whole = index.sentences(ofDocument: document)
        let most = Conversation.maximumRanked
        return side == .next
            ? RankedSentences(telling: (edge + 1..<whole.upperBound).prefix(most), of: index)
            : RankedSentences(telling: (whole.lowerBound..<edge).suffix(most).reversed(), of: index)
    }

    /// What somebody did upon what was told last: the sentences behind it in its section that speak of him.
    func reaction(to told: Int, holding required: Set<UInt32>, in passages: Range<Int>) -> RankedSentences {
        let section = index.section(ofPassage: index.passage(ofSentence: told))
        guard let last = index.passages(ofSection: section).clamped(to: passages).last else {
            return RankedSentences()
        }
        let behind = told + 1..<max(told + 1, index.sentences(ofPassage: last).upperBound)
        var ranked = RankedSentences(telling: behind.prefix(Conversation.maximumRanked), of: index)
        keep([], required, &ranked)
        return ranked
    }

    /// Leaves what came of what was told last for somebody, from the first sentence of its section on that goes on with him;
    /// nothing where none does.
    func keepWhatCame(of actors: [Term], _ told: inout RankedSentences) {
        guard let section = told.best.map({ index.section(ofPassage: $0.passage) }) else { return }
        let start = told.entries.indices.first { place in
            let entry = told.entries[place]
            return index.section(ofPassage: entry.passage) == section
                && goesOn(entry.sentence, with: actors, isBehind: place == 0)
        }
        told.entries.removeFirst(start ?? told.entries.count)
    }

    /// Whether a sentence tells of somebody, first or by a pronoun, or says that it tells what came then.
    /// - Parameter isBehind: whether it stands right behind what tells of somebody, for whom a pronoun then stands.
    func goesOn(_ sentence: Int, with actors: [Term], isBehind: Bool = true) -> Bool {
        let places = index.tokens(ofSentence: sentence)
        func word(_ place: Int) -> ArraySlice<UInt8> { index.words.bytes(of: index.tokens[place]) }
        if places.contains(where: { Self.sequels.contains(word($0)) }) { return true }
        if isBehind, let first = places.first, Self.subjects.contains(word(first)) { return true }
        return places.prefix(Self.actorReach).contains { place in
            !index.traits(at: place).contains(.possessive)
                && actors.contains { $0.isMeant(byStem: index.stem(at: place)) }
        }
    }

    private static let actorReach = 2
    /// Pronouns for who does something.
    static let subjects: WordSet = ["he", "she", "they", "it"]
    private static let sequels: WordSet = [
        "then", "later", "afterwards", "subsequently", "thereafter", "next", "soon", "eventually", "finally",
        "until",
        "thereupon", "after", "following", "thus", "therefore", "consequently",
    ]

    /// Leaves out what was given already where others are asked for, of whose document they are to be, and what does not
    /// speak of what "and …" adds: in the sentence or in the one that it may point back to.
    func keep(_ given: [Int], _ required: Set<UInt32>, _ ranked: inout RankedSentences) {
        if !given.isEmpty {
            let document = ranked.best.map { index.document(ofPassage: $0.passage) }
            ranked.entries.removeAll {
                given.contains($0.sentence)
                    || index.document(ofPassage: $0.passage) != document
            }
        }
        guard !required.isEmpty else { return }
        let required = IDFilter(required)
        func holds(_ sentence: Int) -> Bool {
            index.tokens(ofSentence: sentence).contains {
                required.contains(index.stem(at: $0))
            }
        }
        ranked.entries.removeAll { entry in
            let first = index.sentences(ofPassage: entry.passage).lowerBound
            return !holds(entry.sentence) && !(entry.sentence > first && holds(entry.sentence - 1))
        }
    }
}
