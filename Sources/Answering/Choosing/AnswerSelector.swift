import Retrieval

/// Chooses, of ranked sentences, those to show: whole ones, one or two for a question, several for a list.
struct AnswerSelector: Sendable {
    /// A second sentence is shown when the ranking bets at least this share of the first's bet on it.
    static let secondShare: Float = 0.02
    /// Sentences after the best among which it is looked for.
    static let closeRunnersUp = 3
    /// Likewise where nothing in particular was asked.
    static let companyShare: Float = 0.2
    /// What stands beside the best one then holds at least this share of what that one holds.
    static let followingShare: Float = 0.4

    /// Most sentences beside the best where nothing in particular was asked.
    static let maximumCompany = 2

    let library: Library
    let classes: WordClasses
    var index: InvertedIndex { library.index }

    /// How many of the best sentences it must be given to choose from: all for lists, what stands beside the answer and
    /// the ends of a stretch of time, else the best and the three after it.
    static func depth(for question: Question) -> Int {
        let looksAtAll =
            [.list, .summary, .duration, .identity].contains(question.type) || question.isOpen
            || question.neighbour != nil
        return looksAtAll ? .max : 1 + closeRunnersUp
    }

    /// The sentences to show, in text order.
    /// - Parameter isExplained: whether the best one opens what a heading says that it explains.
    func choose(_ question: Question, _ ranked: RankedSentences, isExplained: Bool = false)
        -> [RankedSentences.Entry]
    {
        guard let best = ranked.best else { return [] }
        if isExplained, let list = listBelow(best, question, ranked) { return list }
        if isExplained {
            let first =
                AskedSentence(library: library).asks(best.sentence) ? best.sentence + 1 : best.sentence
            let told = first...first + Self.maximumCompany
            return ranked.entries.filter { told.contains($0.sentence) && $0.passage == best.passage }.sorted {
                $0.sentence < $1.sentence
            }
        }
        let whole =
            answer(to: best, question, ranked) ?? introduced(by: best, question, ranked)
            ?? listBelow(best, question, ranked)
        if let whole { return whole }
        let bets = ranked.bets
        let chosen =
            question.type == .list
            ? ListItems(library: library).choose(question, ranked, bets)
            : question.isOpen
                ? [best] + company(of: best, ranked, bets) : [best] + second(to: best, question, ranked, bets)
        let introduced = question.type == .list ? [] : introduced(behind: chosen, ranked)
        let told = (chosen + introduced).filter { !AskedSentence(library: library).asks($0.sentence) }
        return (told.isEmpty ? chosen : told).sorted { $0.sentence < $1.sentence }
    }

    /// What is told beside the best sentence when nothing in particular was asked: up to two more that speak of the same,
    /// those of its passage first.
    private func company(
        of best: RankedSentences.Entry, _ ranked: RankedSentences, _ bets: [Float]
    ) -> [RankedSentences.Entry] {
        let others = zip(ranked.entries, bets).dropFirst().filter { entry, _ in
            told(entry, ranked) > 0 && told(entry, ranked) >= Self.followingShare * told(best, ranked)
        }
        let near = others.filter { $0.0.passage == best.passage }
        let far = others.filter { $0.0.passage != best.passage && $0.1 >= Self.companyShare }
        return (near + far).prefix(Self.maximumCompany).map(\.0)
    }

    /// How much of what was asked a sentence holds or goes on from.
    private func told(_ entry: RankedSentences.Entry, _ ranked: RankedSentences) -> Float {
        ranked.value(.coverage, of: entry) + ranked.value(.inherited, of: entry)
    }

    /// What is shown beside the best sentence: what came next or before if that was asked, the one it points back
    /// to, else a close runner-up of its passage.
    private func second(
        to best: RankedSentences.Entry, _ question: Question, _ ranked: RankedSentences, _ bets: [Float]
    ) -> [RankedSentences.Entry] {
        if question.type == .duration, let other = SpanOfTime(index: index).otherEnd(of: best, ranked) {
            return [other]
        }
        if let neighbour = question.neighbour {
            let wanted = best.sentence + (neighbour == .next ? 1 : -1)
            let found = ranked.entries.filter { $0.sentence == wanted }
            if !found.isEmpty { return found }
        }
        let first = index.sentences(ofPassage: best.passage).lowerBound
        if best.sentence > first, goesOn(best, question, ranked) {
            return ranked.entries.filter { $0.sentence == best.sentence - 1 }
        }
        if let next = next(after: best, ranked) {
            // "Ada Rook was not born to it. She became mayor in 1901."
            let tellsWho =
                question.type == .identity && ranked.value(.definition, of: best) == 0
                && ranked.value(.definition, of: next) > 0
            let tellsWhy =
                question.type == .reason
                && ranked.value(.reason, of: next) > ranked.value(.reason, of: best)
            let isCondition = Hints(of: best, question, index).isConditionBehind
            if isSilent(best.sentence, question) {
                return [next] + (self.next(after: next, ranked).map { [$0] } ?? [])
            }
            if tellsWho || tellsWhy || isCondition || bringsIn(next, best, question) { return [next] }
        }
        for (entry, bet) in zip(ranked.entries, bets).dropFirst().prefix(Self.closeRunnersUp)
        where entry.passage == best.passage && bet >= Self.secondShare {
            return [entry]
        }
        return []
    }

    /// Whether what a sentence tells is only understood with the one before it.
    private func goesOn(
        _ best: RankedSentences.Entry, _ question: Question, _ ranked: RankedSentences
    ) -> Bool {
        if ranked.value(.anaphor, of: best) > 0 { return true }
        return switch question.type {
        case .definition: onlyNames(best.sentence)
        case .person: isDoneByPronoun(best.sentence, question)
        case .reason: isResult(best.sentence)
        case .time: Hints(of: best, question, index).pointsToOccasion
        default: false
        }
    }

    /// "He thus lost the town": whether a sentence tells what came of what was told before it.
    private func isResult(_ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).prefix(Self.resultReach).contains {
            Self.results.contains(index.words.bytes(of: index.tokens[$0]))
        }
    }
    private static let resultReach = 4
    private static let results: WordSet = ["thus", "therefore", "hence", "consequently", "thereby", "so"]

    /// "At the bridge he won": whether a sentence names who did what is asked about by a pronoun.
    private func isDoneByPronoun(_ sentence: Int, _ question: Question) -> Bool {
        let places = index.tokens(ofSentence: sentence)
        return places.dropLast().contains { place in
            Self.pronouns.contains(index.words.bytes(of: index.tokens[place]))
                && question.terms.contains { $0.isMeant(byStem: index.stem(at: place + 1)) }
        }
    }
    /// "Chemists call this return retrogradation.": whether a short sentence only gives a name to what was told before it.
    private func onlyNames(_ sentence: Int) -> Bool {
        let places = index.tokens(ofSentence: sentence)
        return places.count <= Self.namingLength
            && places.contains { classes[index.tokens[$0]].contains(.anaphor) }
    }
    /// Words of such a sentence at most.
    private static let namingLength = 10
    private static let pronouns: WordSet = ["he", "she", "they"]

    /// The sentence behind one in its passage, if it was ranked.
    private func next(
        after entry: RankedSentences.Entry, _ ranked: RankedSentences
    ) -> RankedSentences.Entry? {
        ranked.entries.first { $0.sentence == entry.sentence + 1 && $0.passage == entry.passage }
    }

    /// "What did Kennedy do when the bases were found?": whether a sentence speaks of somebody asked about whom the one before
    /// it does not.
    private func bringsIn(
        _ next: RankedSentences.Entry, _ best: RankedSentences.Entry, _ question: Question
    ) -> Bool {
        question.terms.contains { term in
            guard index.isName(term), let stem = term.stem else { return false }
            return !index.holds(best, stem) && index.holds(next, stem)
                && !index.titles.holds(stem, in: UInt32(index.document(ofPassage: best.passage)))
        }
    }

    /// Whether a sentence says nothing beyond what is asked: "Error E2.", "Water leaks around the lid."
    private func isSilent(_ sentence: Int, _ question: Question) -> Bool {
        index.tokens(ofSentence: sentence).allSatisfy { place in
            let stem = index.stem(at: place)
            return classes[index.tokens[place]].contains(.stop)
                || question.terms.contains { $0.isMeant(byStem: stem) }
        }
    }
}
