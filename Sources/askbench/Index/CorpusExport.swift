import FoundationEssentials
import Retrieval

/// Writes a corpus for other programs to read, so that they index and ask the very same.
///
/// `passages.txt` has a passage a line, `questions.txt` a question a line without its stop words, which engines
/// with lists of their own would treat differently, and `knowledge` is a folder that askd can serve.
struct CorpusExport {
    let folder: String

    func write(_ passages: [[UInt8]], _ corpus: Corpus) throws(BenchError) {
        do {
            let knowledge = folder + "/knowledge"
            try FileManager.default.createDirectory(
                at: URL(filePath: knowledge), withIntermediateDirectories: true)
            try write(passages.joined(separator: [0x0A]), to: "passages.txt")
            try write(
                corpus.questions.map(Self.contentWords).joined(separator: "\n").utf8, to: "questions.txt")
            for (number, members) in Corpus.parts(of: passages).enumerated() {
                try write(members.joined(separator: [0x0A, 0x0A]), to: "knowledge/part-\(number).txt")
            }
        } catch {
            throw .unavailable("cannot write to \(folder): \(error)")
        }
    }

    /// A question's words that are no stop words, with spaces between them.
    private static func contentWords(_ question: String) -> String {
        Analyzer.english.words(in: question).map(\.folded).filter { !Analyzer.english.isStopWord($0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    private func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        try Data(Array(bytes) + [0x0A]).write(to: URL(filePath: folder + "/" + name))
    }
}
