import Retrieval

/// Which ranked sentence comes first for what a question asks for, where the ranking alone does not tell.
struct Precedence {
    let index: InvertedIndex
    let classes: WordClasses

    /// Puts first what holds the kind asked for, says who somebody is, or stands in the section or passage
    /// that tells a list.
    /// - Returns: Whether a section's heading names the list asked for, or a passage announces it.
    func order(_ ranked: inout RankedSentences, for question: Question, after context: Context = .none)
        -> Bool
    {
        preferUntold(&ranked, question, context)
        if let wanted = FeatureBuilder.feature(of: question.type) { ranked.prefer(wanted) }
        if question.type == .identity { preferOpening(&ranked) }
        if let section = ListSection(index: index).named(by: question, ranked) {
            ranked.prefer { section.contains($0.passage) }
            return true
        }
        if let passage = Announcement(index: index, classes: classes).passage(for: question, ranked) {
            let first = index.sentences(ofPassage: passage).lowerBound
            ranked.prefer { $0.sentence == first }
            return true
        }
        return false
    }

    /// "How did it end?" is not told by what was told last where that holds nothing of it and another sentence does, which is
    /// nearly as good.
    private func preferUntold(_ ranked: inout RankedSentences, _ question: Question, _ context: Context) {
        guard let best = ranked.best, context.told.contains(best.sentence) else { return }
        let own = question.terms.filter { $0.origin == .question && $0.isKnown }
        func holdsOwn(_ sentence: Int) -> Bool {
            index.tokens(ofSentence: sentence).contains { place in
                own.contains { $0.isMeant(byStem: index.stem(at: place)) }
            }
        }
        guard !own.isEmpty, !holdsOwn(best.sentence) else { return }
        let document = index.document(ofPassage: best.passage)
        ranked.prefer {
            best.score - $0.score < Self.closeScore && index.document(ofPassage: $0.passage) == document
                && !context.told.contains($0.sentence) && holdsOwn($0.sentence)
        }
    }
    private static let closeScore: Float = 4

    /// A document about somebody says in its first section who that is.
    private func preferOpening(_ ranked: inout RankedSentences) {
        guard let best = ranked.best, ranked.value(.title, of: best) >= Summary.fullNameShare else { return }
        let document = index.document(ofPassage: best.passage)
        let opening = index.sections(ofDocument: document).first {
            !index.passages(ofSection: $0).isEmpty
        }
        guard let opening else { return }
        let passages = index.passages(ofSection: opening)
        let found = ranked.entries.first {
            passages.contains($0.passage) && ranked.value(.definition, of: $0) > 0
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }
}
