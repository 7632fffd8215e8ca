/// Requests for a summary.
extension QuestionFrame {
    /// "Summarise …", "sum up …", "tl;dr", "give me an overview of …", "what is this about": what is left beside these
    /// words is what the summary is to be of.
    mutating func readSummary(_ words: [ShortWord], from start: Int) -> Bool {
        guard start < words.count else { return false }
        guard
            asksForSummary(words[start...]) || asksWhatItIsAbout(words[start...])
                || sumsUp(words[start...]) || words[start...].starts(with: ["tl", "dr"])
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
        if let points = Self.mainPoints(words[start...]) { frame.formUnion(points) }
        frameHappening(words, from: start)
        typeWords = Set(words.indices.filter { Self.wholes.contains(words[$0]) && !frame.contains($0) })
        return true
    }

    /// "Sum up what went wrong with China", "summarise what happened between them": of whom is said behind it.
    private mutating func frameHappening(_ words: [ShortWord], from start: Int) {
        guard let what = words[start...].firstIndex(of: "what"), let verb = words[safely: what + 1],
            ["happened", "went", "happens", "goes"].contains(verb)
        else { return }
        frame.formUnion([what, what + 1])
        if let wrong = words[safely: what + 2], ["wrong", "on"].contains(wrong) { frame.insert(what + 2) }
    }

    /// "A short account of Dvořák's life", "… of the Hayabusa mission": what is told as a whole, whatever its title calls it.
    private static let wholes: WordSet = [
        "life", "story", "history", "career", "biography", "mission", "affair", "case", "event", "events",
        "background", "topic", "subject", "work",
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
            let place = words.indices.dropLast().first(where: {
                mainly.contains(words[$0]) && mainThings.contains(words[$0 + 1])
            })
        else { return nil }
        let rest = words[(place + 2)...]
        let isOfDocument =
            rest.first.map(beforeContents.contains) ?? true
            && (rest.isEmpty || rest.contains(where: documentNouns.contains))
        return isOfDocument ? place..<place + 2 : nil
    }
    private static let beforeContents: WordSet = ["of", "in", "from"]
    private static let mainly: WordSet = ["main", "key", "central", "essential", "important"]
    private static let mainThings: WordSet = [
        "points", "point", "ideas", "idea", "facts", "arguments", "argument", "message", "thesis", "findings",
        "takeaways",
    ]

    /// "Tell me the whole story."
    private func asksForWhole(_ words: ArraySlice<ShortWord>) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "whole" && ["story", "thing", "text"].contains($1) }
    }

    private func asksWhatItIsAbout(_ words: ArraySlice<ShortWord>) -> Bool {
        (words.first == "what" || words.first == "whats") && words.last == "about"
            && words.dropFirst().dropLast().allSatisfy { Self.documentWords.contains($0) }
    }

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
