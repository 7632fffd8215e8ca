internal import Glibc
internal import Retrieval

/// Makes a generation of one or several Knowledge folders or files.
public struct KnowledgeLoader: Sendable {
    /// The largest document that is read unless told otherwise: 64 MiB, some twenty thousand pages.
    public static let defaultMaximumDocumentBytes = 64 << 20

    /// Where knowledge is looked for when no path is given, best first.
    public static let searchOrder = [
        "./Knowledge", "/etc/askd/knowledge", "/usr/local/share/askd/knowledge", "/usr/share/askd/knowledge",
    ]

    /// Folders and files, in the order their documents are numbered.
    public var paths: [String]
    public var maximumDocumentBytes: Int
    /// True: documents that cannot be read are left out and named in the generation's problems.
    public var skipsBad: Bool
    /// Threads that read and index, the caller's among them. They run at the caller's priority.
    public var threads = Workers.available
    /// Whether words may also stand for one another as general English has it, and not as the folders' files say alone.
    public var usesGeneralEnglish = true

    /// Without paths, the first folder of `searchOrder` that holds a document is read.
    public init(
        paths: [String] = [], maximumDocumentBytes: Int = defaultMaximumDocumentBytes, skipsBad: Bool = false
    ) {
        self.paths = paths
        self.maximumDocumentBytes = maximumDocumentBytes
        self.skipsBad = skipsBad
    }

    /// Reads everything and builds the index. Takes its time: call it off the serving queues.
    /// - Parameter progress: Told now and then how far it is, on the caller's thread.
    public func load(
        number: Int, progress: @escaping @Sendable (LoadProgress) -> Void = { _ in }
    ) throws(KnowledgeError) -> Generation {
        // Read beside the documents: it takes as long as a small folder does.
        let general = usesGeneralEnglish ? GeneralThesaurus() : nil
        let content = read(progress)
        general?.offer(content.thesaurus)
        guard content.problems.isEmpty || skipsBad else { throw KnowledgeError(problems: content.problems) }
        guard !content.documents.isEmpty else {
            throw KnowledgeError(problems: content.problems.isEmpty ? [nothingFound] : content.problems)
        }
        let analyzer = content.stopWords.map(Analyzer.init(stopWords:)) ?? Analyzer.english
        let library = Library(
            documents: content.documents, index: index(content.documents, analyzer, progress),
            analyzer: analyzer, thesaurus: Self.thesaurus(general, adding: content.thesaurus),
            examples: content.examples.map(\.example).filter { $0.dialogue.isEmpty },
            knownWords: SystemWords.read())
        let generation = Generation(
            number: number, library: library, loadedAtSeconds: Self.now(), problems: content.problems,
            sources: content.sources, examples: content.examples)
        // The system brings pages in by neighbourhoods: let go of earlier, these would soon be back.
        if usesGeneralEnglish { SpentText.release(GeneralEnglish.parts) }
        return generation
    }

    /// What general English has and, behind it, a folder's own words; put together when it is first asked for.
    private static func thesaurus(
        _ general: GeneralThesaurus?, adding own: Thesaurus
    ) -> @Sendable () -> Thesaurus {
        guard let general else { return { own } }
        return Deferred { general.take(adding: own) }.callAsFunction
    }

    /// What the named paths hold, or the first place of the search order that holds anything.
    private func read(_ progress: @escaping @Sendable (LoadProgress) -> Void) -> KnowledgeReader.Content {
        var reader = KnowledgeReader(
            maximumDocumentBytes: maximumDocumentBytes, threads: threads, progress: progress)
        for path in paths { reader.read(path: path) }
        guard paths.isEmpty else { return reader.finish() }
        for path in Self.searchOrder where access(path, F_OK) == 0 {
            reader.read(path: path)
            if reader.isWorthLoading { break }
        }
        return reader.finish()
    }

    /// Documents of less text than this are indexed by one thread, which is done before others have begun.
    private static let bytesForThreads = 256 << 10

    private func index(
        _ documents: [Document], _ analyzer: Analyzer, _ progress: @Sendable (LoadProgress) -> Void
    ) -> InvertedIndex {
        let textBytes = documents.reduce(0) { $0 + $1.text.count }
        if textBytes >= KnowledgeReader.batchBytes {
            progress(.indexing(passages: documents.reduce(0) { $0 + $1.passages.count }))
        }
        let runs = IndexPart.runs(of: documents, count: textBytes < Self.bytesForThreads ? 1 : threads)
        let parts = Workers.map(runs.count, threads: runs.count) { number in
            IndexPart(documents[runs[number]], analyzer: analyzer)
        }
        // Parts are put together by one thread, but for some lists.
        return parts.count == 1
            ? InvertedIndex(merging: parts)
            : InvertedIndex(merging: parts, beside: { Errand($0).take })
    }

    private var nothingFound: KnowledgeProblem {
        let places = paths.isEmpty ? Self.searchOrder : paths
        let advice = paths.isEmpty ? "; name a folder with --knowledge" : ""
        return KnowledgeProblem(
            .noInput, path: places.joined(separator: ", "), reason: "no *.md or *.txt document there" + advice
        )
    }

    /// Wall clock, in seconds since 1970.
    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
