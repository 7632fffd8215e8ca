import Retrieval

extension QuestionReader {
    /// The most names of an answer that count.
    private static let maximumNames = 4

    /// The names in a sentence, as terms a later "he" or "it" may stand for.
    func names(in sentence: Int, _ classes: WordClasses) -> [Term] {
        let index = library.index
        var names: [Term] = []
        for place in index.tokens(ofSentence: sentence) {
            let word = index.tokens[place]
            let kind = classes[word]
            guard index.traits(at: place).contains(.capitalised), kind.contains(.name), !kind.contains(.stop),
                names.count < Self.maximumNames, !names.contains(where: { $0.wordID == word })
            else { continue }
            var term = Term(folded: Array(index.words.bytes(of: word))[...], shown: index.shown(word))
            term.stem = index.stem(at: place)
            term.wordID = word
            term.isName = true
            weigh(&term)
            names.append(term)
        }
        return names
    }
}
