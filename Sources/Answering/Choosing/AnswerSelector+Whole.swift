import Retrieval

/// What is told whole: lists that stand in the text, and what stands behind a question.
extension AnswerSelector {
    /// "What does the report recommend?": all of the list that the best sentence introduces; nil when it introduces none.
    func introduced(
        by best: RankedSentences.Entry, _ question: Question, _ ranked: RankedSentences
    ) -> [RankedSentences.Entry]? {
        guard question.type != .list,
            let list = Introduction(library: library).list(introducedBy: best.sentence)
        else { return nil }
        return entries(of: list.prefix(ListItems.maximumIntroduced), ranked)
    }

    /// Sentences as they were ranked, or as nothing that the question asks where they were not.
    private func entries(of sentences: Range<Int>, _ ranked: RankedSentences) -> [RankedSentences.Entry] {
        sentences.map { sentence in
            ranked.entries.first { $0.sentence == sentence }
                ?? RankedSentences.Entry(
                    passage: index.passage(ofSentence: sentence), sentence: sentence, score: 0, row: 0)
        }
    }

    /// The list that one of the sentences chosen introduces, but not itself.
    func introduced(
        behind chosen: [RankedSentences.Entry], _ ranked: RankedSentences
    ) -> [RankedSentences.Entry] {
        let introduction = Introduction(library: library)
        guard let list = chosen.lazy.compactMap({ introduction.list(introducedBy: $0.sentence) }).first else {
            return []
        }
        return entries(of: list.prefix(ListItems.maximumIntroduced), ranked).filter { entry in
            !chosen.contains { $0.sentence == entry.sentence }
        }
    }

    /// "When are you open?": what answers the best sentence where that asks, the two sentences behind it or all of a list; nil
    /// where it does not, or nothing stands behind it.
    func answer(
        to best: RankedSentences.Entry, _ question: Question, _ ranked: RankedSentences
    ) -> [RankedSentences.Entry]? {
        let asked = AskedSentence(library: library)
        let answers = asked.answers(to: best.sentence, question, ranked)
        let inOrder = answers.sorted { $0.sentence < $1.sentence }
        guard let first = inOrder.first, let lead = answers.first else { return nil }
        if isList(asked.answer(to: best.sentence)) {
            return Array(inOrder.prefix(ListItems.maximumIntroduced))
        }
        if question.type == .list || question.isOpen { return Array(inOrder.prefix(ListItems.maximumCount)) }
        return first.sentence == lead.sentence ? Array(inOrder.prefix(Self.answerLength)) : [first, lead]
    }
    private static let answerLength = 2

    /// "What is in the box": all of the list right below the heading that says so, where the best sentence is its first item; nil
    /// where it is none.
    func listBelow(
        _ best: RankedSentences.Entry, _ question: Question, _ ranked: RankedSentences
    ) -> [RankedSentences.Entry]? {
        let section = index.section(ofPassage: best.passage)
        let sentences = index.sentences(ofPassage: best.passage)
        guard question.type != .list, index.passages(ofSection: section).first == best.passage,
            best.sentence == sentences.lowerBound, isList(sentences),
            question.terms.contains(where: { $0.isHeld { index.headings.holds($0, in: UInt32(section)) } })
        else { return nil }
        let told = ranked.entries.filter { $0.passage == best.passage }
        return Array(told.sorted { $0.sentence < $1.sentence }.prefix(ListItems.maximumIntroduced))
    }

    /// Whether no mark ends the first two of some sentences.
    private func isList(_ sentences: Range<Int>) -> Bool {
        let first = sentences.prefix(2)
        return first.count == 2 && !first.contains(where: AskedSentence(library: library).isEnded)
    }
}
