import Retrieval

/// What a heading explains, what stands behind "before", and what is not the contrary of what is asked.
extension Precedence {
    // MARK: How something works

    /// "How does a ram pump work?" is told from where a heading says so, in a document on it.
    func explained(_ ranked: RankedSentences, _ question: Question) -> Int? {
        guard question.type == .manner else { return nil }
        var seen = -1
        for entry in ranked.entries.prefix(Self.lackDepth) {
            let document = index.document(ofPassage: entry.passage)
            guard document != seen else { continue }
            seen = document
            let section = HeadedSection(index: index, document: document, asked: question.terms)
            if let first = section.explained { return first }
        }
        return nil
    }

    // MARK: Clauses of time

    /// "What did he do before he became a Communist?"
    func preferClause(_ ranked: inout RankedSentences, _ question: Question) {
        guard let clause = TimeClause(question, index), let best = ranked.best,
            !clause.isHeld(by: best.sentence)
        else { return }
        let found = ranked.entries.prefix(Self.lackDepth).first {
            best.score - $0.score < Self.closeScoreOfLack && clause.isHeld(by: $0.sentence)
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }

    /// Where the best sentence tells the contrary of what is asked, one that is nearly as good may tell it.
    func preferNoContrary(_ ranked: inout RankedSentences, _ question: Question) {
        guard !question.contraries.isEmpty, let best = ranked.best,
            Hints(of: best, question, index).isContrary
        else { return }
        let found = ranked.entries.prefix(Self.closest).dropFirst().first {
            best.score - $0.score < Self.closeScoreOfLack && !Hints(of: $0, question, index).isContrary
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }
    /// As many as are always ranked to the end.
    static let closest = 4
}
