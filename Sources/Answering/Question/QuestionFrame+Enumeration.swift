/// Questions after everything of a kind that the documents name, whatever they say of it.
extension QuestionFrame {
    /// "Name all people mentioned", "which countries play a part in this essay?", "key dates": notices of what kind, and frames
    /// all but what else is asked.
    mutating func readEnumeration(_ words: [ShortWord], from start: Int) {
        guard let place = words.indices.first(where: { $0 >= start && Self.kind(words, $0) != nil }),
            let kind = Self.kind(words, place)
        else {
            readWhoIsNamed(words, from: start)
            return
        }
        let others = words.indices.filter { $0 >= start && $0 != place && !frame.contains($0) }
        let isAsked =
            type == .list || others.contains { Self.questionWords.contains(words[$0]) }
            || others.contains { Self.mainly.contains(words[$0]) || Self.allWords.contains(words[$0]) }
            || others.isEmpty
        guard isAsked, !words.contains(where: Self.whyAndHow.contains) else { return }
        let telling = others.filter { Self.appearing.contains(words[$0]) }
        let isOfDocument =
            words.contains(where: { Self.documentNouns.contains($0) || Self.appearing.contains($0) })
            || place + 1 == words.count
            || Self.mainly.contains(words[safely: place - 1] ?? "")
        guard isOfDocument else { return }
        enumerates = kind
        besidesKind = others.filter {
            !Self.beside.contains(words[$0]) && !telling.contains($0) && Self.kind(words, $0) == nil
        }
    }

    /// What a noun enumerates: "people", "every person", "organisations"; nil for others.
    private static func kind(_ words: [ShortWord], _ place: Int) -> AnswerType? {
        if let kind = enumerated[words[place]] { return kind }
        guard place > 0, ["every", "each", "any"].contains(words[place - 1]) else { return nil }
        return enumeratedSingly[words[place]]
    }

    /// "Who is mentioned in the essay?"
    private mutating func readWhoIsNamed(_ words: [ShortWord], from start: Int) {
        guard words[safely: start] == "who", words.contains(where: Self.documentNouns.contains),
            words.contains(where: Self.appearing.contains),
            words[start...].allSatisfy({ Self.beside.contains($0) || Self.appearing.contains($0) })
        else { return }
        enumerates = .person
    }

    static let enumerated: [ShortWord: AnswerType] = {
        var kinds: [ShortWord: AnswerType] = [:]
        let groups: [(AnswerType, [ShortWord])] = [
            (.person, ["people", "persons", "individuals", "names", "characters"]),
            (.site, ["countries", "nations"]), (.place, ["places", "locations"]),
            (.time, ["dates", "years", "timeline", "chronology", "date"]),
            (
                .name,
                [
                    "organisations", "organizations", "institutions", "organs", "bodies", "companies",
                    "parties",
                    "associations", "agencies",
                ]
            ),
        ]
        for (kind, nouns) in groups { for noun in nouns { kinds[noun] = kind } }
        return kinds
    }()
    private static let enumeratedSingly: [ShortWord: AnswerType] = [
        "person": .person, "individual": .person, "name": .person, "character": .person, "country": .site,
        "nation": .site, "place": .place, "location": .place, "year": .time, "organisation": .name,
        "organization": .name, "institution": .name, "body": .name, "company": .name, "party": .name,
    ]
    private static let whyAndHow: WordSet = ["why", "how", "when"]
    /// That something stands in a text.
    private static let appearing: WordSet = [
        "mentioned", "mention", "mentions", "named", "name", "appear", "appears", "occur", "occurs", "given",
        "gives", "give", "play", "plays", "part", "role", "figure", "feature", "featured", "listed", "cited",
        "involved", "covered", "discussed", "matter", "matters", "referred", "identified", "relevant",
        "occurring", "appearing", "mentioning", "talks", "talk", "speaks", "speak", "comes", "come", "up",
    ]
    private static let beside = documentNouns.union(mainly).union(allWords).union(questionWords)
        .union(openingFillers).union(auxiliaries).union(prepositions).union([
            "this", "that", "there", "here", "what", "happened", "then", "people", "and", "do", "does", "it",
            "with", "their", "most", "different", "various", "other", "or", "official", "public", "single",
            "by", "text",
        ])
}
