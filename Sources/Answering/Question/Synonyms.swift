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
    /// Stems of the documents that are light words.
    private let lightStems: Set<UInt32>

    init(library: Library) {
        thesaurus = library.thesaurus
        lightStems = LightWords.ids(in: library.index.stems)
        starts.reserveCapacity(thesaurus.termCount + 1)
        wordCounts.reserveCapacity(thesaurus.termCount)
        let known = Self.stems(of: thesaurus, in: library)
        // A term of several words counts only where the documents hold all that carry meaning: "place" alone is no
        // "place of birth".
        var isWhole: [Bool] = []
        isWhole.reserveCapacity(thesaurus.termCount)
        for term in 0..<UInt32(thesaurus.termCount) {
            let (before, stem) = thesaurus.link(of: term)
            let found = known[Int(stem)]
            isWhole.append(found != .unknown && (before.map { isWhole[Int($0)] } ?? true))
            wordCounts.append((before.map { wordCounts[Int($0)] } ?? 0) + 1)
            if isWhole[Int(term)] {
                if let before { stems += stems[range(of: before)] }
                if case .known(let id) = found { stems.append(id) }
            }
            starts.append(UInt32(stems.count))
        }
    }

    /// A stem of a thesaurus as a library has it.
    private enum Known: Equatable {
        /// Carries no meaning: need not be there.
        case small
        case unknown
        case known(UInt32)
    }

    private static func stems(of thesaurus: Thesaurus, in library: Library) -> [Known] {
        var known: [Known] = []
        known.reserveCapacity(thesaurus.stems.count)
        for stem in 0..<UInt32(thesaurus.stems.count) {
            thesaurus.stems.withBytes(of: stem) { bytes in
                let found = library.analyzer.isStopWord(bytes) ? Known.small : nil
                known.append(found ?? library.index.stems.id(of: bytes).map(Known.known) ?? .unknown)
            }
        }
        return known
    }

    /// Whether all that a term of several words has to look for is "stand" or "give": without the small words that make
    /// "stand down" of it, it would be found everywhere.
    private func isOneLightWord(_ stems: ArraySlice<UInt32>) -> Bool {
        stems.count == 1 && stems.first.map(lightStems.contains) ?? false
    }

    private func range(of term: UInt32) -> Range<Int> { Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) }

    /// Whether there is an entry of this stem alone.
    func hasAlternatives(toStem stem: ArraySlice<UInt8>) -> Bool { thesaurus.hasAlternatives(toStem: stem) }

    /// The longest term that `stems` begin with, and how many of them it takes; nil when none begins there.
    func longestTerm(beginning stems: ArraySlice<ArraySlice<UInt8>>) -> (length: Int, term: UInt32)? {
        thesaurus.longestTerm(beginning: stems)
    }

    /// Calls `body` with what may stand in the place of a term, and is known to the documents.
    func visit(_ term: UInt32, _ body: (Entry) -> Void) {
        thesaurus.visitAlternatives(to: term) { other, _ in
            let known = range(of: other)
            let wordCount = wordCounts[Int(other)]
            guard !known.isEmpty, !(wordCount > 1 && isOneLightWord(stems[known])) else { return }
            body(
                Entry(
                    stems: stems[known], weight: QuestionReader.synonymWeight / Float(wordCount),
                    yieldsToAsked: wordCount > 1 && known.count > 1))
        }
    }
}
