internal import Retrieval

/// Files that wait to be made documents of, and problems met between them, in the order they were met.
struct DocumentBatch {
    /// A file of a document, read and not yet cut.
    struct File: Sendable {
        var bytes: [UInt8]
        var format: DocumentParser.Format
        var name: String
        var source: Generation.Source
    }

    /// What came of a file.
    enum Outcome: Sendable {
        case document(Document, Generation.Source)
        case problem(KnowledgeProblem)
    }

    private enum Entry: Sendable {
        case file(File)
        case problem(KnowledgeProblem)
    }

    private var entries: [Entry] = []
    /// Of the files together.
    private(set) var byteCount = 0

    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ file: File) {
        byteCount += file.bytes.count
        entries.append(.file(file))
    }

    mutating func add(_ problem: KnowledgeProblem) { entries.append(.problem(problem)) }

    /// Parses the files on several threads.
    func parse(threads: Int) -> [Outcome] {
        Workers.map(entries.count, threads: threads) { [entries] number in
            switch entries[number] {
            case .problem(let problem): .problem(problem)
            case .file(let file): Self.parse(file)
            }
        }
    }

    private static func parse(_ file: File) -> Outcome {
        do throws(DocumentProblem) {
            let document = try DocumentParser.parse(file.bytes, name: file.name, format: file.format)
            return .document(document, file.source)
        } catch {
            return .problem(
                KnowledgeProblem(path: file.source.path, line: error.line, reason: error.reason))
        }
    }
}
