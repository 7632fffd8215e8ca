/// What the small words of a question say about the answer: its type, and which words only ask.
///
/// Works on folded words; knows English question forms and nothing of any subject.
struct QuestionFrame: Sendable {
    var type: AnswerType = .thing
    /// What the items of a list are.
    var itemType: AnswerType = .thing
    var wantsAll = false
    /// "Tell me about …", "describe …": asks for whatever there is.
    var isOpen = false
    /// Asks for what came after or before something the document tells, in that order.
    var neighbour: Question.Neighbour?
    /// Words that ask and are not looked for, by place.
    var frame: Set<Int> = []
    /// Words that name the type of the answer ("year" in "which year"): looked for at a small weight.
    var typeWords: Set<Int> = []
    /// Small words that are what is asked of: "who was against it".
    var askedSmallWords: [Int] = []
    /// The noun group after "what" or "which".
    var focus: Range<Int> = 0..<0

    /// Reads a question's folded words; `isStopWord` tells the small ones.
    init(_ words: [String], isStopWord: (Int) -> Bool) {
        let start = skipPoliteness(words)
        neighbour = Self.neighbour(words)
        askedSmallWords = words.indices.dropFirst().filter {
            words[$0] == "against" && Self.copulas.contains(words[$0 - 1])
        }
        frameTelling(words)
        framePassing(words)
        if readSummary(words, from: start) { return }
        frame.formUnion(Self.lengthWish(words, from: 0))
        let opening = readOpening(words, from: start)
        readQuestionWord(words, from: opening, isStopWord)
        if [.thing, .manner].contains(type), words.contains(where: Self.comparing.contains) { type = .list }
        if type == .thing, opening == start, isWhether(words, start) { type = .yesNo }
        isOpen =
            type == .thing && opening > start
            && !words[opening...].contains { Self.questionWords.contains($0) }
    }

    /// "… Name them all.": the question's answers are a list, if they can be counted.
    mutating func askForAll() {
        wantsAll = true
        switch type {
        case .thing, .person, .place, .reason: (type, itemType) = (.list, type)
        default: break
        }
    }

    /// "Did …", "so was …", "is it true that …".
    private func isWhether(_ words: [String], _ start: Int) -> Bool {
        words[..<start].contains { Self.truthWords.contains($0) }
            || words[safely: start].map(Self.auxiliaries.contains) ?? false
    }

    // MARK: The opening

    /// "please", "can you", "do you know", "and", "so": none of them asks for anything.
    private mutating func skipPoliteness(_ words: [String]) -> Int {
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
    private static func neighbour(_ words: [String]) -> Question.Neighbour? {
        guard let first = words.first, ["what", "whats", "how"].contains(first),
            words.contains(where: { happenings.contains($0) })
        else { return nil }
        if words.contains(where: { afterwards.contains($0) }) { return .next }
        return words.contains("before") ? .previous : nil
    }

    // MARK: The question word

    private mutating func readQuestionWord(
        _ words: [String], from start: Int, _ isStopWord: (Int) -> Bool
    ) {
        guard
            let place = words.indices.first(where: { $0 >= start && Self.questionWords.contains(words[$0]) })
        else { return }
        let next = words[safely: place + 1]
        let found: AnswerType?
        switch words[place] {
        case "who", "whom", "whose", "whos": found = isIdentity(words, place) ? .definition : .person
        case "when", "whens":
            found = asksWhen(words, place, from: start) ? whenType(words, place) : nil
        case "where", "wheres": found = .place
        case "why", "whys": found = .reason
        case "how", "hows": found = readHow(words, place, next)
        default: found = readWhat(words, place, isStopWord)
        }
        guard let found else { return }
        if type != .list || found == .reason { type = type == .list ? .list : found }
    }

    /// "Who was Brezhnev?" asks what someone was; "who was toppled?" asks for someone.
    private func isIdentity(_ words: [String], _ place: Int) -> Bool {
        guard place + 2 < words.count, words.count <= place + 5, Self.copulas.contains(words[place + 1])
        else {
            return false
        }
        let rest = words[(place + 2)...]
        return rest.allSatisfy { !$0.hasSuffix("ed") && !Self.prepositions.contains($0) }
            && rest.first.map { !["the", "a", "an", "not"].contains($0) } ?? false
    }

    /// "When did …", "since when", "do you know when …"; but not "was he there when it sank?".
    private func asksWhen(_ words: [String], _ place: Int, from start: Int) -> Bool {
        guard place > start, place + 1 < words.count else { return true }
        return Self.beforeWhen.contains(words[place - 1]) || Self.auxiliaries.contains(words[place + 1])
    }

    /// What happens again and again is told by its occasion, what happened by its time.
    private func whenType(_ words: [String], _ place: Int) -> AnswerType {
        let asksForBound = place > 0 && Self.bounds.contains(words[place - 1])
        let isPresent = words[safely: place + 1].map(Self.presentAuxiliaries.contains) ?? false
        return isPresent && !asksForBound ? .occasion : .time
    }

    private mutating func readHow(_ words: [String], _ place: Int, _ next: String?) -> AnswerType {
        guard let next else { return .manner }
        if next == "come" {
            frame.insert(place + 1)
            return .reason
        }
        if Self.dimensions.contains(next) {
            typeWords.insert(place + 1)
            return Self.sizes.contains(next) ? .number : .measure
        }
        guard Self.measures.contains(next) else {
            // Documents tell it by what was done and how it went.
            typeWords.formUnion(words.indices.filter { Self.courseVerbs.contains(words[$0]) })
            return .manner
        }
        frame.insert(place + 1)
        if Self.stretches.contains(words[safely: place + 2] ?? "") {
            typeWords.insert(place + 2)
            return .duration
        }
        return Self.measuresOfTime.contains(next) ? .duration : .number
    }

    private mutating func readWhat(
        _ words: [String], _ place: Int, _ isStopWord: (Int) -> Bool
    ) -> AnswerType? {
        var end = place + 1
        while end < words.count, end <= place + 3, !isStopWord(end),
            !words[end].hasSuffix("ed") || end == place + 1
        {
            end += 1
        }
        focus = (place + 1)..<max(place + 1, end)
        for index in focus {
            if Self.kindWords.contains(words[index]) { typeWords.insert(index) }
            guard let type = Self.typeNouns[words[index]] else { continue }
            typeWords.insert(index)
            itemType = type
            return Self.isPlural(words[index]) && type != .time ? .list : type
        }
        if let reason = reasonNoun(words, place) { return reason }
        if let noun = focus.last, Self.isPlural(words[noun]) { return .list }
        if let noun = attributes(words, place) {
            wantsAll = words[place + 2] == "all"
            if let kind = Self.typeNouns[words[noun]] {
                if kind == .time { return nil }
                typeWords.insert(noun)
                itemType = kind
            }
            return .list
        }
        guard isDefinition(words, place) else { return nil }
        frame.formUnion(words.indices.filter { Self.meaningWords.contains(words[$0]) })
        return .definition
    }

    /// "What were the results of …", "what are all the parts that …": the noun of several things that are asked for.
    private func attributes(_ words: [String], _ place: Int) -> Int? {
        guard let verb = words[safely: place + 1], ["are", "were"].contains(verb) else { return nil }
        for noun in (place + 2)..<max(place + 2, min(words.count - 1, place + 6)) {
            if Self.prepositions.contains(words[noun]) || words[noun].hasSuffix("ed") { return nil }
            let goesOn = Self.prepositions.contains(words[noun + 1]) || words[noun + 1] == "that"
            if goesOn { return Self.isPlural(words[noun]) ? noun : nil }
        }
        return nil
    }

    /// "What is a summit", "what's a summit" (read without its "'s"), "what is meant by a summit", "what does it mean".
    private func isDefinition(_ words: [String], _ place: Int) -> Bool {
        let next = words[safely: place + 1] ?? ""
        if Self.copulas.contains(next) {
            let rest = words.dropFirst(place + 2)
            if isShortNoun(rest) || rest.starts(with: ["meant", "by"]) { return true }
        }
        if ["a", "an"].contains(next), isShortNoun(words.dropFirst(place + 1)) { return true }
        return words.last == "mean" || words.last == "means"
    }

    /// A noun of at most four words, and nothing done or placed.
    private func isShortNoun(_ words: ArraySlice<String>) -> Bool {
        !words.isEmpty && words.count <= 4
            && !words.contains { Self.prepositions.contains($0) || $0.hasSuffix("ed") }
    }

    /// "What was the reason for …", "what caused …", "what were the causes of …".
    private mutating func reasonNoun(_ words: [String], _ place: Int) -> AnswerType? {
        for index in (place + 1)..<max(place + 1, min(words.count, place + 5)) {
            switch words[index] {
            case "reason", "cause", "motive", "grounds":
                frame.insert(index)
                return .reason
            case "reasons", "causes", "motives":
                frame.insert(index)
                itemType = .reason
                return .list
            case "caused", "made", "led", "prompted":
                // "Which losses led to …" asks for them.
                if let noun = focus.last, Self.isPlural(words[noun]) { return nil }
                return .reason
            default: continue
            }
        }
        return nil
    }
}

extension Array {
    /// The element at a place, nil beyond the ends.
    subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
