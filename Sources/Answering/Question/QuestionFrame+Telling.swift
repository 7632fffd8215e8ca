/// Talk of the documents themselves.
extension QuestionFrame {
    /// "which reasons are given", "what does the essay say of …", "… in this text": that the documents tell something is
    /// no part of what they tell.
    mutating func frameTelling(_ words: [ShortWord]) {
        for place in words.indices.dropFirst() {
            if Self.toldParticiples.contains(words[place]), Self.copulas.contains(words[place - 1]) {
                frame.insert(place)
            }
            if words[place] == "to", words[place - 1] == "according" { frame.insert(place - 1) }
            guard Self.documentNouns.contains(words[place]) || Self.isDocument(words, place),
                Self.determiners.contains(words[place - 1]),
                let before = words[safely: place - 2], Self.beforeDocument.contains(before)
            else { continue }
            frame.insert(place)
            // "Does the essay on the war mention …" has it at once, "which ships does the essay on the war mention" at the end.
            for verb in [place + 1, words.count - 1] where verb > place {
                if let word = words[safely: verb], Self.tellingVerbs.contains(word) { frame.insert(verb) }
            }
        }
    }

    /// "Does the handbook name …", "according to the manual": a document of some kind, which may be one of its words elsewhere.
    private static func isDocument(_ words: [ShortWord], _ place: Int) -> Bool {
        guard kindsOfDocument.contains(words[place]), place > 1 else { return false }
        let tells = [words[safely: place + 1], words.last].contains { $0.map(tellingVerbs.contains) ?? false }
        return words[place - 2] == "to" && place > 2 && words[place - 3] == "according"
            || tells && doing.contains(words[place - 2])
    }

    /// "What went wrong with China?": texts tell what did, and seldom that it was wrong.
    mutating func readWrongs(_ words: [ShortWord]) {
        for place in words.indices.dropFirst()
        where words[place] == "wrong" && ["went", "gone", "go", "goes"].contains(words[place - 1]) {
            typeWords.formUnion([place - 1, place])
        }
    }

    /// "What does Page think?": for an opinion, which is told in many ways.
    mutating func frameOpinion(_ words: [ShortWord]) {
        guard let last = words.last, Self.opining.contains(last), (4...6).contains(words.count),
            let place = words.firstIndex(of: "what"), Self.doing.contains(words[safely: place + 1] ?? ""),
            !Self.speakers.contains(words[place + 2])
        else { return }
        frame.insert(words.count - 1)
    }
    /// Of whom it is asked what was said, not what is thought.
    private static let speakers: WordSet = ["he", "she", "they", "it", "you", "we", "i", "people"]
    private static let opining: WordSet = [
        "think", "say", "believe", "argue", "claim", "hold", "maintain", "suggest",
    ]

    /// "How many years passed between …", "how much time went by until …": that time passes is not told in these words.
    mutating func framePassing(_ words: [ShortWord]) {
        for place in words.indices.dropFirst(2)
        where Self.passings.contains(words[place]) && Self.typeNouns[words[place - 1]] == .time
            && Self.measures.contains(words[place - 2])
        {
            frame.insert(place)
        }
    }

    /// "Back then", "at that time", "these days": when it was is not what is asked, unless the phrase goes on.
    mutating func frameAsides(_ words: [ShortWord]) {
        for place in words.indices where Self.asideStarts.contains(words[place]) {
            for aside in Self.asides
            where words[place] == aside[0] && words[place...].starts(with: aside)
                && words[safely: place + aside.count] != "of"
            {
                frame.formUnion(place..<place + aside.count)
            }
        }
    }

    /// "Who led the island at the time of the crisis?": what was at the time need not be told beside it.
    mutating func frameTimeOf(_ words: [ShortWord]) {
        guard
            let place = words.indices.dropFirst(2).first(where: {
                words[$0] == "at" && words[$0...].starts(with: Self.timeOf)
            }), place + Self.timeOf.count < words.count
        else { return }
        frame.formUnion(place..<place + Self.timeOf.count)
        typeWords.formUnion(place + Self.timeOf.count..<words.count)
    }
    private static let timeOf: [ShortWord] = ["at", "the", "time", "of"]

    /// "… and what each of them claims": whoever is listed is told with what he did.
    mutating func framePairing(_ words: [ShortWord]) {
        guard let place = words.indices.dropFirst(2).last(where: { words[$0] == "each" }),
            words[place - 2] == "and", ["what", "how", "why"].contains(words[place - 1]),
            words.count - place <= Self.pairingReach
        else { return }
        frame.formUnion(place - 2..<words.count)
    }
    /// Words of such a clause from "each" on.
    private static let pairingReach = 5

    /// "Were the two on good terms?": a number that stands for those spoken of, and counts nothing.
    mutating func framePair(_ words: [ShortWord], isStopWord: (Int) -> Bool) {
        for place in words.indices.dropFirst()
        where Self.standsForSeveral(words, place, isStopWord: isStopWord) { frame.insert(place) }
    }

    /// Whether a number behind "the" stands for those spoken of.
    static func standsForSeveral(_ words: [ShortWord], _ place: Int, isStopWord: (Int) -> Bool) -> Bool {
        guard place > 0, pairs.contains(words[place]), ["the", "these", "those"].contains(words[place - 1])
        else {
            return false
        }
        let group = words.indices[(place + 1)...].prefix(nounReach).prefix { !isStopWord($0) }
        return !group.contains { isPlural(words[$0]) || plurals.contains(words[$0]) }
            && words[safely: place + 1] != "of"
    }
    /// How many words behind a number the noun that it counts stands among.
    private static let nounReach = 3
    private static let pairs: WordSet = ["two", "three", "four"]
    /// Plurals that do not end in an s.
    private static let plurals: WordSet = ["men", "women", "people", "children"]

    private static let asides: [[ShortWord]] = [
        ["back", "then"], ["at", "the", "time"], ["at", "that", "time"], ["in", "those", "days"],
        ["these", "days"], ["right", "now"], ["by", "the", "way"], ["in", "the", "end"], ["in", "general"],
        ["in", "particular"], ["in", "the", "country"], ["in", "fact"], ["after", "all"], ["altogether"],
        ["in", "total"], ["roughly"], ["approximately"],
        ["at", "all"], ["apart", "from"], ["aside", "from"], ["besides"],
        ["from", "start", "to", "finish"],
        ["from", "beginning", "to", "end"], ["pls"], ["plz"], ["thanks"], ["thx"],
        ["in", "short"], ["in", "brief"], ["in", "a", "nutshell"], ["in", "a", "word"],
        ["as", "bullet", "points"], ["as", "bullets"], ["as", "a", "list"],
        ["like", "i", "five"], ["like", "i", "5"],
        ["as", "if", "i", "were", "five"],
        ["in", "simple", "terms"],
        ["in", "simple", "words"], ["in", "plain", "english"], ["in", "plain", "words"],
        ["in", "your", "own", "words"],
    ]
    /// The first words of these: with most questions there is no need to look further.
    private static let asideStarts = WordSet(asides.map { $0[0] })
    private static let determiners: WordSet = ["the", "this", "your"]
    private static let passings: WordSet = [
        "passed", "pass", "elapsed", "lay", "lie", "went", "go", "intervened",
    ]
}
