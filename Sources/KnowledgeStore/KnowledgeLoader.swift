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

    /// Without paths, the first folder of `searchOrder` that holds a document is read.
    public init(
        paths: [String] = [], maximumDocumentBytes: Int = defaultMaximumDocumentBytes, skipsBad: Bool = false
    ) {
        self.paths = paths
        self.maximumDocumentBytes = maximumDocumentBytes
        self.skipsBad = skipsBad
    }

    /// Reads everything and builds the index. Takes its time: call it off the serving queues.
    public func load(number: Int) throws(KnowledgeError) -> Generation {
        let content = read()
        guard content.problems.isEmpty || skipsBad else { throw KnowledgeError(problems: content.problems) }
        guard !content.documents.isEmpty else {
            throw KnowledgeError(problems: content.problems.isEmpty ? [nothingFound] : content.problems)
        }
        let analyzer = content.stopWords.map(Analyzer.init(stopWords:)) ?? Analyzer.english
        let library = Library(
            documents: content.documents, analyzer: analyzer, thesaurus: content.thesaurus,
            examples: content.examples.map(\.example).filter { $0.dialogue.isEmpty },
            knownWords: SystemWords.read())
        return Generation(
            number: number, library: library, loadedAtSeconds: Self.now(), problems: content.problems,
            sources: content.sources, examples: content.examples)
    }

    /// What the named paths hold, or the first place of the search order that holds anything.
    private func read() -> KnowledgeReader.Content {
        var reader = KnowledgeReader(maximumDocumentBytes: maximumDocumentBytes)
        for path in paths { reader.read(path: path) }
        guard paths.isEmpty else { return reader.content }
        for path in Self.searchOrder where access(path, F_OK) == 0 {
            reader.read(path: path)
            if reader.content.isWorthLoading { break }
        }
        return reader.content
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
