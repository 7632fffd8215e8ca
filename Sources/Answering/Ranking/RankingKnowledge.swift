import Retrieval

/// What ranking knows of a library beside its index; made once a generation.
///
/// A class because it is handed on for every question: to copy it counts a reference for each of its arrays.
final class RankingKnowledge: Sendable {
    let index: InvertedIndex
    let passages: Searcher
    let headings: Searcher
    let titles: Searcher
    let classes: WordClasses
    let grams: CharacterGrams
    /// Nil for a large library.
    let vocabulary: SmallVocabulary?
    /// Mean words of a sentence.
    let averageSentenceLength: Float

    /// - Parameter limit: The most words of a library that counts as small.
    init(library: Library, smallVocabulary limit: Int = SmallVocabulary.maximumCount) {
        index = library.index
        passages = Searcher(index.passages)
        headings = Searcher(index.headings)
        titles = Searcher(index.titles)
        classes = WordClasses(index: library.index, analyzer: library.analyzer)
        grams = CharacterGrams(index: library.index)
        vocabulary = SmallVocabulary(library.index, classes, limit: limit)
        averageSentenceLength = Float(library.index.tokens.count) / Float(max(1, library.index.sentenceCount))
    }

    /// What the word at a place of the stream looked like. Read here, for a call into the index passes all of it.
    @inline(__always)
    func traits(at place: Int) -> TokenTraits { TokenTraits(rawValue: index.traits[place]) }
}
