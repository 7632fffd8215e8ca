import Retrieval

/// What an answered sentence speaks of, as terms that the next question's small words may stand for; nothing when there
/// is none.
struct SpokenOf: Sendable {
    /// Most names and things kept of a sentence.
    private static let maximumNames = 4
    private static let maximumThings = 2

    let index: InvertedIndex
    let classes: WordClasses
    let reader: QuestionReader

    /// Its names, for "he", "she" and "it".
    func names(in sentence: Int?) -> [Term] {
        terms(in: sentence, atMost: Self.maximumNames) { place, word in
            index.traits(at: place).contains(.capitalised) && classes[word].contains(.name)
                && !classes[word].contains(.stop)
        }
    }

    /// What it tells of in the plural, for "they" and "those".
    func things(in sentence: Int?) -> [Term] {
        terms(in: sentence, atMost: Self.maximumThings) { place, word in
            !index.traits(at: place).contains(.capitalised) && !classes[word].contains(.stop)
                && QuestionFrame.isPlural(ShortWord(index.words.bytes(of: word)))
        }
    }

    /// Whether it holds all of some terms.
    func holds(_ terms: [Term], in sentence: Int?) -> Bool {
        guard let sentence else { return false }
        return terms.allSatisfy { term in
            index.tokens(ofSentence: sentence).contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
    }

    /// The sentence's distinct words that are meant, in order.
    private func terms(
        in sentence: Int?, atMost count: Int, where isMeant: (_ place: Int, _ word: UInt32) -> Bool
    ) -> [Term] {
        guard let sentence else { return [] }
        var terms: [Term] = []
        for place in index.tokens(ofSentence: sentence) where terms.count < count {
            let word = index.tokens[place]
            guard isMeant(place, word), !terms.contains(where: { $0.wordID == word }) else { continue }
            var term = Term(folded: Array(index.words.bytes(of: word))[...], shown: index.shown(word))
            term.stem = index.stem(at: place)
            term.wordID = word
            term.isName = classes[word].contains(.name)
            reader.weigh(&term)
            terms.append(term)
        }
        return terms
    }
}
