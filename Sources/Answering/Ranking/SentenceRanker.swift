import Retrieval

/// Ranks the sentences of the passages that fit a question best.
///
/// Passages come from the inverted index by BM25; only the sentences of the best hundred are measured, so that the
/// size of the library costs no more than its search. A sentence's score is the weighted sum of its features.
struct SentenceRanker: Sendable {
    /// Passages whose sentences are measured.
    static let passageLimit = 100
    /// Passages taken in for the heading or title above them alone, of each section or document.
    static let headingLimit = 8
    /// Sections and documents that are taken for it.
    static let headingDepth = 4

    let knowledge: RankingKnowledge
    let weights: RankingWeights

    /// Sentences of the candidate passages, best first. `passages`: the only ones to look at.
    /// - Parameter count: How many are wanted. All there are, or at least the best so many, the best of another passage
    ///   than the first one's, and all of that passage: others between them may be missing.
    func rank(
        _ question: Question, _ context: Context = .none, in passages: Range<Int>, best count: Int = .max
    ) -> RankedSentences {
        let prepared = PreparedQuestion(question, index: knowledge.index, grams: knowledge.grams)
        var scratch = SearchScratch()
        let candidates = candidates(question, context, in: passages, &scratch)
        return SentenceGrams(prepared, knowledge).withScale { grams in
            var (ranked, most) = FeatureBuilder.measure(
                candidates, for: prepared, context, knowledge, weights, grams, best: count)
            if most.isEmpty {
                ranked.sort()
                return ranked
            }
            var finalists = Finalists(ranked.entries, most: most)
            let (entries, index) = (ranked.entries, knowledge.index)
            let asked = FeatureBuilder.asked(by: prepared, context)
            ranked.entries = ranked.features.withUnsafeMutableBufferPointer { features in
                func score(_ row: Int, _ weigh: (_ sentence: Int, _ places: Range<Int>) -> Float) -> Float {
                    let sentence = entries[row].sentence
                    return weights.score(
                        UnsafeMutableBufferPointer(rebasing: features[(row * Feature.count)...]), of: asked,
                        grams: weigh(sentence, index.tokens(ofSentence: sentence)))
                }
                return finalists.settle(
                    best: count, limit: { score($0, grams.bound) }, { score($0, grams.score) })
            }
            return ranked
        }
    }

    /// Candidate passages in text order.
    private func candidates(
        _ question: Question, _ context: Context, in passages: Range<Int>, _ scratch: inout SearchScratch
    ) -> [Int] {
        let query = query(question, context)
        var found = knowledge.passages
            .units(query, limit: Self.passageLimit, in: passages, scratch: &scratch)
        addHeaded(to: &found, question, context, in: passages, &scratch)
        if context.dependence > 0, let last = context.passage {
            let document = knowledge.index.passages(ofDocument: knowledge.index.document(ofPassage: last))
            found += (max(0, last - 2)..<last + 3).filter { document.contains($0) && passages.contains($0) }
        }
        found.sort()
        var (kept, last) = (0, -1)
        for place in found.indices where found[place] != last {
            last = found[place]
            found[kept] = last
            kept += 1
        }
        found.removeSubrange(kept...)
        return found
    }

    private func query(_ question: Question, _ context: Context) -> Query {
        var query = Query()
        for place in question.terms.indices {
            let share = question.terms[place].share
            if let stem = question.terms[place].stem { query.add(stem, weight: share) }
            for alternative in question.terms[place].alternatives {
                query.add(alternative.stem, weight: share * alternative.weight)
            }
        }
        for term in context.terms { query.add(term.stem, weight: 0.5 * context.dependence * term.weight) }
        return query
    }

    /// Adds passages of the sections and documents whose headings and titles hold most of the question.
    private func addHeaded(
        to found: inout [Int], _ question: Question, _ context: Context, in passages: Range<Int>,
        _ scratch: inout SearchScratch
    ) {
        var query = Query()
        for place in question.terms.indices {
            guard let stem = question.terms[place].stem else { continue }
            query.add(stem, weight: question.terms[place].share)
        }
        for term in context.terms { query.add(term.stem, weight: 0.5 * context.dependence * term.weight) }
        let index = knowledge.index
        for section in knowledge.headings.units(query, limit: Self.headingDepth, scratch: &scratch) {
            found += index.passages(ofSection: section).prefix(Self.headingLimit).clamped(to: passages)
        }
        for document in knowledge.titles.units(query, limit: Self.headingDepth, scratch: &scratch) {
            found += index.passages(ofDocument: document).prefix(Self.headingLimit).clamped(to: passages)
        }
    }
}
