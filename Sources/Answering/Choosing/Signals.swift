import Retrieval

/// What speaks for and against the best sentence being an answer at all; all values in 0...1 or thereabouts.
///
/// A synonym counts at its weight here. Runs of letters and very forms are left to the ranking: as signals they tell apart
/// questions written beside the text, and make other words for the same look wrong.
package enum Signal: Int, CaseIterable, Sendable {
    /// The best sentence's score, in thirties; what earlier turns give counts half: it tells which sentence is meant
    /// rather than whether it answers.
    case score
    /// How far it is ahead of the best one of another passage, likewise; a fifth at most. It counts by how little of the
    /// library one document is: passages of the same document say the same things.
    case margin
    /// Share of the mass that its document's title and name hold.
    case title
    /// Share of the terms, each counted once and a name's words together, that its passage holds.
    case plainCoverage
    /// Share of the mass of the question's names that its passage lacks.
    case namesMissing
    /// Whether the sentence holds any of the other words, what is asked of the names: 1 from a fifth of their mass on.
    case predicate
    /// Share of the mass in words that the documents lack.
    case unknown
    /// ln(1 + terms) / 3, counted likewise.
    case termCount
    /// 1 / documents: among few of them less competes to look like an answer.
    case fewDocuments
    /// 1 when a kind of thing is asked for that can be seen in a sentence: a number, a time, a name, a place.
    case typeAsked
    /// How well the sentence holds that kind of thing.
    case typeFound
    /// 1 when a number is asked for: any sentence with one in it looks like an answer.
    case numberAsked
    /// The feature of this name: its pairs of neighbouring words.
    case pairs

    package static let count = allCases.count
}

/// A question's signals, in the order of `Signal`.
package struct Signals: Sendable {
    package var values: [Double] { Signal.allCases.map { self[$0] } }
    /// Room for all signals, which needs no array.
    private var room = InlineArray<16, Double>(repeating: 0)
    /// The best sentence lacks the kind of thing asked for.
    package var isTypeMissing: Bool { isKindMissing || self[.typeAsked] > 0 && self[.typeFound] == 0 }
    /// Nobody is named where only a name will do, or no owner of what "whose" asks of.
    private var isKindMissing = false

    /// The best sentence holds something that may be of the kind asked for: some name, a number of something else.
    package private(set) var isTypePartial = false

    /// A stretch of time is asked for, and all that is told is when it began or ended, or years where days are asked for.
    package private(set) var isEndAlone = false

    /// A kind of thing is asked for that many sentences hold, whatever they tell.
    package private(set) var isAnswerSeen = false

    /// What the best sentence and the one behind it tell of a reason, where one is asked for.
    private(set) var reason = Hints.Reason.told
    package var isReasonMissing: Bool { reason != .told }

    /// A question that leans on earlier turns finds none of its own words in the best sentence's passage.
    package private(set) var isOwnMissing = false

    /// A list is asked for that is to have all.
    package private(set) var isList = false

    /// A list is asked for, and the sentence names several things side by side.
    package private(set) var isSeriesFound = false

    /// The passage holds nearly all of a long question, much of it word by word.
    package var isNearlyHeld: Bool {
        self[.plainCoverage] >= Self.nearlyAll && self[.pairs] >= Self.inItsWords
            && self[.termCount] >= Self.manyTerms
    }
    private static let nearlyAll = 0.85
    private static let inItsWords = 0.25
    /// Six or more.
    private static let manyTerms = 0.64

    /// The best sentence names somebody of the kind that "which president" asks for.
    private(set) var isRoleNamed = false

    /// What it tells of another than is asked of, or not what is asked.
    private(set) var slips = Slips()

    /// Of a question that leans on earlier turns; nil for one that stands alone.
    package private(set) var leaning: Leaning?

    /// It finds nothing there of whom or what a pronoun stands for.
    package private(set) var isAntecedentMissing = false

    /// The best sentence holds none of the words that are asked of the names.
    package var isPredicateMissing: Bool { self[.predicate] == 0 && !isRoleNamed }

    subscript(signal: Signal) -> Double {
        get { room[signal.rawValue] }
        set { room[signal.rawValue] = newValue }
    }

    /// - Parameters:
    ///   - dependence: how much the question leans on earlier turns.
    ///   - reply: what answers the best sentence, where that is a question; nil where it is none.
    init(
        _ question: borrowing Question, _ ranked: borrowing RankedSentences, _ index: InvertedIndex,
        dependence: Float = 0, reply: AskedSentence.Reply? = nil
    ) {
        guard let best = ranked.best else { return }
        if dependence > 0 { leaning = Leaning(of: best, ranked) }
        let other = ranked.entries.first { $0.passage != best.passage }?.score ?? 0
        let fewDocuments = 1 / Double(max(1, index.documentCount))
        let lent = ranked.contextShare(of: best) + 0.5 * Float(fewDocuments) * ranked.topicShare(of: best)
        self[.score] = Double(best.score - 0.5 * lent) / 30
        self[.fewDocuments] = fewDocuments
        self[.margin] = min(Double(best.score - other) / 30, Self.mostMargin) * (1 - fewDocuments)
        self[.title] = Double(ranked.value(.title, of: best))
        let hints = Hints(of: best, question, index)
        findType(ranked, hints, reply)
        isTypePartial = Self.doubtful.contains(question.type) && (0.6..<1).contains(self[.typeFound])
        if let reply {
            isKindMissing = reply.entries.isEmpty
            slips.insert(.otherYear, if: hints.isOfOtherNumber)
        } else {
            read(hints)
        }
        self[.numberAsked] = [.number, .age, .measure, .money].contains(question.type) ? 1 : 0
        let isHalf = question.type == .duration && (0.01..<1).contains(self[.typeFound])
        isEndAlone =
            isHalf && (question.isInParts || SpanOfTime(index: index).isOneEndAlone(best, ranked))
        isAnswerSeen = Self.seen.contains(question.type)
        self[.pairs] = Double(ranked.value(.pairs, of: best))
        let looksAround =
            question.type == .list
            && question.terms.count { index.isItemOfItsOwn($0) }
                >= (question.compares ? 2 : Self.severalItems)
        let others = ranked.entries.prefix(looksAround ? ListItems.searchDepth : 0)
        let tally = TermTally(question, best, others: others, index)
        fill(from: tally)
        readOwn(tally, hints)
        slips.insert(.toldAgain, if: ranked.value(.contextTold, of: best) > 0 && hints.isOtherMissing)
        let lacked = ranked.value(.anaphor, of: best) == 0 ? tally.lackedNames(of: question.terms) : []
        slips.insert(.ofOther, if: hints.isOfAnother(than: lacked) || hints.isDoneByAnother)
    }

    /// What an occasion is worth where a time is asked for, and the like.
    private static let toldOtherwise = 0.6

    /// What a sentence holds at least of a person or thing with a name that is no country's.
    private static let leastOfName = 0.68
    /// Kinds of which a sentence may hold something like it.
    private static let doubtful: [AnswerType] = [.person, .number, .age, .measure, .money]
    /// Kinds of which a library is full.
    private static let seen: [AnswerType] = [
        .person, .identity, .time, .number, .age, .measure, .money, .duration,
    ]

    /// A sentence that is farther ahead is no surer.
    private static let mostMargin = 0.2
    /// A sentence that holds more of what is asked is no surer on that account: score and coverage tell.
    private static let enoughPredicate = 0.2

    /// Names and numbers in a question for a list from which on each has a sentence of its own.
    private static let severalItems = 3

    /// Whether a kind of thing is asked for that can be seen, and how well the best sentence, or what answers it, holds it.
    private mutating func findType(
        _ ranked: borrowing RankedSentences, _ hints: Hints, _ reply: AskedSentence.Reply?
    ) {
        guard hints.question.type != .reason, let wanted = FeatureBuilder.feature(of: hints.question.type)
        else {
            return
        }
        let found = (reply?.entries ?? [hints.best]).map { ranked.value(wanted, of: $0) }.max() ?? 0
        self[.typeAsked] = 1
        self[.typeFound] = reply?.isAlike ?? false ? 1 : Double(found)
        if found == 0, hints.tellsOccasion || hints.tellsPublication || hints.namesPlace {
            self[.typeFound] = Self.toldOtherwise
        }
    }

    /// What the words around those asked for hint at.
    private mutating func read(_ hints: Hints) {
        let question = hints.question
        isList = question.type == .list && question.wantsAll
        isSeriesFound = question.type == .list && hints.tellsSeries
        let isNobody =
            hints.isOwnerMissing || hints.isAgentMissing || hints.isRoleUnnamed || hints.isLeaderUnnamed
        isKindMissing =
            isNobody || hints.isOtherOfRow || question.isDayWanted && !hints.tellDay
            || hints.isTimeMissing && self[.typeFound] < 1 || hints.isOtherUnnamed || hints.isLifeMissing
            || hints.isUnitMissing
            || question.type == .age && !hints.tellsAge
            || question.type == .money && !hints.tellsSum
            || (question.wantsName || question.type == .name) && self[.typeFound] < Self.leastOfName
            || question.type == .list && question.itemType == .name && !hints.namesSomething
        slips = hints.slips
        isRoleNamed = hints.isRoleNamed
        if isTypePartial, hints.tellsDimension { isTypePartial = false }
        if question.type == .reason { reason = hints.reason }
        if hints.isMannerOfOther { reason = .ofOther }
    }

    /// What the question itself asks and whom its pronouns stand for.
    private mutating func readOwn(_ tally: TermTally, _ hints: Hints) {
        let question = hints.question
        isOwnMissing = tally.holdsNothing(of: .question, beside: question.terms)
        isAntecedentMissing =
            tally.holdsNothing(ofAntecedentsOf: question.terms) && !hints.tellsByPronoun
            || hints.isOwnedByAntecedent
    }

    private mutating func fill(from tally: TermTally) {
        self[.plainCoverage] = tally.mean(of: \.inPassage)
        self[.namesMissing] = tally.share(where: \.isName) { 1 - $0.inPassage } ?? 0
        let predicate = tally.share(where: { !$0.isName && !$0.isTopic }, of: \.inSentence) ?? 1
        self[.predicate] = min(predicate / Self.enoughPredicate, 1)
        self[.unknown] = tally.share { $0.isKnown ? 0 : 1 }
        self[.termCount] = Double(logarithmOfOnePlus(Float(tally.unitCount))) / 3
    }
}
