import Retrieval

/// Whether a reason is told, by a word for one or by what may be one.
extension Hints {
    /// What is told of a reason.
    enum Reason: Sendable {
        case told, missing
        /// Why something else is so.
        case ofOther
    }

    /// Whether the sentence, or the one behind it in its passage, tells a reason: by a word for one, or by what may be one,
    /// "to learn German", "after the raid", "he needed money".
    var reason: Reason {
        var none = Reason.missing
        if question.plain.contains("made"), places.contains(where: { Self.makings.contains(word($0)) }) {
            return .told
        }
        let asked = askedPlaces
        var lastAsked = places.lowerBound - Self.meansReach - 1
        for place in places {
            let mayTell = Self.reasons.contains(word(place)) || Self.hints.contains(word(place))
            if mayTell, !isView(place), !isLeading(place), !isDate(behind: place), !isExample(place),
                !isDenied(place),
                !isAsked(place)
            {
                // What stands behind "because" is not why what stands there is so.
                if !isNegated, isReason(behind: place, asked) || isEvent(behind: place, asked) {
                    none = .ofOther
                    break
                }
                return .told
            }
            if isPurpose(place) || isWarning(place) || isSign(place) { return .told }
            // "Toppled in 1964 by a coup."
            if Self.means.contains(word(place)), place - lastAsked <= Self.meansReach, isMeans(behind: place)
            {
                return .told
            }
            if isAsked(place) { lastAsked = place }
        }
        guard index.sentences(ofPassage: best.passage).contains(best.sentence + 1) else { return none }
        if isConditionBehind || isEffectBehind { return .told }
        let behind = index.tokens(ofSentence: best.sentence + 1)
        guard let reason = behind.first(where: { Self.reasons.contains(word($0)) }) else { return none }
        // "The Union was held to have lost, because …" goes on about something else.
        return (behind.lowerBound..<reason + 1).contains { Self.backwards.contains(word($0)) } ? .told : none
    }

    /// Where the sentence holds what is asked of, or names and dates where it holds nothing else.
    ///
    /// What earlier turns asked does not count: "why?" is asked of what was told. What may stand for a word counts only
    /// where that itself does not stand.
    var askedPlaces: [Int] {
        let held = places.filter { place in
            let stem = index.stem(at: place)
            return question.terms.contains { term in
                guard term.origin == .question else { return false }
                return term.stem == stem
                    || term.isMeant(byStem: stem) && !places.contains { index.stem(at: $0) == term.stem }
            }
        }
        let others = held.filter {
            index.traits(at: $0).isDisjoint(with: [.capitalised, .numeric])
                || $0 == places.lowerBound && !index.traits(at: $0).contains(.numeric)
        }
        return others.isEmpty ? held : others
    }

    /// "Such as", "as well as".
    private func isExample(_ place: Int) -> Bool {
        guard word(place).elementsEqual("as".utf8) else { return false }
        return place > places.lowerBound && Self.beforeExample.contains(word(place - 1))
            || place + 1 < places.upperBound && Self.behindAs.contains(word(place + 1))
    }
    private static let beforeExample: WordSet = ["such", "well", "known", "seen", "worked", "regarded"]
    private static let behindAs: WordSet = ["well", "a", "an"]

    /// "For the historian Ada Lund, he fell because …": whether a place opens the sentence with whose view it is.
    private func isView(_ place: Int) -> Bool {
        place == places.lowerBound && word(place).elementsEqual("for".utf8)
    }

    /// "Has led the project", but not "led to his fall".
    private func isLeading(_ place: Int) -> Bool {
        word(place).elementsEqual("led".utf8)
            && !(place + 1..<place + 3).clamped(to: places).contains { word($0).elementsEqual("to".utf8) }
    }

    /// "Without fearing anybody".
    private func isDenied(_ place: Int) -> Bool {
        place > places.lowerBound && word(place - 1).elementsEqual("without".utf8)
    }

    /// "Since 1911".
    private func isDate(behind place: Int) -> Bool {
        Self.since.contains(word(place)) && place + 1 < places.upperBound
            && (index.traits(at: place + 1).contains(.numeric) || word(place + 1).elementsEqual("then".utf8))
    }
    private static let since: WordSet = ["since", "after", "as", "for"]

    /// Whether what is asked of stands only behind a word that introduces the reason for what stands before it: "because he
    /// was ill".
    private func isReason(behind place: Int, _ asked: [Int]) -> Bool {
        guard Self.subordinators.contains(word(place)), let last = asked.last,
            asked.allSatisfy({ $0 > place }) || isOfNames(behind: place, asked)
        else { return false }
        if namesReason(behind: place) { return false }
        // "When the bridge fell, he resigned."
        let mark = (place + 1..<places.upperBound).first { index.traits(at: $0).contains(.afterMark) }
        return mark.map { $0 > last } ?? true
    }

    /// "To learn German", but neither "to the guild" nor "had to leave", nor what is asked of.
    private func isPurpose(_ place: Int) -> Bool {
        Self.infinitive.contains(word(place)) && place > places.lowerBound && place + 1 < places.upperBound
            && !index.traits(at: place + 1).contains(.capitalised) && !Self.noVerbs.contains(word(place + 1))
            && !Self.beforeDuty.contains(word(place - 1)) && !isAsked(place + 1)
    }

    /// "Do not use hose, which stretches": what a clause says of what must not be done.
    private func isWarning(_ place: Int) -> Bool {
        Self.relatives.contains(word(place)) && index.traits(at: place).contains(.afterMark)
            && isNegated
    }
    /// "Why did the Union place missiles in Turkey?": whether all names asked of, and the question's very words, stand behind a place:
    /// other missiles were sent because of those.
    private func isOfNames(behind place: Int, _ asked: [Int]) -> Bool {
        let names = places.filter { index.traits(at: $0).contains(.capitalised) && isAsked($0) }
        let exact = asked.filter(isAskedItself)
        return !names.isEmpty && (names + exact).allSatisfy { $0 > place }
    }

    /// "Why did China walk out?": whether most of what is asked of stands in the clause behind "when" or "after" itself: "the talks
    /// ended when China walked out".
    private func isEvent(behind place: Int, _ asked: [Int]) -> Bool {
        guard Self.times.contains(word(place)), !namesReason(behind: place) else { return false }
        let end = (place + 1..<places.upperBound).first { index.traits(at: $0).contains(.afterMark) }
        let exact = asked.filter(isAskedItself)
        let behind = exact.count { (place + 1..<(end ?? places.upperBound)).contains($0) }
        return behind >= Self.leastOfEvent && 2 * behind > exact.count
    }
    /// Whether a place holds a word of the question, and not only what may stand for one.
    private func isAskedItself(_ place: Int) -> Bool {
        question.terms.contains { $0.stem == index.stem(at: place) }
    }

    /// Words asked of that tell what happened: "walked out halfway".
    private static let leastOfEvent = 2
    static let times: WordSet = ["when", "after", "as"]

    /// "She named it as the reason why he left."
    private func namesReason(behind place: Int) -> Bool {
        (place + 1..<place + 1 + Self.nounReachOfReason).clamped(to: places).contains {
            Self.reasonNouns.contains(word($0))
        }
    }

    private static let nounReachOfReason = 3
    private static let reasonNouns: WordSet = ["reason", "reasons", "cause", "causes"]

    /// "Negative values point to a scratched window": what something is a sign of.
    private func isSign(_ place: Int) -> Bool {
        Self.pointing.contains(word(place)) && place + 1 < places.upperBound
            && Self.infinitive.contains(word(place + 1))
    }
    private static let pointing: WordSet = ["point", "points", "pointed", "pointing"]
    /// "What made it worse?" is told by what did.
    private static let makings: WordSet = ["made", "make", "makes", "making"]
    /// "Why don't they use thoroughbreds?"
    var isNegated: Bool { question.plain.contains(where: Self.negations.contains) }
    private static let relatives: WordSet = ["which"]
    private static let negations: WordSet = [
        "not", "never", "cant", "dont", "shouldnt", "mustnt", "wont", "didnt", "doesnt", "cannot", "couldnt",
        "isnt",
        "arent", "wasnt", "werent",
    ]

    /// "By a coup", "by Kennedy's concessions", but neither "by the engineer Caroline Abt" nor what is asked of.
    private func isMeans(behind place: Int) -> Bool {
        (place + 1..<place + 1 + Self.agentReach).clamped(to: places).allSatisfy {
            // "By Brandt's concessions."
            if index.traits(at: $0).contains(.possessive) { return true }
            return !index.traits(at: $0).contains(.capitalised) && !isAsked($0)
        }
    }

    private static let agentReach = 3
    /// How far behind what is asked of "by" stands at most.
    private static let meansReach = 4
    private static let means: WordSet = ["by", "through"]

    private static let hints: WordSet = [
        "after", "when", "as", "so", "for", "wanted", "wants", "want", "needed", "needs", "need", "feared",
        "fear",
        "fears", "hoped", "hopes", "hope", "believed", "thought",
    ]
    /// Those and words for reasons that stand between what has the reason and the reason.
    private static let subordinators: WordSet = [
        "because", "since", "due", "owing", "after", "when", "as", "for", "hoping", "fearing", "wanting",
        "intending",
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
