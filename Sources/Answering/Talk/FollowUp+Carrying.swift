import Retrieval

/// What a question takes over from the turns before it.
extension FollowUp {
    /// "Why?", "and China?": the last question's terms are asked again, but for those that nothing is known of.
    /// So are years, unless nothing else is asked: how it ended was in another.
    /// An addition takes the place of an addition before it: "what about trade?" asks no more of what "what about China?"
    /// did.
    /// - Parameter topic: what the question names before it asks; "they" stands for that.
    mutating func carryOver(
        _ last: Conversation.Turn, _ need: Need, _ spokenOf: borrowing SpokenOf, beside topic: [Term] = []
    ) {
        let classes = spokenOf.classes
        if need.leavesTypeOpen {
            hasBorrowedType = question.type != last.question.type
            question.type = last.question.type
        }
        let share: Float = need.isVacuous ? 1 : 0.4
        for place in question.terms.indices {
            if !LightWords.contains(question.terms[place].folded) {
                question.terms[place].share = 1
            } else if question.type != .manner {
                question.terms[place].share = LightWords.share
            }
        }
        if need.pointsToSeveral, topic.isEmpty { carrySeveral(of: last, spokenOf) }
        let replacesName = question.terms.contains { Self.isName($0, classes) }
        let before = last.question.terms.filter { $0.origin != .question }
        let replacesAddition = need.adds && !before.isEmpty && Need(last.question, classes).adds
        for term in replacesAddition ? before : last.question.terms
        where term.isKnown && !Self.bounds.contains(term.folded)
            && !(replacesName && Self.isName(term, classes))
            && (need.isBlank || !term.isFigure)
        {
            carry(term, share: share * term.share)
        }
    }

    /// "Until when?" bounds a time, and nothing that is asked next.
    private static let bounds: WordSet = ["until", "since"]

    /// "He", "it", "they": names of the last turn that had one, asked before answered; but whoever was asked for is in the
    /// answer, and "they" is first what the last question asked of in the plural. False when there is nobody.
    mutating func carryNames(
        _ turns: [Conversation.Turn], _ need: Need, _ spokenOf: borrowing SpokenOf
    ) -> Bool {
        let classes = spokenOf.classes
        func isMeant(_ term: Term) -> Bool { !need.pointsToPerson || !Self.isCountry(term, classes) }
        if need.pointsToSeveral,
            let turn = turns.reversed().prefix(Self.reachOfSeveral).first(where: { turn in
                turn.question.terms.contains { Self.isPlural($0, classes) }
            }) ?? turns.last
        {
            carrySeveral(of: turn, spokenOf)
        }
        for turn in turns.reversed() {
            let asked = turn.question.terms.filter { Self.isName($0, classes) && isMeant($0) }
            let answered = Array(
                spokenOf.names(in: turn.sentence).filter {
                    isMeant($0) && (!need.pointsToPerson || Self.isProper($0, classes))
                }
                .prefix(2))
            let isInAnswer = need.pointsToPerson && turn.question.type == .person && !answered.isEmpty
            let names = asked.isEmpty || isInAnswer ? answered : asked
            guard !names.isEmpty else { continue }
            for term in names.prefix(3) { carry(term, share: 0.4, isAntecedent: true) }
            return true
        }
        return !carried.isEmpty
    }

    /// Turns that "they" may look back.
    private static let reachOfSeveral = 3

    /// "They": what the last question asked of in the plural, else what its answer told of so.
    mutating func carrySeveral(
        of last: Conversation.Turn, _ spokenOf: borrowing SpokenOf, share: Float = 0.4
    ) {
        let classes = spokenOf.classes
        var several = last.question.terms.filter { Self.isPlural($0, classes) }
        if several.isEmpty, last.question.type == .thing { several = spokenOf.things(in: last.sentence) }
        for term in several { carry(term, share: share, isAntecedent: true) }
    }

    /// "It": what the last question asked of.
    mutating func carryDeed(of last: Conversation.Turn) {
        for term in last.question.terms where term.isKnown { carry(term, share: 0.4 * term.share) }
    }

    /// Several of what can be counted, by the word's ending.
    private static func isPlural(_ term: Term, _ classes: WordClasses) -> Bool {
        !isName(term, classes) && term.isKnown
            && (QuestionFrame.isPlural(ShortWord(term.shown.lowercased())) || term.folded == people)
    }
    private static let people = Array("people".utf8)[...]

    /// Unless the documents write it small, too, as the nouns in "the Missile Crisis". What they do not write is taken
    /// for one.
    private static func isProper(_ term: Term, _ classes: WordClasses) -> Bool {
        term.wordID.map { classes[$0].contains(.proper) } ?? true
    }

    mutating func carry(_ term: Term, share: Float, isAntecedent: Bool = false) {
        guard question.terms.count < QuestionReader.maximumTerms,
            !question.terms.contains(where: {
                $0.folded == term.folded || ($0.stem != nil && $0.stem == term.stem)
            })
        else { return }
        var term = term
        term.share = share
        term.origin = .turn(1)
        term.isAntecedent = isAntecedent
        question.terms.append(term)
        carried.append(term.shown)
    }
}
