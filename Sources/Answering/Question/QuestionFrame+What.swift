/// Questions after what something is, which of several, what kinds.
extension QuestionFrame {
    /// The type of answer that "what" or "which" at a place asks for; nil for nothing in particular.
    mutating func readWhat(
        _ words: [ShortWord], _ place: Int, _ isStopWord: (Int) -> Bool
    ) -> AnswerType? {
        var end = place + 1
        while end < words.count, end <= place + 3, !isStopWord(end),
            !words[end].hasSuffix("ed") || end == place + 1
        {
            end += 1
        }
        focus = (place + 1)..<max(place + 1, end)
        kindNoun = focus.last { place in
            let next = words[safely: place + 1] ?? ""
            return Self.auxiliaries.contains(next) || Self.prepositions.contains(next)
                || place == focus.lowerBound && focus.count > 1
        }
        if let kind = readPhrases(words, place) ?? typeOfFocus(words) { return kind }
        if let reason = reasonNoun(words, place) { return reason }
        if asksWhatIsWrong(words, place) { return .reason }
        if readName(words, place) { return typeOfNames(words) }
        if asksForCalling(words, place) { return .identity }
        if let amount = amount(words, place) ?? amountOwned(words, place) { return amount }
        let isOfSeveral = focus.last.map { Self.isPlural(words[$0]) && !isVerb(words, $0) } ?? false
        if asksForViews(words, place) || isOfSeveral || asksForSubjects(words) { return .list }
        if let noun = attributes(words, place) {
            wantsAll = words[place + 2] == "all"
            if let kind = Self.typeNouns[words[noun]] {
                if kind == .time { return nil }
                typeWords.insert(noun)
                itemType = kind
            }
            if words[noun] == "names" { itemType = .name }
            return .list
        }
        guard isDefinition(words, place) else { return nil }
        frame.formUnion(words.indices.filter { Self.meaningWords.contains(words[$0]) })
        return .definition
    }

    /// The type that a noun right behind "what" or "which" stands for; nil when it stands for none.
    private mutating func typeOfFocus(_ words: [ShortWord]) -> AnswerType? {
        for index in focus where !isTakingPlace(words, index) {
            if Self.kindWords.contains(words[index]) { typeWords.insert(index) }
            guard let type = Self.typeNouns[words[index]] ?? Self.calling(words[index]) else { continue }
            // A company by that word, and nothing else; so with most callings.
            if type != .name, Self.typeNouns[words[index]] != nil { typeWords.insert(index) }
            itemType = type
            isDayWanted = Self.daysAndMonths.contains(words[index])
            isDateWanted = isDayWanted || words[index] == "date"
            // "Which architect built it?": whoever did has a name.
            if type == .person, !Self.isPlural(words[index]), !Self.nameless.contains(words[index]) {
                (wantsName, role) = (true, index)
            }
            return Self.isPlural(words[index]) && type != .time ? .list : type
        }
        return nil
    }

    /// "What is the matter with it?", "what's wrong?": for what it is due to.
    private mutating func asksWhatIsWrong(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let verb = words[safely: place + 1], Self.copulas.contains(verb) else { return false }
        let wrong = words[(place + 2)...].prefix(2)
        guard wrong.first == "wrong" || wrong.elementsEqual(["the", "matter"]) else { return false }
        frame.formUnion(place + 2..<place + 2 + (wrong.first == "wrong" ? 1 : 2))
        return true
    }

    /// "Which buildings belong to the school?": whether a verb stands between the plural right behind "which" and a preposition.
    private mutating func asksForSubjects(_ words: [ShortWord]) -> Bool {
        guard focus.count == 2, let noun = focus.first, Self.isPlural(words[noun]),
            !Self.singular.contains(words[noun]),
            let behind = words[safely: focus.upperBound], Self.behindSubjects.contains(behind)
        else { return false }
        focus = noun..<noun + 1
        return true
    }
    /// They look like plurals before another noun: "which sports club in Paris".
    private static let singular: WordSet = [
        "sports", "arms", "news", "goods", "sales", "savings", "operations", "customs", "physics",
        "mathematics", "politics", "economics", "mechanics", "gas", "glass", "series",
    ]
    private static let behindSubjects: WordSet = [
        "to", "in", "on", "with", "from", "at", "near", "under", "a", "the",
    ]

    /// "What compiles and reports the figures": whether what looks like a plural right behind "what" is a verb.
    private func isVerb(_ words: [ShortWord], _ place: Int) -> Bool {
        place == focus.lowerBound && focus.count == 1
            && Self.behindVerb.contains(words[safely: place + 1] ?? "")
    }
    private static let behindVerb: WordSet = [
        "the", "a", "an", "and", "on", "to", "it", "its", "his", "her", "their", "him", "them", "this",
        "that",
    ]

    private static let daysAndMonths: WordSet = ["day", "month"]
    /// Nouns for people that others may answer than their names: "which people", "what sort of man", "which ally".
    private static let nameless: WordSet = [
        "people", "person", "man", "woman", "men", "women", "ally", "rival", "partner", "opponent", "enemy",
        "member",
        "supporter", "neighbour", "neighbor", "owner", "user", "producer", "exporter", "importer", "supplier",
        "buyer", "seller", "consumer",
        "winner", "loser", "competitor", "champion", "group", "team", "party", "public",
        "population",
    ]

    /// "What takes place in spring": no place is asked for.
    private func isTakingPlace(_ words: [ShortWord], _ noun: Int) -> Bool {
        words[noun] == "place" && Self.takings.contains(words[noun - 1])
    }

    /// "What were the results of …", "what are all the parts that …": the noun of several things that are asked for.
    private func attributes(_ words: [ShortWord], _ place: Int) -> Int? {
        guard let verb = words[safely: place + 1], ["are", "were"].contains(verb) else { return nil }
        for noun in (place + 2)..<max(place + 2, min(words.count - 1, place + 6)) {
            if Self.prepositions.contains(words[noun]) || words[noun].hasSuffix("ed") { return nil }
            let isAll = words[place + 2] == "all" && Self.isPlural(words[noun])
            let goesOn =
                isAll || Self.prepositions.contains(words[noun + 1]) || words[noun + 1] == "that"
                || isTakenUp(words, noun + 1)
            if goesOn { return Self.isPlural(words[noun]) ? noun : nil }
        }
        return nil
    }

    /// "The charges made against him", "the reforms introduced by him": whether a participle and a preposition follow a noun.
    private func isTakenUp(_ words: [ShortWord], _ place: Int) -> Bool {
        (words[place].hasSuffix("ed") || Self.participles.contains(words[place]))
            && Self.prepositions.contains(words[safely: place + 1] ?? "")
    }
    private static let participles: WordSet = [
        "made", "given", "brought", "taken", "put", "held", "told", "found", "shown", "written", "built",
        "sent", "seen", "done", "begun", "set", "drawn", "led", "won", "lost",
    ]

    /// "What was the profession of Ada Lund?", "what was her occupation?": for what somebody was.
    private mutating func asksForCalling(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let verb = words[safely: place + 1], Self.copulas.contains(verb),
            let noun = words.indices.first(where: { $0 > place + 1 && Self.callingNouns.contains(words[$0]) })
        else { return false }
        frame.insert(noun)
        return true
    }
    private static let callingNouns: WordSet = ["profession", "occupation", "vocation"]

    /// "What do historians say about …", "what did the critics think of it": there are several of them.
    private func asksForViews(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let verb = words[safely: place + 1], Self.doing.contains(verb) else { return false }
        return words.indices.dropLast().dropFirst(place + 3).prefix(3).contains {
            Self.views.contains(words[$0]) && Self.isPlural(words[$0 - 1])
        }
    }
    private static let views: WordSet = [
        "say", "think", "argue", "claim", "believe", "hold", "suggest", "assume", "write",
    ]

    /// "What is a summit", "what's a summit" (read without its "'s"), "what is meant by a summit", "what does it mean".
    private func isDefinition(_ words: [ShortWord], _ place: Int) -> Bool {
        let next = words[safely: place + 1] ?? ""
        if Self.copulas.contains(next) {
            let rest = words.dropFirst(place + 2)
            if isShortNoun(rest) || rest.starts(with: ["meant", "by"]) { return true }
        }
        if ["a", "an"].contains(next), isShortNoun(words.dropFirst(place + 1)) { return true }
        // "Tell me what a summit was."
        if place > 0, let last = words.last, Self.copulas.contains(last), !Self.pronouns.contains(next),
            isShortNoun(words[(place + 1)...].dropLast())
        {
            return true
        }
        let ends = words.last == "mean" || words.last == "means"
        return ends || Self.meaningPhrases.contains { words.dropFirst(place + 1).starts(with: $0) }
    }

    private static let pronouns: WordSet = [
        "he", "she", "it", "they", "this", "that", "there", "these", "those",
    ]

    /// A noun of at most four words, and nothing done or placed.
    func isShortNoun(_ words: ArraySlice<ShortWord>) -> Bool {
        !words.isEmpty && words.count <= 4
            && !words.contains { Self.prepositions.contains($0) || $0.hasSuffix("ed") }
    }

    /// Of which an answer is one.
    static let reasonNouns: WordSet = [
        "reason", "cause", "motive", "grounds", "excuse", "justification", "pretext", "rationale",
    ]

    /// "What was the reason for …", "what caused …", "what were the causes of …".
    private mutating func reasonNoun(_ words: [ShortWord], _ place: Int) -> AnswerType? {
        for index in (place + 1)..<max(place + 1, min(words.count, place + 5)) {
            switch words[index] {
            case let noun where Self.reasonNouns.contains(noun):
                // "What does it cause?" asks for what comes of it.
                if Self.doing.contains(words[place + 1]), index == words.count - 1 { return nil }
                frame.insert(index)
                return .reason
            case let noun where Self.severalReasons.contains(noun):
                frame.insert(index)
                itemType = .reason
                return .list
            case "caused", "made", "led", "prompted":
                // "Which losses led to …", "what fish made it rich" ask for them.
                if index > place + 1, focus.contains(place + 1) { return nil }
                // "What were the charges made against him?"
                if words[index] != "caused", Self.copulas.contains(words[place + 1]) { return nil }
                // "What made him leave": what made is why, and told in other words.
                if words[index] == "made" { frame.insert(index) }
                return .reason
            default: continue
            }
        }
        return nil
    }
}
