import Retrieval

/// A heading that is itself what is asked, "The green lamp does not blink" or "How do I return a book?": what stands below it is
/// the answer.
struct AskedHeading {
    /// Ranked sentences whose sections are looked at.
    private static let searchDepth = 10
    /// Content words of a question that such a heading holds at least.
    private static let fewestTerms = 2
    /// How many times as many words as the question such a heading has at most.
    private static let longest = 2
    private static let others: [AnswerType] = [.list, .summary, .definition, .identity]

    let library: Library
    private var index: InvertedIndex { library.index }

    /// The global number of the first sentence below such a heading; nil when there is none.
    func sentence(for question: Question, _ ranked: RankedSentences) -> Int? {
        let terms = question.terms.filter { $0.origin == .question && !LightWords.shares.contains($0.share) }
        guard !Self.others.contains(question.type), terms.count >= Self.fewestTerms,
            terms.allSatisfy(\.isKnown)
        else { return nil }
        var seen = -1
        for entry in ranked.entries.prefix(Self.searchDepth) {
            let section = index.section(ofPassage: entry.passage)
            guard section != seen else { continue }
            seen = section
            let holdsAll = terms.allSatisfy { term in
                term.isHeld { index.headings.holds($0, in: UInt32(section)) }
            }
            guard holdsAll, isClause(section, atMost: Self.longest * question.words.count),
                let first = index.passages(ofSection: section).first
            else { continue }
            return index.sentences(ofPassage: first).lowerBound
        }
        return nil
    }

    /// Whether a section's heading asks or states something: it has a question word, an auxiliary verb or a negation.
    private func isClause(_ section: Int, atMost count: Int) -> Bool {
        let document = index.document(ofSection: section)
        let local = section - index.sections(ofDocument: document).lowerBound
        let words = library.documents[document].sections[local].heading.lowercased()
            .split { !$0.isLetter && $0 != "'" }.map { ShortWord(String($0)) }
        return words.count <= count
            && words.contains {
                QuestionFrame.questionWords.contains($0) || QuestionFrame.auxiliaries.contains($0)
                    || Self.negations.contains($0)
            }
    }
    private static let negations: WordSet = [
        "not", "no", "never", "cannot", "don't", "doesn't", "won't", "can't",
    ]
}
