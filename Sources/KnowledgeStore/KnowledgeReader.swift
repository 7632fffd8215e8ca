internal import Glibc
internal import Retrieval

/// Reads the files of Knowledge folders one by one and gathers what they hold.
struct KnowledgeReader {
    /// What the folders hold.
    struct Content {
        var documents: [Document] = []
        /// One for each document.
        var sources: [Generation.Source] = []
        var thesaurus = Thesaurus()
        /// Nil unless a folder names its own.
        var stopWords: Set<[UInt8]>?
        var examples: [Generation.ExampleSource] = []
        var problems: [KnowledgeProblem] = []

        /// True when there is something to load or to complain about.
        var isWorthLoading: Bool { !documents.isEmpty || !problems.isEmpty }
    }

    private let maximumDocumentBytes: Int
    private let analyzer = Analyzer.english
    private(set) var content = Content()
    private var names: Set<String> = []
    /// Folders and files met so far: none is read twice.
    private var seen: Set<FileDescriptor.Identity> = []

    init(maximumDocumentBytes: Int) { self.maximumDocumentBytes = maximumDocumentBytes }

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
            content.problems.append(
                KnowledgeProblem(.noInput, path: path, reason: "cannot be read: \(error)"))
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
            content.problems.append(
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
            return content.problems.append(
                KnowledgeProblem(path: shownPath, reason: "is not an ordinary file"))
        }
        do {
            let bytes = try found.descriptor.read(upTo: limit + 1, expected: found.status.bytes)
            guard bytes.count <= limit else {
                return content.problems.append(
                    KnowledgeProblem(path: shownPath, reason: "is longer than \(limit) bytes"))
            }
            let modified = found.status.modifiedAtSeconds
            let source = Generation.Source(path: shownPath, bytes: bytes.count, modifiedAtSeconds: modified)
            read(bytes, kind: kind, innerPath: found.path, source: source)
        } catch {
            content.problems.append(
                KnowledgeProblem(.noInput, path: shownPath, reason: "cannot be read: \(error)"))
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
                content.problems += parsed.problems
            case .markdown, .plain:
                let name = uniqueName(of: innerPath)
                let format: DocumentParser.Format = kind == .markdown ? .markdown : .plain
                content.documents.append(try DocumentParser.parse(bytes, name: name, format: format))
                content.sources.append(source)
                names.insert(name)
            }
        } catch let problem as DocumentProblem {
            content.problems.append(
                KnowledgeProblem(path: source.path, line: problem.line, reason: problem.reason))
        } catch let problem as ThesaurusProblem {
            content.problems.append(
                KnowledgeProblem(path: source.path, line: problem.line, reason: problem.reason))
        } catch {
            content.problems.append(KnowledgeProblem(path: source.path, reason: "\(error)"))
        }
    }

    /// Words with white space between them, `#` lines left out; they take the place of the English ones.
    private mutating func readStopWords(_ bytes: [UInt8]) throws(DocumentProblem) {
        var words = content.stopWords ?? []
        for row in try PrintableText.rows(of: bytes) {
            for field in row { words.formUnion(analyzer.words(in: field).map(\.folded)) }
        }
        content.stopWords = words
    }

    /// The path without its ending; where that name is taken (`a.md` beside `a.txt`, or another folder's `a.md`)
    /// the path with its ending, and then a number, so that every document can be named.
    private func uniqueName(of path: [UInt8]) -> String {
        let short = PrintableText.line(KnowledgeFileKind.withoutEnding(path))
        if !names.contains(short) { return short }
        let long = PrintableText.line(path)
        if !names.contains(long) { return long }
        var number = 2
        while names.contains("\(long)-\(number)") { number += 1 }
        return "\(long)-\(number)"
    }

    /// `folder/inner`, printable.
    private static func join(_ folder: String, _ inner: [UInt8]) -> String {
        inner.isEmpty ? folder : folder + (folder.hasSuffix("/") ? "" : "/") + PrintableText.line(inner)
    }
}
