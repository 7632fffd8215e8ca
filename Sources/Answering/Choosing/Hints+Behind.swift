import Retrieval

/// What the sentence behind tells of a reason, and clauses that tell none.
extension Hints {
    /// "Why do they run in opposite directions?": whether the sentence behind it in its passage tells what that is good for, "This keeps
    /// the difference …".
    var isEffectBehind: Bool {
        guard question.type == .reason,
            index.sentences(ofPassage: best.passage).contains(best.sentence + 1)
        else { return false }
        let behind = index.tokens(ofSentence: best.sentence + 1)
        guard let first = behind.first, behind.count > 1, Self.thisOrThat.contains(word(first)) else {
            return false
        }
        return (first + 1..<first + 1 + Self.effectReach).clamped(to: behind).contains {
            Self.serving.contains(word($0))
        }
    }
    private static let effectReach = 3
    private static let thisOrThat: WordSet = ["this", "that", "these", "it", "they", "thus", "so"]
    private static let serving: WordSet = [
        "keep", "keeps", "kept", "make", "makes", "made", "ensure", "ensures", "ensured", "allow", "allows",
        "allowed",
        "prevent", "prevents", "prevented", "help", "helps", "helped", "enable", "enables", "enabled", "let",
        "lets",
        "avoid", "avoids", "avoided", "protect", "protects", "protected", "serve", "serves", "served",
        "reduce", "reduces",
        "reduced", "guarantee", "guarantees", "stop", "stops",
    ]

    /// "Why does the lamp not blink?": whether the sentence behind it in its passage begins with "if", as what goes wrong is told.
    var isConditionBehind: Bool {
        guard question.type == .reason, isNegated,
            index.sentences(ofPassage: best.passage).contains(best.sentence + 1),
            let first = index.tokens(ofSentence: best.sentence + 1).first
        else { return false }
        return Self.conditions.contains(word(first))
    }
    /// Words by which a sentence goes on about what was told, or that begin a reason for it.
    static let backwards = WordSet(
        (Lexicon.anaphors + " so therefore thus hence consequently reason reasons cause")
            .split(separator: " ").map { ShortWord($0) })
    private static let conditions: WordSet = ["if"]

    /// "How did they discover the bases?": whether the sentence only says what was so when they did.
    var isMannerOfOther: Bool {
        guard question.type == .manner, let first = places.first, Self.times.contains(word(first)),
            let end = places.dropFirst().first(where: { index.traits(at: $0).contains(.afterMark) })
        else { return false }
        let verbs = askedPlaces
        // "When they complained about it, he answered …"
        let asked = question.terms.first { $0.isKnown && $0.origin == .question && !index.isName($0) }
        guard let asked, verbs.contains(where: { $0 < end && asked.isMeant(byStem: index.stem(at: $0)) })
        else {
            return false
        }
        return verbs.count { $0 < end } * 2 > verbs.count
            && !places.contains { Self.waysTold.contains(word($0)) }
    }
    private static let waysTold: WordSet = ["by", "through", "with", "using", "via", "thanks"]
}
