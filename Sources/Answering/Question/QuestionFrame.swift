/// What the small words of a question say about the answer: its type, and which words only ask.
///
/// Works on folded words; knows English question forms and nothing of any subject.
struct QuestionFrame: Sendable {
    var type: AnswerType = .thing
    /// What the items of a list are.
    var itemType: AnswerType = .thing
    var wantsAll = false
    /// Sets things side by side.
    var compares = false
    /// "Tell me about …", "describe …": asks for whatever there is.
    var isOpen = false
    /// "How many days": of a stretch of time that two years do not tell.
    var isInParts = false
    /// Asks for what came after or before something the document tells, in that order.
    var neighbour: Question.Neighbour?
    /// Words that ask and are not looked for, by place.
    var frame: Set<Int> = []
    /// Words that name the type of the answer ("year" in "which year"): looked for at a small weight.
    var typeWords: Set<Int> = []
    /// Small words that are what is asked of: "who was against it".
    var askedSmallWords: [Int] = []
    /// The word that "how many" or "how much" counts, or that names what is measured.
    var counted: Int?
    /// No word of it asks for anything: "Castro?"
    var asksNothing = false
    /// Somebody is asked for who must have a name.
    var wantsName = false
    /// The noun that says what that somebody is: "which bishop".
    var role: Int?
    /// A month or a day is asked for, which a year alone does not tell.
    var isDayWanted = false
    /// A date is asked for, of which a day tells more than a year.
    var isDateWanted = false
    /// What "whose" asks the owner of.
    var owned: Int?
    /// The plural noun that says what a list is to be of.
    var listed: Int?
    /// Asks for the very words that somebody used.
    var wantsWords = false
    /// Asks what happened to somebody or something.
    var asksForFate = false
    /// Asks for a course of events, step by step.
    var isCourse = false
    /// Asks for everything of a kind that there is, whatever is said of it; nil when it does not.
    var enumerates: AnswerType?
    /// The words of such a question that ask for something else besides.
    var besidesKind: [Int] = []
    /// The noun behind "what" or "which" that says of what kind the answer is, where a verb or a preposition follows it.
    var kindNoun: Int?
    /// The noun group after "what" or "which".
    var focus: Range<Int> = 0..<0

    /// Reads a question's folded words; `isStopWord` tells the small ones.
    init(_ words: [ShortWord], isStopWord: (Int) -> Bool) {
        var start = skipPoliteness(words)
        neighbour = Self.neighbour(words)
        for place in words.indices.dropLast()
        where Self.resultNouns.contains(words[place]) && ["of", "for"].contains(words[place + 1]) {
            typeWords.insert(place)
        }
        askedSmallWords = words.indices.filter { Self.isAsked(words, $0) }
        frameTelling(words)
        framePassing(words)
        frameAsides(words)
        frameTimeOf(words)
        framePairing(words)
        readWrongs(words)
        framePair(words, isStopWord: isStopWord)
        frameOpinion(words)
        start = words.indices.first { $0 >= start && !frame.contains($0) } ?? start
        if readSummary(words, from: start) { return }
        frame.formUnion(Self.lengthWish(words, from: 0))
        let opening = readOpening(words, from: start)
        readQuestionWord(words, from: opening, isStopWord)
        if [.thing, .manner].contains(type), words.contains(where: Self.comparing.contains) {
            (type, compares) = (.list, true)
            frame.formUnion(words.indices.filter { Self.comparing.contains(words[$0]) })
        }
        if type == .thing, opening == start, isWhether(words, start) { type = .yesNo }
        asksNothing = opening == start && !words.contains { Self.questionWords.contains($0) }
        readKeywords(words)
        readPart(words)
        wantsWords = Self.asksForWords(words)
        readCourse(words, from: opening)
        readListed(words, from: opening)
        readEnumeration(words, from: start)
        isOpen =
            type == .thing && opening > start
            && !words[opening...].contains { Self.questionWords.contains($0) }
            || opening > start && Self.accounts.contains(words[start]) && words[opening...].contains("how")
    }

    /// "The consequences of the strike" are told of the strike, in whatever words.
    private static let resultNouns: WordSet = [
        "consequence", "consequences", "result", "results", "effect", "effects", "outcome", "aftermath",
        "impact",
    ]

    private static let beforeNoun: WordSet = [
        "which", "what", "a", "the", "this", "that", "his", "coal", "gold",
    ]
    /// "Who was against it"; "in which mine"; "the us army", "did us ships come", "us president", where nobody means himself.
    private static func isAsked(_ words: [ShortWord], _ place: Int) -> Bool {
        switch words[place] {
        // "Until when did he rule?"
        case "until", "since": place + 1 < words.count && words[place + 1] == "when"
        case "mine": place > 0 && beforeNoun.contains(words[place - 1])
        case "against": place > 0 && copulas.contains(words[place - 1])
        case "us":
            place + 1 < words.count && (place == 0 || beforeCountry.contains(words[place - 1]))
                || place > 0 && words[place - 1] == "the"
        default: false
        }
    }

    /// "… A summary, please."
    mutating func askForSummary(_ words: [ShortWord]) {
        (type, itemType) = (.summary, .thing)
        frame.formUnion(words.indices.filter { Self.questionWords.contains(words[$0]) })
        typeWords.formUnion(words.indices.filter { Self.wholes.contains(words[$0]) })
    }

    /// "… Name them all.": the question's answers are a list, if they can be counted.
    mutating func askForAll() {
        wantsAll = true
        switch type {
        case .thing, .person, .place, .site, .reason: (type, itemType) = (.list, type)
        case .identity: (type, itemType) = (.list, .person)
        case .manner: (type, isCourse) = (.list, true)
        default: break
        }
    }

    /// "Did …", "so was …", "is it true that …".
    private func isWhether(_ words: [ShortWord], _ start: Int) -> Bool {
        words[..<start].contains { Self.truthWords.contains($0) }
            || words[safely: start].map(Self.auxiliaries.contains) ?? false
            || ["may", "might", "shall", "must"].contains(words[safely: start] ?? "")
                && Self.askers.contains(words[safely: start + 1] ?? "")
    }
    /// Who may, or must: "may we", "must one".
    private static let askers: WordSet = [
        "i", "we", "you", "one", "they", "he", "she", "it", "anyone", "anybody", "everyone", "everybody",
    ]

    // MARK: The opening

    /// "please", "can you", "do you know", "and", "so": none of them asks for anything.
    private mutating func skipPoliteness(_ words: [ShortWord]) -> Int {
        var place = 0
        var moved = true
        while moved {
            moved = false
            guard let first = words[safely: place], Self.openerStarts.contains(first) else { break }
            for opener in Self.openers where words.count > place + opener.count {
                guard words[place..<place + opener.count].elementsEqual(opener) else { continue }
                for skipped in place..<place + opener.count { frame.insert(skipped) }
                place += opener.count
                moved = true
                break
            }
        }
        return place
    }

    /// "What happened after …", "what did he do next", "what came before …".
    private static func neighbour(_ words: [ShortWord]) -> Question.Neighbour? {
        guard let first = words.first, beforeHappening.contains(first),
            words.contains(where: { happenings.contains($0) })
        else { return nil }
        if words.contains(where: { afterwards.contains($0) }) { return .next }
        return words.contains("before") ? .previous : nil
    }

    // MARK: The question word

    private mutating func readQuestionWord(
        _ words: [ShortWord], from start: Int, _ isStopWord: (Int) -> Bool
    ) {
        guard let place = Self.asking(words, from: start) else { return }
        let next = words[safely: place + 1]
        let found: AnswerType?
        switch words[place] {
        case "who", "whom", "whose", "whos":
            found =
                Self.asksForMembers(words, place)
                ? .list : isIdentity(words, place) ? .identity : .person
            if found == .list { itemType = .person }
            wantsName = Self.asksForOne(words, place)
            // But not "the stations whose records …".
            let asks = place == start || place > 0 && Self.prepositions.contains(words[place - 1])
            owned = words[place] == "whose" && asks ? place + 1 : nil
        case "when", "whens":
            found =
                asksFromWhenToWhen(words, place)
                ? .duration : asksWhen(words, place, from: start) ? whenType(words, place) : nil
        case "where", "wheres": found = asksForOrigin(words) ? .thing : .place
        case "why", "whys": found = .reason
        case "how", "hows": found = readHow(words, place, next)
        default: found = readWhat(words, place, isStopWord)
        }
        if asksForPairs(words, place) {
            (type, itemType) = (.list, found ?? .thing)
            return
        }
        guard let found else { return }
        if type != .list || found == .reason { type = type == .list ? .list : found }
    }

    /// The place of the first question word that asks: "when many are arrested, what is …" asks what.
    private static func asking(_ words: [ShortWord], from start: Int) -> Int? {
        func asks(_ place: Int) -> Bool { place >= start && questionWords.contains(words[place]) }
        guard let first = words.indices.first(where: asks) else { return nil }
        let next = words[safely: first + 1] ?? ""
        guard first == start, clauseOpeners.contains(words[first]), !auxiliaries.contains(next) else {
            return first
        }
        return words.indices.first {
            $0 > first + 1 && asks($0) && auxiliaries.contains(words[safely: $0 + 1] ?? "")
        } ?? first
    }
    private static let clauseOpeners: WordSet = ["when", "where"]

    /// "Who says what?", "which of them came when": there are several of each.
    private func asksForPairs(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let last = words.last, ["who", "which"].contains(words[place]), words.count > place + 2 else {
            return false
        }
        return Self.questionWords.contains(last)
    }

    /// "Who was Brezhnev?" asks what someone was; "who was toppled?" asks for someone.
    private func isIdentity(_ words: [ShortWord], _ place: Int) -> Bool {
        let end = words.indices.last { !frame.contains($0) } ?? place
        guard place + 2 < words.count, end < place + 5, Self.copulas.contains(words[place + 1])
        else {
            return false
        }
        let rest = words.indices[(place + 2)...].filter { !frame.contains($0) }.map { words[$0] }
        return rest.allSatisfy { !$0.hasSuffix("ed") && !Self.prepositions.contains($0) }
            && rest.first.map { !["the", "a", "an", "not"].contains($0) } ?? false
    }
}

extension Array {
    /// The element at a place, nil beyond the ends.
    subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
