/// Phrases with "what" that ask for a manner, a moment, a purpose or a fate.
extension QuestionFrame {
    /// Reads such a phrase; the type that it asks for, nil for none.
    mutating func readPhrases(_ words: [ShortWord], _ place: Int) -> AnswerType? {
        readFate(words, place)
        noteSecondKind(words, place)
        return typeBehindPreposition(words, place)
    }

    /// "Where does the name come from?": for what it means or after whom, and no place.
    func asksForOrigin(_ words: [ShortWord]) -> Bool {
        words.contains(where: Self.namings.contains)
            && (words.last == "from" || words.contains("originate") || words.contains("derive"))
    }
    private static let namings: WordSet = [
        "name", "names", "nickname", "word", "words", "term", "title", "phrase", "expression",
    ]

    /// "By what means", "at what point".
    private mutating func typeBehindPreposition(_ words: [ShortWord], _ place: Int) -> AnswerType? {
        guard place > 0, let noun = words[safely: place + 1] else { return nil }
        let before = words[place - 1]
        if before == "for", Self.purposes.contains(noun) {
            frame.insert(place + 1)
            return .reason
        }
        let isWay = ["by", "in"].contains(before) && Self.ways.contains(noun)
        guard isWay || before == "at" && Self.moments.contains(noun) else { return nil }
        frame.insert(place + 1)
        return isWay ? .manner : .occasion
    }

    /// Behind "for what".
    private static let purposes: WordSet = ["purpose", "purposes", "reason", "reasons"]

    /// Behind "by what" and "in which".
    private static let ways: WordSet = ["means", "way", "manner", "method"]

    /// Behind "at what".
    private static let moments: WordSet = ["point", "stage", "moment", "time"]

    /// "What became of him?", "what has become of it?": for what happened to it, of which "became leader" tells nothing.
    private mutating func readFate(_ words: [ShortWord], _ place: Int) {
        let verb =
            words[safely: place + 1].map { ["has", "had"].contains($0) } ?? false ? place + 2 : place + 1
        if ["became", "become"].contains(words[safely: verb] ?? ""), words[safely: verb + 1] ?? "" == "of" {
            frame.insert(verb)
            asksForFate = true
        } else if words[safely: verb].map({ ["happened", "happens"].contains($0) }) ?? false,
            words[safely: verb + 1] ?? "" == "to"
        {
            asksForFate = true
        } else if zip(words, words.dropFirst()).contains(where: { $0 == "fate" && $1 == "of" }) {
            asksForFate = true
        }
    }

    /// "On which days and at what times": the second noun asks for the kind of the first.
    private mutating func noteSecondKind(_ words: [ShortWord], _ place: Int) {
        guard let kind = focus.last.flatMap({ Self.typeNouns[words[$0]] }) else { return }
        for other in words.indices.dropLast() where other > place && ["what", "which"].contains(words[other])
        {
            if Self.typeNouns[words[other + 1]] == kind { typeWords.insert(other + 1) }
        }
    }
}
