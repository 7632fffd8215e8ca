import Retrieval

/// What may tell a reason without one of the words that introduce it: "to learn German", "after the raid", "he needed money".
enum ReasonHints {
    /// Whether a sentence or the one behind it in its passage hints at a reason.
    static func areIn(_ best: RankedSentences.Entry, _ question: Question, _ index: InvertedIndex) -> Bool {
        let places = index.tokens(ofSentence: best.sentence)
        func word(_ place: Int) -> ArraySlice<UInt8> { index.words.bytes(of: index.tokens[place]) }
        var lastTerm = places.lowerBound - meansReach - 1
        for place in places {
            if hints.contains(word(place)) || isPurpose(place, places, index) { return true }
            // "Toppled in 1964 by a coup."
            if means.contains(word(place)), place - lastTerm <= meansReach { return true }
            let stem = index.stem(at: place)
            if question.terms.contains(where: { $0.isMeant(byStem: stem) }) { lastTerm = place }
        }
        guard index.sentences(ofPassage: best.passage).contains(best.sentence + 1) else { return false }
        return index.tokens(ofSentence: best.sentence + 1).contains { reasons.contains(word($0)) }
    }

    /// "To learn German", but neither "to the guild" nor "had to leave".
    private static func isPurpose(_ place: Int, _ places: Range<Int>, _ index: InvertedIndex) -> Bool {
        func word(_ place: Int) -> ArraySlice<UInt8> { index.words.bytes(of: index.tokens[place]) }
        return infinitive.contains(word(place)) && place > places.lowerBound && place + 1 < places.upperBound
            && !index.traits(at: place + 1).contains(.capitalised) && !noVerbs.contains(word(place + 1))
            && !beforeDuty.contains(word(place - 1))
    }

    /// How far behind what is asked of "by" stands at most.
    private static let meansReach = 4
    private static let means: WordSet = ["by", "through"]

    private static let hints: WordSet = [
        "after", "when", "as", "so", "for", "wanted", "wants", "want", "needed", "needs", "need", "feared",
        "fear",
        "fears", "hoped", "hopes", "hope", "believed", "thought",
    ]
    private static let infinitive: WordSet = ["to"]
    /// Behind "to" they begin a noun.
    private static let noVerbs: WordSet = [
        "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these", "those",
        "all",
    ]
    /// Before "to" they say that something must be or is going to be: no purpose.
    private static let beforeDuty: WordSet = [
        "had", "has", "have", "going", "according", "used", "able", "began",
    ]
    private static let reasons = WordSet(Lexicon.reasons.split(separator: " ").map { ShortWord($0) })
}
