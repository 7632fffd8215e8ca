import Retrieval

/// A list that a text announces, "Several losses had led to this point.", "Four things went wrong.", and tells behind it.
struct Announcement {
    /// A sentence with more words tells more than that there are several.
    static let maximumLength = 12
    /// How much of a question's mass the announcement, its heading and the title hold at least.
    static let leastShare: Float = 0.6
    /// The same where it announces as many as are asked for.
    static let leastShareOfCounted: Float = 0.4
    /// Ranked sentences whose passages are looked at.
    static let searchDepth = 100

    let index: InvertedIndex
    let classes: WordClasses

    /// The passage that begins by announcing the reasons asked for, or as many things as are asked for; nil when there is
    /// none.
    func passage(for question: Question, _ ranked: RankedSentences) -> Int? {
        guard [.list, .summary].contains(question.type) else { return nil }
        let count = question.plain.first { QuestionFrame.counts.contains($0) }
        guard count != nil || question.itemType == .reason else { return nil }
        var seen: [Int] = []
        for entry in ranked.entries.prefix(Self.searchDepth) where !seen.contains(entry.passage) {
            seen.append(entry.passage)
            let first = index.sentences(ofPassage: entry.passage).lowerBound
            guard Self.announces(first, index) else { continue }
            let isCounted =
                count.map { count in words(of: first).contains { ShortWord($0) == count } } ?? false
            guard isCounted || question.itemType == .reason && tellsReason(first) else { continue }
            let least = isCounted ? Self.leastShareOfCounted : Self.leastShare
            if index.share(of: question, heldBy: first) >= least { return entry.passage }
        }
        return nil
    }

    /// Whether a sentence only says that there are several, which those behind it tell.
    static func announces(_ sentence: Int, _ index: InvertedIndex) -> Bool {
        let words = index.tokens(ofSentence: sentence)
        guard words.count <= maximumLength else { return false }
        return words.prefix(reach).contains { place in
            guard quantifiers.contains(index.words.bytes(of: index.tokens[place])) else { return false }
            // "The Five Ports" are a name, "three years" are no list.
            let isName = place > words.lowerBound && index.traits(at: place).contains(.capitalised)
            return !isName
                && !(place + 1 < words.upperBound
                    && units.contains(index.words.bytes(of: index.tokens[place + 1])))
        }
    }

    /// How far into a sentence it says that there are several.
    private static let reach = 6
    private static let units = WordSet(
        (Lexicon.units + " " + Lexicon.eras).split { $0.isWhitespace }.map { ShortWord($0) })
    private static let quantifiers = QuestionFrame.counts.union([
        "seven", "eight", "many", "various", "numerous", "following", "number", "series", "range",
    ])

    private func words(of sentence: Int) -> [ArraySlice<UInt8>] {
        index.tokens(ofSentence: sentence).map { index.words.bytes(of: index.tokens[$0]) }
    }

    private func tellsReason(_ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).contains { classes[index.tokens[$0]].contains(.reason) }
    }
}
