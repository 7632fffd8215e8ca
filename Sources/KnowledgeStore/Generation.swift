public import Answering
public import Retrieval

/// One loaded state of the Knowledge folder: immutable, and swapped whole at a reload.
public struct Generation: Sendable {
    /// Where a document came from.
    public struct Source: Sendable, Hashable {
        /// The file's path, as the operator would name it.
        public var path: String
        /// Size of the file.
        public var bytes: Int
        /// When the file was last changed, in seconds since 1970.
        public var modifiedAtSeconds: Double
    }

    /// How much a generation holds.
    public struct Sizes: Sendable, Hashable {
        public var documents = 0
        /// Bytes of the files.
        public var bytes = 0
        public var passages = 0
        public var sentences = 0
        /// Distinct words of the index.
        public var words = 0
        /// Memory that the index takes.
        public var indexBytes = 0
    }

    /// An example question with the place where the folder's `questions.tsv` asks it.
    public struct ExampleSource: Sendable, Hashable {
        public var example: Library.Example
        public var path: String
        /// From 1.
        public var line: Int
    }

    /// From 1, one more at each reload.
    public let number: Int
    public let library: Library
    public let engine: AnswerEngine
    /// Wall clock, in seconds since 1970.
    public let loadedAtSeconds: Double
    /// What was skipped, and why; empty unless bad documents may be skipped.
    public let problems: [KnowledgeProblem]
    /// One for each of the library's documents, in the same order.
    public let sources: [Source]
    public let examples: [ExampleSource]
    public let sizes: Sizes

    init(
        number: Int, library: Library, loadedAtSeconds: Double, problems: [KnowledgeProblem],
        sources: [Source],
        examples: [ExampleSource]
    ) {
        precondition(sources.count == library.documents.count, "every document has its source")
        self.number = number
        self.library = library
        engine = AnswerEngine(
            library: library, deferral: Deferral { Deferred($0).callAsFunction },
            recalling: ExampleVerdicts(count: library.examples.count).verdict)
        self.loadedAtSeconds = loadedAtSeconds
        self.problems = problems
        self.sources = sources
        self.examples = examples
        sizes = Sizes(
            documents: library.documents.count,
            bytes: sources.reduce(0) { $0 + $1.bytes },
            passages: library.documents.reduce(0) { $0 + $1.passages.count },
            sentences: library.documents.reduce(0) { $0 + $1.sentenceCount },
            words: library.index.wordFrequencies.count,
            indexBytes: library.index.byteCount)
    }
}
