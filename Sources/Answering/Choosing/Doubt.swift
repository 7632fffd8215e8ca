/// What the best sentence lacks of an answer, however much of the question it holds.
package enum Doubt: Int, CaseIterable, Sendable {
    case kindMissing, kindAlike, predicateMissing, answerSeen, ownMissing, reasonMissing, otherReason,
        antecedentMissing, contrary, ofOther, nothingAfter, toldAgain, agentReversed,
        countOfOthers, countMissing, otherYear, otherParticle, kindNounMissing

    /// What the chance that it answers is multiplied by; nil when there is no such doubt.
    func factor(_ signals: Signals) -> Double? {
        switch self {
        case .kindMissing:
            signals.isTypeMissing || signals.isEndAlone ? (signals.isNearlyHeld ? 0.8 : 0.5) : nil
        case .kindAlike: signals.isTypePartial && !signals.isTypeMissing && !signals.isEndAlone ? 0.9 : nil
        case .predicateMissing: signals.isPredicateMissing ? 0.9 : nil
        case .answerSeen: signals.isPredicateMissing && signals.isAnswerSeen ? 0.85 : nil
        // Where there are several documents, earlier turns say which one is asked of.
        case .ownMissing: signals.isOwnMissing ? 1 - 0.25 * signals[.fewDocuments] : nil
        case .reasonMissing: signals.reason == .missing ? 0.62 : nil
        case .otherReason: signals.reason == .ofOther ? 0.5 : nil
        case .antecedentMissing: signals.isAntecedentMissing ? 0.75 : nil
        case .contrary: signals.slips.contains(.contrary) ? 0.6 : nil
        case .ofOther: signals.slips.contains(.ofOther) ? 0.6 : nil
        case .agentReversed: signals.slips.contains(.agentReversed) ? 0.45 : nil
        case .countOfOthers: signals.slips.contains(.countOfOthers) ? 0.65 : nil
        case .countMissing: signals.slips.contains(.countMissing) ? 0.5 : nil
        case .otherYear: signals.slips.contains(.otherYear) ? 0.5 : nil
        case .otherParticle: signals.slips.contains(.otherParticle) ? 0.5 : nil
        case .kindNounMissing: signals.slips.contains(.kindNounMissing) ? 0.6 : nil
        case .toldAgain: signals.slips.contains(.toldAgain) ? 0.4 : nil
        case .nothingAfter: signals.slips.contains(.nothingAfter) ? 0.55 : nil
        }
    }

    /// Whether it is as much of a doubt where earlier turns speak for the sentence: they do so for all that stands beside it.
    var isPrecise: Bool {
        [.ofOther, .nothingAfter, .toldAgain, .agentReversed, .countMissing].contains(self)
    }

    /// In words, for `/why`.
    var words: String {
        switch self {
        // It is seldom shown, however much of the question the sentence holds.
        case .kindMissing: "lacks the kind of thing asked for"
        // "Who discovered Ryugu?", where "the Earth" stands.
        case .kindAlike: "holds only something like the kind of thing asked for"
        // "What is Petra's phone number?"
        case .predicateMissing: "holds nothing of what is asked of the names"
        // "When did the queen marry?": what could answer stands everywhere.
        case .answerSeen: "holds what many sentences hold that could answer"
        case .ownMissing: "holds nothing that this question adds to the ones before"
        case .reasonMissing: "tells nothing that sounds like a reason"
        case .otherReason: "tells why something else is so"
        // "When did he accept it?", where he refused.
        case .contrary: "tells the contrary of what is asked"
        case .antecedentMissing: "tells of others than those whom a pronoun stands for"
        // "What did Ada Lund find in 1909?", where "Nils Brandt" found it, and her name stands elsewhere.
        // "Who succeeded him?", where he succeeded somebody.
        case .agentReversed: "tells whom he did that to who is asked of"
        // "How many species of birds …?", where those of plants are told.
        case .countOfOthers: "counts others of that kind"
        // "How many swifts are there?", where they "fell by 57 per cent from 1995 on".
        case .countMissing: "tells years and shares, and no number of them"
        // "How many visitors came in 2022?", where those of 2023 are told.
        case .otherYear: "tells of another year or number"
        // "Who took over from him?", where it is told who "took away" his power.
        case .otherParticle: "has the verb with another small word behind it"
        // "What goods did they trade?", where it is told that they traded.
        case .kindNounMissing: "holds no word for the kind of thing asked for, and names nothing"
        // "And who gave the other half?"
        case .toldAgain: "was told last, and tells of no other"
        // "What did he do after his fall?", where only the fall is told.
        case .nothingAfter: "does not tell what came after or before that"
        case .ofOther: "tells of somebody else than one of those asked of"
        }
    }
}

/// Doubts that a sentence itself gives rise to, by what it tells of another than is asked of.
struct Slips: Sendable {
    private var bits: UInt32 = 0

    func contains(_ doubt: Doubt) -> Bool { bits & 1 << UInt32(doubt.rawValue) != 0 }

    mutating func insert(_ doubt: Doubt, if isSo: Bool) {
        if isSo { bits |= 1 << UInt32(doubt.rawValue) }
    }
}

extension Hints {
    /// All that the sentence and those beside it give rise to.
    var slips: Slips {
        var slips = Slips()
        slips.insert(.contrary, if: isContrary)
        slips.insert(.nothingAfter, if: isNothingAfter || isNothingBefore || isOfNeighbourAlone)
        slips.insert(.countOfOthers, if: isCountOfOthers)
        slips.insert(.countMissing, if: isCountMissing)
        slips.insert(.otherYear, if: isOfOtherYear || isOfOtherNumber)
        slips.insert(.otherParticle, if: isVerbOfOtherParticle)
        slips.insert(.kindNounMissing, if: isKindNounMissing)
        slips.insert(.agentReversed, if: isAgentReversed)
        return slips
    }
}
