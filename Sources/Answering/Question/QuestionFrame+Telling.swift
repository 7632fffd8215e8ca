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
            guard Self.documentNouns.contains(words[place]),
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

    private static let asides: [[ShortWord]] = [
        ["back", "then"], ["at", "the", "time"], ["at", "that", "time"], ["in", "those", "days"],
        ["these", "days"], ["right", "now"], ["by", "the", "way"], ["in", "the", "end"], ["in", "general"],
        ["in", "particular"], ["in", "fact"], ["after", "all"], ["altogether"], ["in", "total"],
        ["at", "all"], ["apart", "from"], ["aside", "from"], ["besides"],
        ["from", "start", "to", "finish"],
        ["from", "beginning", "to", "end"], ["pls"], ["plz"], ["thanks"], ["thx"],
        ["in", "short"], ["in", "brief"], ["in", "a", "nutshell"], ["in", "a", "word"],
    ]
    /// The first words of these: with most questions there is no need to look further.
    private static let asideStarts = WordSet(asides.map { $0[0] })
    private static let determiners: WordSet = ["the", "this", "your"]
    private static let passings: WordSet = [
        "passed", "pass", "elapsed", "lay", "lie", "went", "go", "intervened",
    ]
}
