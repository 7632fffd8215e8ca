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
            terms.allSatisfy({ $0.isHeld { index.headings.documentFrequency(of: $0) > 0 } })
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
                let passage = index.passages(ofSection: section).first
            else { continue }
            let first = index.sentences(ofPassage: passage).lowerBound
            return isBetter(ranked.best, than: first, in: section, terms) ? nil : first
        }
        return nil
    }

    /// "Can I bring a dog?" below "May I bring food or animals?": whether the best sentence stands in the section and holds something of
    /// the question that its first one does not.
    private func isBetter(
        _ best: RankedSentences.Entry?, than first: Int, in section: Int, _ terms: [Term]
    ) -> Bool {
        guard let best, index.section(ofPassage: best.passage) == section else { return false }
        func holds(_ term: Term, _ sentence: Int) -> Bool {
            index.tokens(ofSentence: sentence).contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
        return terms.contains { holds($0, best.sentence) && !holds($0, first) }
    }

    /// Whether a section's heading asks or states something: it has a question word, an auxiliary verb or a negation.
    private func isClause(_ section: Int, atMost count: Int) -> Bool {
        let document = index.document(ofSection: section)
        let local = section - index.sections(ofDocument: document).lowerBound
        var heading = library.documents[document].sections[local].heading
        var (seen, isClause) = (0, false)
        Self.forEachWord(of: &heading) { word in
            seen += 1
            isClause = isClause || Self.clauseWords.contains(word)
        }
        return isClause && seen <= count
    }

    /// Calls `body` with each word of a heading in small letters.
    private static func forEachWord(of heading: inout String, _ body: (ShortWord) -> Void) {
        heading.withUTF8 { heading in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: heading.count + 1) { word in
                var length = 0
                for place in 0...heading.count {
                    let byte = place < heading.count ? heading[place] : 0x20
                    let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    if small &- 0x61 < 26 || small == 0x27 || small >= 0x80 {
                        word[length] = small
                        length += 1
                    } else if length > 0 {
                        body(ShortWord(UnsafeBufferPointer(rebasing: word[..<length])))
                        length = 0
                    }
                }
            }
        }
    }

    private static let clauseWords = QuestionFrame.questionWords.union(QuestionFrame.auxiliaries).union([
        "am", "be", "shall", "may", "might", "must", "not", "no", "never", "cannot", "don't", "doesn't",
        "won't",
        "can't",
    ])
}
