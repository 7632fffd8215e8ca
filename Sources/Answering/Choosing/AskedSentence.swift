import Retrieval

/// A sentence that asks, "When are you open?" above its answer: what stands behind it in its passage answers it.
struct AskedSentence {
    /// What stands behind a sentence that asks.
    struct Reply {
        /// That which tells most first; empty where nothing answers.
        var entries: [RankedSentences.Entry]
        /// It asks by the same word.
        var isAlike: Bool
    }

    let library: Library
    private var index: InvertedIndex { library.index }

    /// Whether a global sentence ends with a question mark.
    func asks(_ sentence: Int) -> Bool { lastByte(of: sentence) == UInt8(ascii: "?") }

    /// Whether a mark ends a global sentence: an item of a list has none.
    func isEnded(_ sentence: Int) -> Bool { lastByte(of: sentence).map(".!?:;,".utf8.contains) ?? false }

    private func lastByte(of sentence: Int) -> UInt8? {
        let document = index.document(ofPassage: index.passage(ofSentence: sentence))
        let local = sentence - index.sentences(ofDocument: document).lowerBound
        return library.lastByte(ofSentence: local, ofDocument: document)
    }

    /// The sentences behind one that asks, up to the next that does; empty where it does not, or nothing answers it.
    func answer(to sentence: Int) -> Range<Int> {
        let behind = sentence + 1..<index.sentences(ofPassage: index.passage(ofSentence: sentence)).upperBound
        guard asks(sentence) else { return behind.lowerBound..<behind.lowerBound }
        return behind.lowerBound..<(behind.first(where: asks) ?? behind.upperBound)
    }

    /// What answers the best sentence where that asks; nil where it does not.
    func reply(to question: Question, _ ranked: RankedSentences) -> Reply? {
        guard let best = ranked.best, asks(best.sentence) else { return nil }
        return Reply(
            entries: answers(to: best.sentence, question, ranked), isAlike: asksAlike(best.sentence, question)
        )
    }

    /// The ranked sentences that answer one that asks, in text order; but first the best that holds something of a question which the
    /// first in the text does not: "Can I bring a dog?", where food is told of before.
    func answers(
        to sentence: Int, _ question: Question, _ ranked: RankedSentences
    ) -> [RankedSentences.Entry] {
        let behind = answer(to: sentence)
        let told = ranked.entries.filter { behind.contains($0.sentence) }
        var answers = told.sorted { $0.sentence < $1.sentence }
        guard let first = answers.first else { return [] }
        func holds(_ term: Term, _ entry: RankedSentences.Entry) -> Bool {
            index.tokens(ofSentence: entry.sentence).contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
        let lead = told.first { entry in
            question.terms.contains { holds($0, entry) && !holds($0, first) }
        }
        guard let lead, let place = answers.firstIndex(where: { $0.sentence == lead.sentence }) else {
            return answers
        }
        answers.insert(answers.remove(at: place), at: 0)
        return answers
    }

    /// Ranked sentences as results, best first, but none that asks what is answered behind it: what answers the best one stands in its
    /// place, and at its score, where that asks.
    func results(_ ranked: RankedSentences, of question: Question, limit: Int) -> [RankedSentences.Entry] {
        let others = ranked.entries.lazy.filter { !asks($0.sentence) || answer(to: $0.sentence).isEmpty }
        guard let best = ranked.best, var first = reply(to: question, ranked)?.entries.first else {
            return Array(others.prefix(limit))
        }
        first.score = best.score
        return [first] + others.filter { $0.sentence != first.sentence }.prefix(limit - 1)
    }

    /// Whether a sentence asks by the same word as a question: "when", "how much"; or both ask for a yes or no.
    func asksAlike(_ sentence: Int, _ question: Question) -> Bool {
        let words = index.tokens(ofSentence: sentence).map {
            ShortWord(index.words.bytes(of: index.tokens[$0]))
        }
        guard let own = Self.asking(words), let other = Self.asking(question.plain) else {
            return Self.asking(words) == nil && question.type == .yesNo
        }
        return own == other
    }

    /// The word by which a question asks, and the one behind it that says how much of what.
    static func asking(_ words: [ShortWord]) -> [ShortWord]? {
        words.indices.first { QuestionFrame.questionWords.contains(words[$0]) }.map { place in
            let next = words[safely: place + 1].map { amounts.contains($0) ? [$0] : [] } ?? []
            return [words[place] == "which" ? "what" : words[place]] + next
        }
    }
    private static let amounts: WordSet = [
        "many", "much", "long", "often", "old", "far", "big", "large", "high", "tall", "deep", "wide",
        "heavy", "fast",
    ]
}
