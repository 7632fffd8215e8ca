import Retrieval

/// Which ranked sentence comes first for what a question asks for, where the ranking alone does not tell.
struct Precedence {
    let library: Library
    let classes: WordClasses
    var index: InvertedIndex { library.index }

    /// Puts first what holds the kind asked for, says who somebody is, or stands in the section or passage
    /// that tells a list.
    /// - Returns: Whether a section's heading names the list asked for, or a passage announces it.
    func order(_ ranked: inout RankedSentences, for question: Question, after context: Context = .none)
        -> Bool
    {
        preferUntold(&ranked, question, context)
        if !isQuestion(ranked), let wanted = FeatureBuilder.feature(of: question.type) {
            ranked.prefer(wanted)
        }
        if question.type == .identity { preferOpening(&ranked) }
        if let first = explained(ranked, question) {
            ranked.prefer { $0.sentence == first }
            return true
        }
        if let first = AskedHeading(library: library).sentence(for: question, ranked) {
            ranked.prefer { $0.sentence == first }
            return true
        }
        if question.type == .reason { preferReason(&ranked, question, context) }
        if question.isDateWanted { preferDay(&ranked, question) }
        preferNoContrary(&ranked, question)
        preferAntecedent(&ranked, question, context)
        preferItself(&ranked, question, context)
        if preferFate(&ranked, question) { return true }
        preferClause(&ranked, question)
        if question.wantsWords { preferQuoted(&ranked, context) }
        if preferPronoun(&ranked, question) { return true }
        if let section = ListSection(index: index).named(by: question, ranked) {
            ranked.prefer { section.contains($0.passage) }
            return true
        }
        if let passage = Announcement(index: index, classes: classes).passage(for: question, ranked) {
            let first = index.sentences(ofPassage: passage).lowerBound
            ranked.prefer { $0.sentence == first }
            return true
        }
        return isOfIntroducedList(ranked, question) || tellsKindAgain(ranked, question, context)
    }

    /// "When was that exactly?": whether what was told last holds the kind asked for, and nothing else is asked.
    private func tellsKindAgain(_ ranked: RankedSentences, _ question: Question, _ context: Context) -> Bool {
        guard let best = ranked.best, context.told.contains(best.sentence),
            let kind = FeatureBuilder.feature(of: question.type)
        else { return false }
        return ranked.value(kind, of: best) >= 1
            && question.plain.contains(where: QuestionFrame.questionWords.contains)
            && question.terms.allSatisfy { $0.origin != .question || LightWords.shares.contains($0.share) }
    }

    /// Whether the best sentence is of a list whose introduction says that it is what is asked for.
    private func isOfIntroducedList(_ ranked: RankedSentences, _ question: Question) -> Bool {
        guard question.type == .list, let best = ranked.best,
            let list = Introduction(library: library).list(with: best.sentence)
        else { return false }
        return index.share(of: question, heldBy: list.lowerBound) >= Introduction.leastShare
    }

    /// Whether the best sentence may have to give way to one that need not be among the next few.
    func looksFurther(_ ranked: RankedSentences, for question: Question, after context: Context) -> Bool {
        isQuestion(ranked) || isToldAlready(ranked, question, context) || isOfNameAlone(ranked, question)
            || lacksReason(ranked, question) || lacksDay(ranked, question) || question.wantsWords
            || TimeClause(question, index) != nil
            || question.asksForFate || explained(ranked, question) != nil || isIntroduction(ranked, question)
            || AskedHeading(library: library).sentence(for: question, ranked) != nil
            || isOfNobody(ranked, question, context)
    }

    private func isQuestion(_ ranked: RankedSentences) -> Bool {
        ranked.best.map { AskedSentence(library: library).asks($0.sentence) } ?? false
    }

    /// "What does the report recommend?": whether the best sentence, or one that may be shown beside it, introduces a list, which
    /// is told whole.
    private func isIntroduction(_ ranked: RankedSentences, _ question: Question) -> Bool {
        guard question.type != .list, let best = ranked.best else { return false }
        let introduction = Introduction(library: library)
        return ranked.entries.prefix(Self.closest).contains {
            $0.passage == best.passage && introduction.list(introducedBy: $0.sentence) != nil
        }
    }

    // MARK: Words

    /// "What did they call his plans?": where the best sentence quotes nothing, one that is nearly as good may.
    private func preferQuoted(_ ranked: inout RankedSentences, _ context: Context) {
        guard let best = ranked.best, !quotes(best.sentence) else { return }
        let found =
            ranked.entries.prefix(Self.lackDepth).first {
                best.score - $0.score < Self.closeScoreOfLack && quotes($0.sentence)
            }
            ?? ranked.entries.first {
                context.dependence > 0 && isOfSame($0, best, ranked) && quotes($0.sentence)
            }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }

    /// Whether a sentence stands beside another and goes on about the same: "They dismissed it with the words …".
    private func isOfSame(
        _ entry: RankedSentences.Entry, _ best: RankedSentences.Entry, _ ranked: RankedSentences
    ) -> Bool {
        entry.passage == best.passage && abs(entry.sentence - best.sentence) == 1
            && ranked.value(.anaphor, of: entry) > 0
    }

    private func quotes(_ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).contains { index.traits(at: $0).contains(.quoted) }
    }

    // MARK: Reasons

    /// "Why were missiles put on Cuba?": where the best sentence tells no reason, one that is nearly as good and goes on about the
    /// same may: "He sent them there because …".
    private func preferReason(
        _ ranked: inout RankedSentences, _ question: Question, _ context: Context
    ) {
        guard lacksReason(ranked, question), let best = ranked.best else { return }
        let kept = ranked
        func tellsReason(_ entry: RankedSentences.Entry) -> Bool {
            Hints(of: entry, question, index).reason == .told
        }
        // "Why did he make it?", where it was told that he did: "He wanted …".
        if context.told.contains(best.sentence) {
            let found = ranked.entries.first {
                $0.passage == best.passage && $0.sentence > best.sentence
                    && best.score - $0.score < Self.closeScore && kept.value(.anaphor, of: $0) > 0
                    && tellsReason($0)
            }
            if let found { return ranked.prefer { $0.sentence == found.sentence } }
        }
        preferNearlyAsGood(&ranked) { kept.value(.reason, of: $0) > 0 && tellsReason($0) }
    }

    /// "On what date did it open?": where the best sentence tells no day, one that is nearly as good may.
    private func preferDay(_ ranked: inout RankedSentences, _ question: Question) {
        guard lacksDay(ranked, question) else { return }
        preferNearlyAsGood(&ranked) { Hints(of: $0, question, index).tellDay }
    }

    private func lacksDay(_ ranked: RankedSentences, _ question: Question) -> Bool {
        question.isDateWanted && ranked.best.map { !Hints(of: $0, question, index).tellDay } ?? false
    }

    /// Puts first what has what the best sentence lacks, scores nearly as well, and holds nearly as much of the question.
    private func preferNearlyAsGood(
        _ ranked: inout RankedSentences, where isMeant: (RankedSentences.Entry) -> Bool
    ) {
        guard let best = ranked.best else { return }
        func told(_ entry: RankedSentences.Entry) -> Float {
            ranked.value(.coverage, of: entry) + ranked.value(.inherited, of: entry)
        }
        let found = ranked.entries.prefix(Self.lackDepth).first {
            best.score - $0.score < Self.closeScoreOfLack && told($0) >= Self.nearlyAll * told(best)
                && isMeant($0)
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }
    /// Sentences looked at for what the best one lacks.
    static let lackDepth = 10
    static let closeScoreOfLack: Float = 2.5
    private static let nearlyAll: Float = 0.6

    private func lacksReason(_ ranked: RankedSentences, _ question: Question) -> Bool {
        guard question.type == .reason, let best = ranked.best else { return false }
        return Hints(of: best, question, index).reason != .told
    }

    /// "Was she married?": where the best sentence has only what may stand for a word, "his wife", one that is as good and has it
    /// itself, and all else of the question that the best one has, may tell it.
    private func preferItself(_ ranked: inout RankedSentences, _ question: Question, _ context: Context) {
        guard question.type == .yesNo || question.type == .person && context.dependence == 0,
            let best = ranked.best
        else { return }
        let words = question.terms.filter { $0.origin == .question && $0.stem != nil && !index.isName($0) }
        let meant = words.filter { holds([$0], best.sentence) && !holdsItself([$0], best.sentence) }
        guard !meant.isEmpty else { return }
        let others = question.terms.filter { term in
            let document = UInt32(index.document(ofPassage: best.passage))
            return holds([term], best.sentence) && !meant.contains { $0.folded == term.folded }
                && !term.isHeld { index.titles.holds($0, in: document) }
        }
        let found = ranked.entries.prefix(Self.closest).dropFirst().first { entry in
            best.score - entry.score < Self.closeScoreOfItself && holdsItself(meant, entry.sentence)
                && others.allSatisfy { holds([$0], entry.sentence) }
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }
    private static let closeScoreOfItself: Float = 1

    // MARK: What was told last

    /// "How did it end?" is not told by what was told last where that holds nothing of it and another sentence does, which is
    /// nearly as good.
    private func preferUntold(_ ranked: inout RankedSentences, _ question: Question, _ context: Context) {
        guard let best = ranked.best, context.told.contains(best.sentence) else { return }
        let (own, document) = (own(question), index.document(ofPassage: best.passage))
        guard !own.isEmpty, !holdsItself(own, best.sentence) else { return }
        if holds(own, best.sentence) {
            // "How did it end?", where "finished" was told, and something else "ended".
            return ranked.prefer {
                best.score - $0.score < Self.closeScoreOfWords
                    && index.document(ofPassage: $0.passage) == document
                    && !context.told.contains($0.sentence) && holdsItself(own, $0.sentence)
            }
        }
        ranked.prefer {
            best.score - $0.score < Self.closeScore && index.document(ofPassage: $0.passage) == document
                && !context.told.contains($0.sentence) && holds(own, $0.sentence)
        }
    }
    static let closeScore: Float = 4
    private static let closeScoreOfWords: Float = 2.5

    private func isToldAlready(_ ranked: RankedSentences, _ question: Question, _ context: Context) -> Bool {
        guard let best = ranked.best, context.told.contains(best.sentence) else { return false }
        let own = own(question)
        return !own.isEmpty && !holds(own, best.sentence)
    }

    func own(_ question: Question) -> [Term] {
        question.terms.filter { $0.origin == .question && $0.isKnown }
    }

    func holds(_ terms: [Term], _ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).contains { place in
            terms.contains { $0.isMeant(byStem: index.stem(at: place)) }
        }
    }

    /// Whether a sentence holds one of some terms as the question has it.
    private func holdsItself(_ terms: [Term], _ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).contains { place in
            terms.contains { $0.stem == index.stem(at: place) }
        }
    }
}
