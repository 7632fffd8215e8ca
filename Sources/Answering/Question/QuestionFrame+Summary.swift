/// Requests for a summary.
extension QuestionFrame {
    /// "Summarise …", "sum up …", "tl;dr", "give me an overview of …", "what is this about": what is left beside these
    /// words is what the summary is to be of.
    mutating func readSummary(_ words: [ShortWord], from start: Int) -> Bool {
        guard start < words.count, words[start...] != ["what", "about"] else { return false }
        let asked = words[start..<Self.endWithoutAside(words, from: start, frame)]
        guard
            asksForSummary(words[start...]) || asksWhatItIsAbout(asked)
                || sumsUp(words[start...]) || words[start...].starts(with: ["tl", "dr"])
                || asksInShort(words, from: start)
        else { return false }
        type = .summary
        let measure = Self.lengthWish(words, from: start)
        frame.formUnion(Self.audience(words, from: start))
        for place in start..<words.count
        where Self.summaryFrame.contains(words[place])
            || place <= start + Self.summingReach && words[place] == "up"
            || measure.contains(place)
        {
            frame.insert(place)
        }
        if let document = Self.namedDocument(asked) {
            frame.formUnion(document)
            frame.insert(asked.endIndex - 1)
        } else if asksWhatItIsAbout(asked) {
            frame.formUnion(start..<words.count)
        }
        if let points = Self.mainPoints(words[start...]) { frame.formUnion(points) }
        frameHappening(words, from: start)
        frameGiving(words, from: start)
        readReasons(words, from: start)
        typeWords.formUnion(words.indices.filter { Self.wholes.contains(words[$0]) && !frame.contains($0) })
        return true
    }

    /// "Tell me in a nutshell what happened …"
    private func asksInShort(_ words: [ShortWord], from start: Int) -> Bool {
        let rest = words[start...]
        let isBrief =
            frame.contains { Self.brevities.contains(words[$0]) }
            || rest.prefix(Self.tellingReach).contains(where: Self.brevities.contains)
        if isBrief, tellsHow(rest) { return true }
        // "In short", but not "how was the short story …".
        guard words.indices.contains(where: { frame.contains($0) && Self.brevities.contains(words[$0]) })
        else {
            return false
        }
        return rest.contains(where: Self.stories.contains)
            || zip(rest, rest.dropFirst()).contains {
                $0 == "what" && $1 == "happened"
                    || ["how", "why"].contains($0) && Self.auxiliaries.contains($1)
            }
    }
    /// "Tell me … how he lost it": whether a course of things is to be told.
    private func tellsHow(_ words: ArraySlice<ShortWord>) -> Bool {
        guard let first = words.first, Self.telling.contains(first),
            let how = words.prefix(Self.tellingReach).firstIndex(where: { ["how", "why"].contains($0) }),
            let next = words[how...].dropFirst().first
        else { return false }
        return !Self.measures.contains(next) && !Self.dimensions.contains(next)
    }
    private static let tellingReach = 5
    private static let stories: WordSet = ["story", "history", "course"]
    private static let brevities: WordSet = ["nutshell", "short", "briefly", "brief", "shortly", "concisely"]

    /// Where a question ends without "in short" and its like, which are in the frame.
    private static func endWithoutAside(_ words: [ShortWord], from start: Int, _ frame: Set<Int>) -> Int {
        let wish = lengthWish(words, from: start)
        return words.indices.last { $0 >= start && !frame.contains($0) && !wish.contains($0) }.map { $0 + 1 }
            ?? start
    }

    /// "Give my class a five-sentence summary of …", "a summary of five sentences about …": what stands before the topic.
    private mutating func frameGiving(_ words: [ShortWord], from start: Int) {
        for place in words.indices.dropFirst(start + 1)
        where Self.lengthUnits.contains(words[place]) && Self.isCount(words[place - 1]) {
            frame.formUnion([place - 1, place])
        }
        guard let noun = words[start...].firstIndex(where: Self.summaryNouns.contains),
            words[start..<noun].contains(where: Self.givers.contains),
            let next = words[safely: noun + 1], Self.beforeContents.contains(next)
        else { return }
        frame.formUnion(start...noun)
    }

    private static func isCount(_ word: ShortWord) -> Bool {
        counts.contains(word) || ["one", "1", "few", "single", "20", "30", "50", "100", "200"].contains(word)
    }

    /// "Sum up what went wrong with China", "summarise what happened between them": of whom is said behind it.
    private mutating func frameHappening(_ words: [ShortWord], from start: Int) {
        if words[start...].contains("how") {
            typeWords.formUnion(words.indices.filter { Self.courses.contains(words[$0]) })
        }
        guard let what = words[start...].firstIndex(of: "what"), let verb = words[safely: what + 1],
            ["happened", "went", "happens", "goes"].contains(verb)
        else { return }
        frame.formUnion([what, what + 1])
        if let wrong = words[safely: what + 2], ["wrong", "on"].contains(wrong) { frame.insert(what + 2) }
    }

    /// "Sum up how the relations developed".
    private static let courses = courseVerbs.union([
        "developed", "unfolded", "proceeded", "fared", "evolved", "went", "changed", "came",
    ])

    /// "Sum up why he fell", "a summary of the reasons for his fall".
    private mutating func readReasons(_ words: [ShortWord], from start: Int) {
        for place in words.indices[start...]
        where words[place] == "why" || Self.severalReasons.contains(words[place])
            || Self.reasonNouns.contains(words[place])
        {
            itemType = .reason
            frame.insert(place)
        }
    }

    /// "A short account of Dvořák's life", "… of the Hayabusa mission": what is told as a whole, whatever its title calls it.
    static let wholes: WordSet = [
        "life", "story", "history", "career", "biography", "mission", "affair", "case", "event", "events",
        "background", "topic", "subject", "work", "role", "part", "involvement", "contribution",
        "argument", "arguments", "view", "views", "opinion", "reasoning",
    ]

    /// "Sum up …", "sum it all up".
    private func sumsUp(_ words: ArraySlice<ShortWord>) -> Bool {
        words.first == "sum" && words.prefix(Self.summingReach + 1).contains("up")
    }

    /// How far behind "sum" its "up" may stand.
    private static let summingReach = 3

    private func asksForSummary(_ words: ArraySlice<ShortWord>) -> Bool {
        guard let first = words.first else { return false }
        if Self.summaryWords.contains(first) || asksForWhole(words) || Self.mainPoints(words) != nil {
            return true
        }
        guard let noun = words.firstIndex(where: Self.summaryNouns.contains) else { return false }
        return noun < words.startIndex + 3
            || words.contains { Self.givers.contains($0) || $0 == "what" || $0 == "whats" }
    }

    /// "The main points of the essay", "key facts": where the two words stand; nil when it asks for none, or for somebody's.
    private static func mainPoints(_ words: ArraySlice<ShortWord>) -> Range<Int>? {
        guard
            let place = words.indices.first(where: {
                mainThings.contains(words[$0]) && $0 > words.startIndex && mainly.contains(words[$0 - 1])
                    || theses.contains(words[$0]) && $0 + 1 < words.endIndex
            })
        else { return nil }
        let rest = words[(place + 1)...]
        // "The main points of the strike" are those of what tells it.
        let isOfDocument =
            rest.first.map(beforeContents.contains) ?? true
            && (rest.isEmpty || contents.contains(words[place])
                || rest.contains(where: kindsOfDocument.contains))
        return isOfDocument ? max(place - 1, words.startIndex)..<place + 1 : nil
    }
    /// Of an essay, each of them stands for what it has to say.
    private static let theses: WordSet = [
        "thesis", "conclusion", "conclusions", "message", "argument", "moral", "gist",
    ]
    private static let beforeContents: WordSet = ["of", "in", "from", "about", "on", "regarding"]
    private static let contents: WordSet = ["points", "facts", "takeaways", "ideas"]
    static let mainly: WordSet = ["main", "key", "central", "essential", "important"]
    private static let mainThings: WordSet = [
        "points", "point", "events", "ideas", "idea", "facts", "arguments", "argument", "message", "thesis",
        "findings",
        "takeaways",
    ]

    /// "Tell me the whole story."
    private func asksForWhole(_ words: ArraySlice<ShortWord>) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "whole" && ["story", "thing", "text"].contains($1) }
    }

    /// "What is this essay about?", "what does the text conclude?"
    private func asksWhatItIsAbout(_ words: ArraySlice<ShortWord>) -> Bool {
        guard let first = words.first, let last = words.last, ["what", "whats"].contains(first) else {
            return false
        }
        let between = words.dropFirst().dropLast()
        if last == "about" {
            return between.allSatisfy(Self.documentWords.contains) || Self.namedDocument(words) != nil
        }
        return Self.concluding.contains(last) && between.contains(where: Self.documentNouns.contains)
            && between.allSatisfy { Self.documentWords.contains($0) || Self.doing.contains($0) }
    }
    /// "What is the report on the strike about": its words up to "on"; nil where no document is asked of.
    private static func namedDocument(_ words: ArraySlice<ShortWord>) -> Range<Int>? {
        guard let verb = words.dropFirst().first, copulas.contains(verb),
            let noun = words.dropFirst(2).prefix(namedReach).firstIndex(where: {
                kindsOfDocument.contains($0)
            }),
            noun + 2 < words.endIndex, beforeTopic.contains(words[noun + 1])
        else { return nil }
        return words.startIndex..<noun + 2
    }
    /// How far behind "is" the kind of document stands.
    private static let namedReach = 4
    private static let beforeTopic: WordSet = ["on", "about", "of", "for"]
    static let kindsOfDocument = documentNouns.union([
        "report", "page", "handbook", "manual", "minutes", "review", "guide", "account", "paper", "entry",
        "obituary", "notes", "leaflet", "section", "chapter", "part", "paragraph",
    ])

    private static let concluding: WordSet = ["conclude", "argue", "say", "tell", "claim", "show", "teach"]

    /// "… for my listeners", "… for a museum label" at the end of a request: for whom or what it is.
    private static func audience(_ words: [ShortWord], from start: Int) -> Range<Int> {
        guard let place = words.indices.last(where: { $0 > start && words[$0] == "for" }),
            words.count - place <= 4, let next = words[safely: place + 1], beforeAudience.contains(next)
        else { return 0..<0 }
        return place..<words.count
    }

    /// "in a few sentences", "in 100 words": how long the answer is to be, which is askd's to decide.
    static func lengthWish(_ words: [ShortWord], from start: Int) -> Range<Int> {
        guard let unit = words.indices.last(where: { $0 >= start && lengthUnits.contains(words[$0]) }),
            let first = words.indices.last(where: { $0 >= start && $0 < unit && words[$0] == "in" }),
            unit - first <= 4
        else { return 0..<0 }
        return first..<unit + 1
    }
}
