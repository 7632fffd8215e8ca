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
        let terms = question.terms.filter {
            $0.origin == .question && !LightWords.shares.contains($0.share)
                && $0.share != QuestionReader.typeWordShare
        }
        guard !Self.others.contains(question.type), !terms.isEmpty,
            terms.allSatisfy({ term in
                term.isHeld {
                    index.headings.documentFrequency(of: $0) > 0 || index.titles.documentFrequency(of: $0) > 0
                }
            })
        else { return nil }
        for section in sections(of: ranked) {
            guard holds(section, terms, question), let passage = index.passages(ofSection: section).first
            else { continue }
            let first = index.sentences(ofPassage: passage).lowerBound
            return isBetter(ranked.best, than: first, in: section, terms) ? nil : first
        }
        return nil
    }

    /// The sections of the best sentences, and then the others of the best one's document.
    private func sections(of ranked: RankedSentences) -> [Int] {
        guard let best = ranked.best else { return [] }
        var sections: [Int] = []
        for entry in ranked.entries.prefix(Self.searchDepth) {
            let section = index.section(ofPassage: entry.passage)
            if sections.last != section { sections.append(section) }
        }
        let document = index.document(ofPassage: best.passage)
        return sections + index.sections(ofDocument: document).prefix(Self.maximumSections)
    }
    private static let maximumSections = 200

    /// Whether a section's heading asks or states what a question asks, with what its title says: all terms stand in one of them, and
    /// a term that stands alone behind the question word that the question has, too.
    private func holds(_ section: Int, _ terms: [Term], _ question: Question) -> Bool {
        let document = UInt32(index.document(ofSection: section))
        var own = 0
        for term in terms {
            if term.isHeld(where: { index.headings.holds($0, in: UInt32(section)) }) {
                if !term.isHeld(where: { index.titles.holds($0, in: document) }) { own += 1 }
            } else if !term.isHeld(where: { index.titles.holds($0, in: document) }) {
                return false
            }
        }
        let words = words(ofHeadingOf: section)
        guard own > 0, words.count <= Self.longest * question.words.count,
            words.contains(where: Self.clauseWords.contains)
        else { return false }
        return own >= Self.fewestTerms
            || AskedSentence.asking(words).map { $0 == AskedSentence.asking(question.plain) } ?? false
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
        return terms.contains { term in
            // What the heading itself says need not be said again.
            let isSaid = term.stem.map { index.headings.holds($0, in: UInt32(section)) } ?? false
            return !isSaid && holds(term, best.sentence) && !holds(term, first)
        }
    }

    /// The words of a section's heading in small letters.
    private func words(ofHeadingOf section: Int) -> [ShortWord] {
        let document = index.document(ofSection: section)
        let local = section - index.sections(ofDocument: document).lowerBound
        var heading = library.documents[document].sections[local].heading
        var words: [ShortWord] = []
        Self.forEachWord(of: &heading) { words.append($0) }
        return words
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

    /// By which a heading asks or states something.
    private static let clauseWords = QuestionFrame.questionWords.union(QuestionFrame.auxiliaries).union([
        "am", "be", "shall", "may", "might", "must", "not", "no", "never", "cannot", "don't", "doesn't",
        "won't",
        "can't",
    ])
}
