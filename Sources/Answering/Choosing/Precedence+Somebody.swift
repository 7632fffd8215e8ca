import Retrieval

/// What is told of somebody by name or by a pronoun, and who somebody was.
extension Precedence {
    /// "When did Ada Morrow die?": where the best sentence names her and tells nothing of it, one further on in its passage may,
    /// and say "she".
    func preferPronoun(_ ranked: inout RankedSentences, _ question: Question) -> Bool {
        guard let best = ranked.best, isOfNameAlone(ranked, question),
            let kind = FeatureBuilder.feature(of: question.type)
        else { return false }
        let (names, deeds) = (question.terms.filter(isName), question.terms.filter(isDeed))
        let found = ranked.entries.first { entry in
            entry.passage == best.passage && entry.sentence > best.sentence && holds(deeds, entry.sentence)
                && !holds(names, entry.sentence) && ranked.value(kind, of: entry) >= 1
                && speaksOfSomebody(entry.sentence)
        }
        guard let found else { return false }
        ranked.prefer { $0.sentence == found.sentence }
        return true
    }

    /// Whether the best sentence holds a name that is asked of and nothing of what is asked of it.
    func isOfNameAlone(_ ranked: RankedSentences, _ question: Question) -> Bool {
        guard let best = ranked.best, FeatureBuilder.feature(of: question.type) != nil else { return false }
        let terms = question.terms
        guard terms.contains(where: isDeed), terms.contains(where: isName) else { return false }
        var holdsName = false
        for place in index.tokens(ofSentence: best.sentence) {
            let stem = index.stem(at: place)
            for term in terms.indices where terms[term].isMeant(byStem: stem) {
                if isDeed(terms[term]) { return false }
                holdsName = holdsName || isName(terms[term])
            }
        }
        return holdsName
    }

    private func isName(_ term: Term) -> Bool {
        term.isKnown && term.origin == .question && index.isName(term)
    }

    private func isDeed(_ term: Term) -> Bool {
        term.isKnown && term.origin == .question && !LightWords.shares.contains(term.share)
            && !index.isName(term)
    }

    /// "When did she die?": where the best sentence tells of neither by name nor by a pronoun, one that is nearly as good may.
    func preferAntecedent(_ ranked: inout RankedSentences, _ question: Question, _ context: Context) {
        guard let best = ranked.best, isOfNobody(ranked, question, context) else { return }
        let (own, document) = (own(question), index.document(ofPassage: best.passage))
        let somebody = question.terms.filter { $0.isAntecedent && index.isName($0) }
        let kind = FeatureBuilder.feature(of: question.type)
        let found = ranked.entries.first { entry in
            best.score - entry.score < Self.closeScore
                && index.document(ofPassage: entry.passage) == document
                && own.allSatisfy { holds([$0], entry.sentence) }
                && (speaksOfSomebody(entry.sentence) || holds(somebody, entry.sentence))
                && kind.map { ranked.value($0, of: entry) >= ranked.value($0, of: best) } ?? true
        }
        if let found { ranked.prefer { $0.sentence == found.sentence } }
    }

    /// Whether a question asks of somebody by "he" or "she" of whom the best sentence does not tell.
    func isOfNobody(_ ranked: RankedSentences, _ question: Question, _ context: Context) -> Bool {
        guard context.dependence > 0, question.plain.contains(where: Self.pronouns.contains),
            let best = ranked.best, !speaksOfSomebody(best.sentence)
        else { return false }
        let somebody = question.terms.filter { $0.isAntecedent && index.isName($0) }
        return !somebody.isEmpty && !own(question).isEmpty && !holds(somebody, best.sentence)
    }

    private func speaksOfSomebody(_ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).contains {
            Self.pronouns.contains(index.words.bytes(of: index.tokens[$0]))
        }
    }
    private static let pronouns: WordSet = ["he", "she", "his", "her", "him"]

    // MARK: What somebody was

    /// A document about somebody says in its first section who that is.
    func preferOpening(_ ranked: inout RankedSentences) {
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
