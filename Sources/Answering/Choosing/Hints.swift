import Retrieval

/// What the words around those asked for hint at: a reason, an owner, a day.
struct Hints {
    private let best: RankedSentences.Entry
    let question: Question
    let index: InvertedIndex
    let places: Range<Int>

    init(of best: RankedSentences.Entry, _ question: borrowing Question, _ index: InvertedIndex) {
        (self.best, self.index) = (best, index)
        self.question = copy question
        places = index.tokens(ofSentence: best.sentence)
    }

    func word(_ place: Int) -> ArraySlice<UInt8> { index.words.bytes(of: index.tokens[place]) }

    func isAsked(_ place: Int) -> Bool {
        let stem = index.stem(at: place)
        return question.terms.contains { $0.isMeant(byStem: stem) }
    }

    // MARK: Owners

    /// "Whose advice": whether the sentence has what is owned and nobody whose it is.
    var isOwnerMissing: Bool {
        guard let owned = question.owned else { return false }
        let held = places.filter { index.stem(at: $0) == owned }
        return !held.isEmpty
            && !held.contains { place in
                let around = (place - Self.ownerReach..<place + 1 + Self.ownerReach).clamped(to: places)
                return around.contains {
                    index.traits(at: $0).contains(.possessive) || Self.owners.contains(word($0))
                }
                    || place + 1 < places.upperBound && Self.belonging.contains(word(place + 1))
            }
    }
    /// How far beside what is owned its owner stands.
    private static let ownerReach = 3
    private static let owners: WordSet = ["his", "her", "their", "its", "my", "our", "your"]
    private static let belonging: WordSet = ["of", "from", "by"]

    // MARK: Roles

    /// "Which bishop ordered it?": whether the sentence tells of some bishop, "ordered by a bishop", and of none by name.
    var isRoleUnnamed: Bool {
        guard let role = question.role else { return false }
        let held = places.filter { index.stem(at: $0) == role }
        return !held.isEmpty
            && held.allSatisfy { place in
                let before = (place - Self.roleReach..<place).clamped(to: places)
                let behind = (place + 1..<place + 1 + Self.roleReach).clamped(to: places)
                return before.contains { Self.indefinite.contains(word($0)) }
                    && !behind.contains { index.traits(at: $0).contains(.capitalised) }
            }
    }
    private static let roleReach = 3
    private static let indefinite: WordSet = ["a", "an", "some", "another"]

    // MARK: Days

    /// Whether the sentence names a month or a day of the week.
    var tellDay: Bool { places.contains { Self.calendar.contains(word($0)) } }
    private static let calendar = WordSet(
        (Lexicon.months + " " + Lexicon.weekdays).split(separator: " ").map { ShortWord($0) })

    // MARK: Series

    /// Whether the sentence names three things or more side by side, "alumina, potash and lime", that are not all asked of.
    var tellsSeries: Bool {
        places.contains { joint in
            guard Self.joints.contains(word(joint)), joint + 1 < places.upperBound else { return false }
            // The item before the joint begins behind a comma: it and the joint may have one, too.
            let reach = (joint - Self.itemReach..<joint).clamped(to: places)
            guard let start = reach.last(where: { index.traits(at: $0).contains(.afterMark) }),
                start > places.lowerBound
            else { return false }
            return !Self.clauses.contains(word(start)) && !Self.clauses.contains(word(joint + 1))
                && !Self.clauses.contains(word(start - 1)) && !(isAsked(start) && isAsked(joint + 1))
        }
    }
    /// Words of an item of a series at most.
    private static let itemReach = 4
    private static let joints: WordSet = ["and", "or"]
    /// Behind a comma they begin a clause.
    private static let clauses: WordSet = [
        "which", "who", "whom", "whose", "where", "when", "but", "and", "or", "so", "for", "because", "if",
        "as", "he",
        "she", "it", "they", "that", "this", "in", "on", "at", "with", "while", "although", "though", "since",
        "after",
        "before", "was", "were", "is", "are", "had", "has", "have", "did", "does", "do", "then", "also",
        "not", "to", "by",
        "of", "from", "under", "over", "so", "too", "yet", "thus", "be", "been", "being", "will", "would",
        "can", "could",
        "may", "might", "must", "should", "there", "here", "we", "you", "i",
    ]

    // MARK: Reasons

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
        let asked = askedPlaces
        var lastAsked = places.lowerBound - Self.meansReach - 1
        for place in places {
            let mayTell = Self.reasons.contains(word(place)) || Self.hints.contains(word(place))
            if mayTell, !isDate(behind: place), !isExample(place),
                !isAsked(place)
            {
                // What stands behind "because" is not why what stands there is so.
                if !isNegated, isReason(behind: place, asked) {
                    none = .ofOther
                    break
                }
                return .told
            }
            if isPurpose(place) || isWarning(place) { return .told }
            // "Toppled in 1964 by a coup."
            if Self.means.contains(word(place)), place - lastAsked <= Self.meansReach, isMeans(behind: place)
            {
                return .told
            }
            if isAsked(place) { lastAsked = place }
        }
        guard index.sentences(ofPassage: best.passage).contains(best.sentence + 1) else { return none }
        let isBehind = index.tokens(ofSentence: best.sentence + 1).contains {
            Self.reasons.contains(word($0))
        }
        return isBehind ? .told : none
    }

    /// Where the sentence holds what is asked of, or names and dates where it holds nothing else.
    ///
    /// What earlier turns asked does not count: "why?" is asked of what was told. What may stand for a word counts only
    /// where that itself does not stand.
    private var askedPlaces: [Int] {
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
        word(place).elementsEqual("as".utf8) && place > places.lowerBound
            && Self.beforeExample.contains(word(place - 1))
            || place + 1 < places.upperBound && word(place).elementsEqual("as".utf8)
                && Self.behindAs.contains(word(place + 1))
    }
    private static let beforeExample: WordSet = ["such", "well", "known", "seen", "worked", "regarded"]
    private static let behindAs: WordSet = ["well", "a", "an", "the"]

    /// "Since 1911".
    private func isDate(behind place: Int) -> Bool {
        Self.since.contains(word(place)) && place + 1 < places.upperBound
            && index.traits(at: place + 1).contains(.numeric)
    }
    private static let since: WordSet = ["since", "after", "as", "for"]

    /// Whether what is asked of stands only behind a word that introduces the reason for what stands before it: "because he
    /// was ill".
    private func isReason(behind place: Int, _ asked: [Int]) -> Bool {
        guard Self.subordinators.contains(word(place)), let last = asked.last,
            asked.allSatisfy({ $0 > place })
        else { return false }
        // "When the bridge fell, he resigned."
        let mark = (place + 1..<places.upperBound).first { index.traits(at: $0).contains(.afterMark) }
        return mark.map { $0 > last } ?? true
    }

    /// "To learn German", but neither "to the guild" nor "had to leave".
    private func isPurpose(_ place: Int) -> Bool {
        Self.infinitive.contains(word(place)) && place > places.lowerBound && place + 1 < places.upperBound
            && !index.traits(at: place + 1).contains(.capitalised) && !Self.noVerbs.contains(word(place + 1))
            && !Self.beforeDuty.contains(word(place - 1))
    }

    /// "Do not use hose, which stretches": what a clause says of what must not be done.
    private func isWarning(_ place: Int) -> Bool {
        Self.relatives.contains(word(place)) && index.traits(at: place).contains(.afterMark)
            && isNegated
    }
    /// "Why don't they use thoroughbreds?"
    private var isNegated: Bool { question.plain.contains(where: Self.negations.contains) }
    private static let relatives: WordSet = ["which"]
    private static let negations: WordSet = [
        "not", "never", "cant", "dont", "shouldnt", "mustnt", "wont", "didnt", "doesnt", "cannot", "couldnt",
        "isnt",
        "arent", "wasnt", "werent",
    ]

    /// "By a coup", "by Kennedy's concessions", but neither "by the engineer Caroline Abt" nor what is asked of.
    private func isMeans(behind place: Int) -> Bool {
        (place + 1..<place + 1 + Self.agentReach).clamped(to: places).allSatisfy {
            let isSomebody =
                index.traits(at: $0).contains(.capitalised)
                && !index.traits(at: $0).contains(.possessive)
            return !isSomebody && !isAsked($0)
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
