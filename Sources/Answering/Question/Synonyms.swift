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
    private let starts: [UInt32]
    private let stems: [UInt32]
    /// Term → how many words it has, small ones among them; 0 for one that the documents do not hold whole.
    private let wordCounts: [UInt8]
    /// Stems of the documents that are light words.
    private let lightStems: Set<UInt32>

    init(library: Library) {
        thesaurus = library.thesaurus
        lightStems = LightWords.ids(in: library.index.stems)
        (starts, stems, wordCounts) = Self.terms(of: thesaurus, Self.known(thesaurus.stems, in: library))
    }

    // MARK: Made once

    /// A stem that the library has not.
    private static let unknown = UInt32.max
    /// One that carries no meaning: it need not be there.
    private static let small = UInt32.max - 1

    /// Each stem of a thesaurus as a library has it: its id there, `small` or `unknown`. The fewer of them are looked up
    /// among the others.
    private static func known(_ stems: CompactVocabulary, in library: Library) -> [UInt32] {
        var known = [UInt32](repeating: unknown, count: stems.count)
        let held = library.index.stems
        if held.count < stems.count {
            for id in 0..<UInt32(held.count) {
                held.withBytes(of: id) { if let stem = stems.id(of: $0) { known[Int(stem)] = id } }
            }
        } else {
            for stem in 0..<UInt32(stems.count) {
                stems.withBytes(of: stem) { known[Int(stem)] = held.id(of: $0) ?? unknown }
            }
        }
        for word in library.analyzer.stopWords {
            // "US" is no small word where the documents write it so.
            let isName =
                library.index.words.id(of: word).map { library.index.isMostlyCapitalised($0) } ?? false
            if !isName, let stem = stems.id(of: word) { known[Int(stem)] = small }
        }
        return known
    }

    /// A term of several words counts only where the documents hold all that carry meaning: "place" alone is no
    /// "place of birth".
    private static func terms(
        of thesaurus: Thesaurus, _ known: [UInt32]
    ) -> (starts: [UInt32], stems: [UInt32], wordCounts: [UInt8]) {
        var starts = [UInt32](repeating: 0, count: thesaurus.termCount + 1)
        var wordCounts = [UInt8](repeating: 0, count: thesaurus.termCount)
        var stems: [UInt32] = []
        starts.withUnsafeMutableBufferPointer { starts in
            wordCounts.withUnsafeMutableBufferPointer { wordCounts in
                var term = 0
                thesaurus.forEachTerm { before, stem in
                    let found = known[Int(stem)]
                    let countBefore = before.map { wordCounts[Int($0)] }
                    if found != unknown, countBefore != 0 {
                        wordCounts[term] = (countBefore ?? 0) + 1
                        if let before {
                            for place in starts[Int(before)]..<starts[Int(before) + 1] {
                                stems.append(stems[Int(place)])
                            }
                        }
                        if found != small { stems.append(found) }
                    }
                    term += 1
                    starts[term] = UInt32(stems.count)
                }
            }
        }
        return (starts, stems, wordCounts)
    }

    // MARK: Asking

    /// Whether all that a term of several words has to look for is "stand" or "give": without the small words that make
    /// "stand down" of it, it would be found everywhere.
    private func isOneLightWord(_ stems: ArraySlice<UInt32>) -> Bool {
        stems.count == 1 && stems.first.map(lightStems.contains) ?? false
    }

    private func range(of term: UInt32) -> Range<Int> { Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) }

    /// Whether there is an entry of this stem alone.
    func hasAlternatives(toStem stem: ArraySlice<UInt8>) -> Bool { thesaurus.hasAlternatives(toStem: stem) }

    /// A stem's number among those of the thesaurus.
    func number(ofStem stem: ArraySlice<UInt8>) -> UInt32 { thesaurus.number(ofStem: stem) }

    /// The longest term that stems, given by their numbers, begin with, and how many of them it takes; nil when none
    /// begins there.
    func longestTerm(beginning stems: ArraySlice<UInt32>) -> (length: Int, term: UInt32)? {
        thesaurus.longestTerm(beginning: stems)
    }

    /// Calls `body` with what may stand in the place of a term, and is known to the documents.
    func visit(_ term: UInt32, _ body: (Entry) -> Void) {
        thesaurus.visitAlternatives(to: term, where: { wordCounts[Int($0)] > 0 }) { other, _ in
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
