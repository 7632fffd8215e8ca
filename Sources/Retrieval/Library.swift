/// Everything one generation answers from: documents, their index and the words' relatives. Immutable.
///
/// A class because it is handed on for every question: to copy it counts references that all loops share.
public final class Library: Sendable {
    /// An example question of the folder's `questions.tsv`.
    public struct Example: Sendable, Hashable {
        public var question: String
        /// The document that answers it, by name; empty when no document does.
        public var document: String
        /// Words that stand in the passage that answers it.
        public var expected: String
        /// What sort of question it is: `when`, `list`, `near` …; empty when the file does not say.
        public var kind: String
        /// The conversation it is a turn of; empty when it stands alone.
        public var dialogue: String

        public init(
            question: String, document: String, expected: String, kind: String = "", dialogue: String = ""
        ) {
            self.question = question
            self.document = document
            self.expected = expected
            self.kind = kind
            self.dialogue = dialogue
        }
    }

    public let documents: [Document]
    public let index: InvertedIndex
    public let analyzer: Analyzer
    public let speller: SpellingCorrector
    public let examples: [Example]
    private let readThesaurus: @Sendable () -> Thesaurus

    /// Words that may stand for one another.
    public var thesaurus: Thesaurus { readThesaurus() }

    /// Indexes the documents. `knownWords` are words spelt right though no document holds them: they are never
    /// corrected to one that a document holds.
    public convenience init(
        documents: [Document], analyzer: Analyzer = Analyzer(), thesaurus: Thesaurus = Thesaurus(),
        examples: [Example] = [], knownWords: WordList = WordList()
    ) {
        self.init(
            documents: documents, index: InvertedIndex(documents: documents, analyzer: analyzer),
            analyzer: analyzer, thesaurus: { thesaurus }, examples: examples, knownWords: knownWords)
    }

    /// A library of documents that were indexed already, with the same analyzer and in the same order.
    /// - Parameter thesaurus: Gives the thesaurus, the same each time; it may still be read until it is asked for.
    public init(
        documents: [Document], index: InvertedIndex, analyzer: Analyzer,
        thesaurus: @escaping @Sendable () -> Thesaurus = { Thesaurus() }, examples: [Example] = [],
        knownWords: WordList = WordList()
    ) {
        precondition(index.documentCount == documents.count, "the index is one of these documents")
        self.documents = documents
        self.index = index
        self.analyzer = analyzer
        readThesaurus = thesaurus
        self.examples = examples
        speller = SpellingCorrector(
            words: index.words, frequencies: index.wordFrequencies,
            capitalisedFrequencies: index.capitalisedFrequencies, stems: index.stems, analyzer: analyzer,
            knownWords: knownWords)
    }

    /// The last byte of sentence `sentence` (0-based) of a document, spaces aside; nil when it has none.
    public func lastByte(ofSentence sentence: Int, ofDocument document: Int) -> UInt8? {
        let starts = documents[document].sentenceStarts
        let bytes = Int(starts[sentence])..<Int(starts[sentence + 1])
        return documents[document].text.withUnsafeBufferPointer { text in
            text[bytes].last { $0 != 0x20 && $0 != 0x0A }
        }
    }

    /// The text of sentence `sentence` (0-based) of a document. Cheaper than by way of the document, of which whoever is
    /// outside this module gets a copy.
    public func sentence(_ sentence: Int, ofDocument document: Int) -> String {
        let starts = documents[document].sentenceStarts
        let bytes = Int(starts[sentence])..<Int(starts[sentence + 1])
        return documents[document].text.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[bytes]), as: UTF8.self)
        }
    }
}
