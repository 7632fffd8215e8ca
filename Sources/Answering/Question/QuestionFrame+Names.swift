/// Questions that only a name answers.
extension QuestionFrame {
    /// "What was the name of the judge": takes the words that ask for a name into the frame; false when nobody's is asked for.
    mutating func readName(_ words: [ShortWord], _ place: Int) -> Bool {
        if readCalled(words, place) { return true }
        guard let verb = words[safely: place + 1], Self.copulas.contains(verb),
            let noun = words[(place + 2)...].prefix(Self.nameReach).firstIndex(
                where: Self.nameNouns.contains),
            words[safely: noun + 1] == "of"
        else { return false }
        let group = words[(noun + 2)...].prefix {
            !Self.prepositions.contains($0) && !Self.relatives.contains($0)
        }
        guard let role = group.last, Self.isRole(role) else { return false }
        frame.insert(noun)
        return true
    }
    /// "The name of the abbot" is one person's, "the names of the two historians" are all of theirs.
    mutating func typeOfNames(_ words: [ShortWord]) -> AnswerType {
        guard words.contains("names") else {
            wantsName = true
            return .person
        }
        (itemType, wantsAll) = (.person, true)
        return .list
    }

    /// "What was the abbot of Leicester called?"
    private mutating func readCalled(_ words: [ShortWord], _ place: Int) -> Bool {
        // "What is the helper at a loom called?" asks for no one person.
        guard let verb = words[safely: place + 1], ["was", "were"].contains(verb), let last = words.last,
            ["called", "named"].contains(last),
            let noun = words[(place + 2)...].first(where: {
                !["the", "a", "an", "his", "her", "their", "its"].contains($0)
            }),
            Self.isRole(noun)
        else { return false }
        frame.insert(words.count - 1)
        return true
    }

    private static let nameReach = 3
    private static let nameNouns: WordSet = ["name", "names", "surname", "surnames"]

    /// "What did they call his plans?", "in what words did they dismiss it", "how did he describe it": whether it may be told by
    /// what was said word for word.
    static func asksForWords(_ words: [ShortWord]) -> Bool {
        guard
            let place = words.firstIndex(where: { ["what", "which", "how"].contains($0) }),
            let next = words[safely: place + 1]
        else { return false }
        if words[place] != "how", words[place...].prefix(wordsReach).contains(where: utterances.contains) {
            return true
        }
        guard auxiliaries.contains(next), !copulas.contains(next) else { return false }
        let verb = words.indices.dropFirst(place + 2).first { describing.contains(words[$0]) }
        return verb.map { $0 + 1 < words.count } ?? false
    }
    private static let wordsReach = 4
    private static let utterances: WordSet = [
        "words", "phrase", "phrases", "expression", "insult", "insults", "slogan",
    ]
    private static let describing: WordSet = [
        "call", "called", "describe", "described", "label", "labelled", "characterise",
    ]

    /// "Who was the architect of the baths?": whether somebody is asked for by what he was, one person alone.
    static func asksForOne(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let verb = words[safely: place + 1], ["is", "was"].contains(verb),
            words[safely: place + 2] == "the"
        else { return false }
        let group = words[(place + 3)...].prefix { !prepositions.contains($0) && !relatives.contains($0) }
        guard let noun = group.last, group.count <= 3 else { return false }
        return !isPlural(noun) && isRole(noun)
    }
    /// "Who were the partners in it?": whether all those are asked for who were something.
    static func asksForMembers(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let verb = words[safely: place + 1], ["are", "were"].contains(verb) else { return false }
        // "Who were the king's rivals?", "who were Brandt's rivals?"
        if words.count == place + 4, !beforeMembers.contains(words[place + 2]),
            !QuestionFrame.demonstratives.contains(words[place + 2])
        {
            return isPlural(words[place + 3]) && isRole(words[place + 3])
        }
        guard words[safely: place + 2].map(beforeMembers.contains) ?? false else { return false }
        let group = words[(place + 3)...].prefix { !prepositions.contains($0) && !relatives.contains($0) }
        guard let noun = group.last, group.count <= 3, group.endIndex < words.count else { return false }
        return isPlural(noun) && isRole(noun)
    }
    private static let demonstratives: WordSet = ["these", "those", "two", "three"]
    private static let beforeMembers: WordSet = ["the", "all", "its", "his", "her", "their"]

    private static func isRole(_ noun: ShortWord) -> Bool {
        roles.contains(noun) || typeNouns[noun] == .person
            || noun.count > 4 && callings.contains { noun.hasSuffix($0) } && !groups.contains(noun)
    }
    /// What nouns for who does something end in: keeper, sculptor, chemist, architect, engineer, guardian.
    private static let callings: [ShortWord] = ["er", "or", "ist", "ect", "ian"]
    /// Somebody is asked for where a noun for a person stands behind "which"; nil for any other noun.
    static func calling(_ noun: ShortWord) -> AnswerType? { roles.contains(noun) ? .person : nil }

    private static let roles = WordSet(
        Lexicon.persons.split(separator: " ").map { ShortWord($0) }.filter { !groups.contains($0) })
    /// Nouns for several people, who need no name.
    private static let groups: WordSet = [
        "public", "people", "elite", "clergy", "party", "team", "crew", "family", "group", "police", "men",
        "women", "children", "population",
    ]
    static let relatives: WordSet = ["that", "who", "whom", "which", "whose", "where"]
}
