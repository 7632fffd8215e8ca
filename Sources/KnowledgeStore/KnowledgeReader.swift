internal import Glibc
internal import Retrieval

/// Reads the files of Knowledge folders one by one and gathers what they hold.
///
/// Documents are cleaned and cut a batch at a time, on several threads; what comes of them is in the order of the
/// files all the same.
struct KnowledgeReader {
    /// What the folders hold.
    struct Content {
        var documents: [Document] = []
        /// One for each document.
        var sources: [Generation.Source] = []
        var thesaurus = Thesaurus()
        /// Nil unless a folder names its own.
        var stopWords: Vocabulary?
        var examples: [Generation.ExampleSource] = []
        var problems: [KnowledgeProblem] = []
    }

    /// A batch is full when its files have this many bytes: enough to keep all threads busy.
    static let batchBytes = 16 << 20

    private let batchBytes: Int

    private let maximumDocumentBytes: Int
    private let threads: Int
    private let progress: @Sendable (LoadProgress) -> Void
    private let analyzer = Analyzer.english
    private var content = Content()
    private var batch = DocumentBatch()
    /// Bytes of the files of documents read so far.
    private var readBytes = 0
    private var names: Set<String> = []
    /// Folders and files met so far: none is read twice.
    private var seen: Set<FileDescriptor.Identity> = []

    init(
        maximumDocumentBytes: Int, threads: Int, batchBytes: Int = batchBytes,
        progress: @escaping @Sendable (LoadProgress) -> Void
    ) {
        self.batchBytes = batchBytes
        self.maximumDocumentBytes = maximumDocumentBytes
        self.threads = threads
        self.progress = progress
    }

    /// True when there is something to load or to complain about.
    var isWorthLoading: Bool { !content.documents.isEmpty || !content.problems.isEmpty || !batch.isEmpty }

    /// Everything that was read.
    consuming func finish() -> Content {
        endBatch()
        return content
    }

    /// Reads a folder with its subfolders, or one file.
    mutating func read(path: String) {
        do {
            let descriptor = try FileDescriptor(Array(path.utf8) + [0], followsLink: true)
            let status = try descriptor.status()
            guard status.kind != .folder else { return try readFolder(descriptor, path: path) }
            guard seen.insert(status.identity).inserted else { return }
            let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...])
            read(FolderWalk.Found(path: name, descriptor: descriptor, status: status), shownPath: path)
        } catch {
            note(KnowledgeProblem(.noInput, path: path, reason: "cannot be read: \(error)"))
        }
    }

    private mutating func readFolder(_ folder: borrowing FileDescriptor, path: String) throws(SystemError) {
        guard let root = FolderWalk.resolve(Array(path.utf8) + [0]) else { throw SystemError() }
        var walk = FolderWalk(rootPath: root, seen: seen) { KnowledgeFileKind(path: $0) != nil }
        walk.walk(folder) { found in
            let shown = Self.join(path, found.path)
            read(found, shownPath: shown)
        }
        seen = walk.seen
        for problem in walk.problems {
            note(
                KnowledgeProblem(
                    .noInput, path: Self.join(path, problem.path), reason: "cannot be read: \(problem.error)")
            )
        }
    }

    /// Reads one open file for what its name says it is.
    private mutating func read(_ found: consuming FolderWalk.Found, shownPath: String) {
        let kind = KnowledgeFileKind(path: found.path) ?? .plain
        let limit = kind.maximumBytes ?? maximumDocumentBytes
        guard found.status.kind == .file else {
            return note(KnowledgeProblem(path: shownPath, reason: "is not an ordinary file"))
        }
        do {
            let bytes = try found.descriptor.read(upTo: limit + 1, expected: found.status.bytes)
            guard bytes.count <= limit else {
                return note(
                    KnowledgeProblem(path: shownPath, reason: "is longer than \(limit) bytes"))
            }
            let modified = found.status.modifiedAtSeconds
            let source = Generation.Source(path: shownPath, bytes: bytes.count, modifiedAtSeconds: modified)
            read(bytes, kind: kind, innerPath: found.path, source: source)
        } catch {
            note(KnowledgeProblem(.noInput, path: shownPath, reason: "cannot be read: \(error)"))
        }
    }

    private mutating func read(
        _ bytes: [UInt8], kind: KnowledgeFileKind, innerPath: [UInt8], source: Generation.Source
    ) {
        do {
            switch kind {
            case .thesaurus: content.thesaurus.merge(try Thesaurus(parsing: bytes, analyzer: analyzer))
            case .stopWords: try readStopWords(bytes)
            case .questions:
                let parsed = QuestionsFile.parse(bytes, path: source.path)
                content.examples += parsed.examples
                for problem in parsed.problems { note(problem) }
            case .markdown, .plain:
                batch.add(
                    DocumentBatch.File(
                        bytes: bytes, format: kind == .markdown ? .markdown : .plain,
                        name: takeName(of: innerPath), source: source))
                if batch.byteCount >= batchBytes { endBatch() }
            }
        } catch let problem as DocumentProblem {
            note(KnowledgeProblem(path: source.path, line: problem.line, reason: problem.reason))
        } catch let problem as ThesaurusProblem {
            note(KnowledgeProblem(path: source.path, line: problem.line, reason: problem.reason))
        } catch {
            note(KnowledgeProblem(path: source.path, reason: "\(error)"))
        }
    }

    /// Problems are told in the order of the files, those of documents that still wait to be cut among them.
    private mutating func note(_ problem: KnowledgeProblem) { batch.add(problem) }

    /// Cleans and cuts the documents that wait.
    private mutating func endBatch() {
        let isFull = batch.byteCount >= batchBytes
        readBytes += batch.byteCount
        for outcome in batch.parse(threads: threads) {
            switch outcome {
            case .problem(let problem): content.problems.append(problem)
            case .document(let document, let source):
                content.documents.append(document)
                content.sources.append(source)
            }
        }
        batch = DocumentBatch()
        if isFull { progress(.read(documents: content.documents.count, bytes: readBytes)) }
    }

    /// Words with white space between them, `#` lines left out; they take the place of the English ones.
    private mutating func readStopWords(_ bytes: [UInt8]) throws(DocumentProblem) {
        var words = content.stopWords ?? Vocabulary()
        for row in try PrintableText.rows(of: bytes) {
            for field in row {
                for (folded, _) in analyzer.words(in: field) { _ = words.intern(folded) }
            }
        }
        content.stopWords = words
    }

    /// The path without its ending; where that name is taken (`a.md` beside `a.txt`, or another folder's `a.md`)
    /// the path with its ending, and then a number, so that every document can be named.
    private mutating func takeName(of path: [UInt8]) -> String {
        let long = PrintableText.line(path)
        var name = PrintableText.line(KnowledgeFileKind.withoutEnding(path))
        if names.contains(name) { name = long }
        var number = 2
        while names.contains(name) {
            name = "\(long)-\(number)"
            number += 1
        }
        names.insert(name)
        return name
    }

    /// `folder/inner`, printable.
    private static func join(_ folder: String, _ inner: [UInt8]) -> String {
        inner.isEmpty ? folder : folder + (folder.hasSuffix("/") ? "" : "/") + PrintableText.line(inner)
    }
}
