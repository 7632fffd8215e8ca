/// Questions in the form of a command.
extension QuestionFrame {
    /// Imperatives: "list the …", "name all …", "tell me about …", "explain how …". Returns where the rest begins.
    mutating func readOpening(_ words: [ShortWord], from start: Int) -> Int {
        guard let first = words[safely: start], words.count > start + 1 else { return start }
        var place = start
        if let about = openingAbout(words, from: start) {
            frame.formUnion(start...about)
            place = about + 1
        } else if Self.listVerbs.contains(first) {
            type = .list
            wantsAll = true
            place += 1
        } else if Self.telling.contains(first) {
            type = first == "compare" ? .list : .thing
            compares = first == "compare"
            if first == "define" { type = .definition }
            place += 1
        } else {
            return start
        }
        frame.insert(start)
        while let word = words[safely: place], Self.openingFillers.contains(word) || frame.contains(place) {
            let isListed = word == "list" && ["give", "show"].contains(first)
            let isAll = ["all", "every"].contains(word) && isNoun(words[safely: place + 1])
            if isListed || isAll { (type, wantsAll) = (.list, true) }
            frame.insert(place)
            place += 1
        }
        readItems(words, from: place)
        if Self.handing.contains(first), type != .list,
            Self.superordinates.contains(words[safely: place] ?? "")
        {
            (type, wantsAll) = (.list, true)
        }
        return place
    }
    /// "Give me the signs that …"
    private static let handing: WordSet = ["give", "show", "tell"]

    /// Before "how" they ask for all of a story.
    static let accounts: WordSet = ["outline", "describe", "discuss"]

    /// "What part did Kennedy play in …": is told by what he did.
    mutating func readPart(_ words: [ShortWord]) {
        guard type == .thing,
            let noun = words.indices.dropFirst().first(where: {
                Self.parts.contains(words[$0]) && ["what", "which"].contains(words[$0 - 1])
            }), let verb = words[noun...].firstIndex(where: { Self.playing.contains($0) })
        else { return }
        typeWords.formUnion([noun, verb])
    }
    private static let parts: WordSet = ["part", "role", "roles"]
    private static let playing: WordSet = ["play", "played", "plays", "have", "had"]

    /// "Every sign that …", but not "all about him".
    private func isNoun(_ word: ShortWord?) -> Bool {
        word.map {
            !Self.prepositions.contains($0) && !Self.openingFillers.contains($0)
                && !["that", "there", "you", "i", "we", "it"].contains($0)
        } ?? false
    }

    /// "What do you know about …", "anything on …", "info about …": where the last of these words stands; nil when the question
    /// does not begin so.
    private func openingAbout(_ words: [ShortWord], from start: Int) -> Int? {
        guard
            let place = words[start...].prefix(Self.longestOpening).firstIndex(where: {
                Self.aboutWords.contains($0)
            }), place + 1 < words.count
        else { return nil }
        let before = words[start..<place]
        guard before.allSatisfy(Self.openWords.contains) else { return nil }
        let asksForAll = before.contains(where: Self.knowing.contains)
        return asksForAll || before.isEmpty && words[place] == "about" ? place : nil
    }

    /// Words that such an opening has at most.
    private static let longestOpening = 8
    private static let aboutWords: WordSet = ["about", "on", "of", "regarding", "concerning"]
    private static let knowing: WordSet = [
        "know", "known", "tell", "say", "says", "said", "anything", "something", "info", "information",
        "details",
        "facts", "stuff", "learn", "mention", "mentioned",
    ]
    private static let openWords = knowing.union(documentNouns).union([
        "what", "whats", "do", "does", "you", "we", "i", "can", "could", "should", "must", "me", "us", "is",
        "are", "there",
        "have",
        "got", "the", "a", "any", "all", "more", "some", "to", "want", "need", "like", "would", "please",
        "it",
        "this", "in", "here", "your",
    ])

    /// "… the two historians", "… three reasons": what an imperative asks for several of.
    private mutating func readItems(_ words: [ShortWord], from start: Int) {
        for place in start..<min(words.count, start + 4) {
            if type == .list, isOnly(words, place) {
                (type, wantsAll) = (Self.typeNouns[words[place]] ?? .thing, false)
                if type != .thing { typeWords.insert(place) }
                return
            }
            if Self.relatives.contains(words[place]) { return }
            if Self.kindWords.contains(words[place]) { typeWords.insert(place) }
            if Self.questionWords.contains(words[place]) || Self.prepositions.contains(words[place]) {
                return
            }
            if Self.severalReasons.contains(words[place]) {
                (type, itemType) = (.list, .reason)
                frame.insert(place)
                return
            }
            guard let noun = Self.typeNouns[words[place]],
                Self.isPlural(words[place]) || Self.people == words[place],
                noun != .time
            else { continue }
            (type, itemType) = (.list, noun)
            typeWords.insert(place)
            return
        }
    }

    /// "Name the country that …", "identify one historian who …": whether a noun is the one thing asked for.
    private func isOnly(_ words: [ShortWord], _ place: Int) -> Bool {
        guard !Self.isPlural(words[place]), words[place] != Self.people,
            words[safely: place - 1] != "every",
            let next = words[safely: place + 1]
        else { return false }
        return Self.relatives.contains(next)
    }

    private static let people: ShortWord = "people"
    static let severalReasons: WordSet = ["reasons", "causes", "motives"]
}
