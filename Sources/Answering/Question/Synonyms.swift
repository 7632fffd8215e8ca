import Retrieval

/// What each term of a thesaurus comes to in one library: its stems by their ids there, looked up once a generation.
struct Synonyms: Sendable {
    /// How a term may stand for a word of a question.
    struct Entry {
        /// Stems that the documents hold; none when the term is unknown to them.
        let stems: ArraySlice<UInt32>
        /// How much each of them counts.
        let weight: Float
        /// A stem of it that is asked for anyway stands for itself alone.
        let yieldsToAsked: Bool
    }

    private let thesaurus: Thesaurus
    /// Term → its first stem; and at the end the number of stems.
    private var starts: [UInt32] = [0]
    private var stems: [UInt32] = []
    /// Term → how many words it has, small ones among them.
    private var wordCounts: [UInt8] = []

    init(library: Library) {
        let thesaurus = library.thesaurus
        self.thesaurus = thesaurus
        starts.reserveCapacity(thesaurus.termCount + 1)
        wordCounts.reserveCapacity(thesaurus.termCount)
        // A term of several words counts only where the documents hold all that carry meaning: "place" alone is no
        // "place of birth".
        var isKnown = true
        thesaurus.visitTerms(
            stem: { [analyzer = library.analyzer, known = library.index.stems] word, isFirst in
                if isFirst { wordCounts.append(0) }
                wordCounts[wordCounts.count - 1] += 1
                if analyzer.isStopWord(word) { return }
                if let stem = known.id(of: word) { stems.append(stem) } else { isKnown = false }
            },
            end: {
                if !isKnown { stems.removeSubrange(Int(starts[starts.count - 1])...) }
                isKnown = true
                starts.append(UInt32(stems.count))
            })
    }

    /// The longest term that `stems` begin with, and how many of them it takes; nil when none begins there.
    func longestTerm(beginning stems: ArraySlice<ArraySlice<UInt8>>) -> (length: Int, term: UInt32)? {
        thesaurus.longestTerm(beginning: stems)
    }

    /// Calls `body` with what may stand in the place of a term, and is known to the documents.
    func visit(_ term: UInt32, _ body: (Entry) -> Void) {
        thesaurus.visitAlternatives(to: term) { other, _ in
            let known = Int(starts[Int(other)])..<Int(starts[Int(other) + 1])
            guard !known.isEmpty else { return }
            let wordCount = wordCounts[Int(other)]
            body(
                Entry(
                    stems: stems[known], weight: QuestionReader.synonymWeight / Float(wordCount),
                    yieldsToAsked: wordCount > 1 && known.count > 1))
        }
    }
}
