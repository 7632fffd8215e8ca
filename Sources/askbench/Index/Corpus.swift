import FoundationEssentials
import Retrieval

/// Passages as documents, and questions of their words.
struct Corpus: Sendable {
    /// Passages that make one document.
    static let passagesPerDocument = 500

    let documents: [Document]
    /// Bytes of the passages.
    let textBytes: Int
    let parseSeconds: Double
    let questions: [String]

    /// Reads a file of a passage a line, at most `limit` of them.
    static func lines(of path: String, limit: Int) throws(BenchError) -> [[UInt8]] {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw .noInput("cannot read passages from \(path)")
        }
        let lines = data.split(separator: 0x0A).prefix(limit).map { Array($0) }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { throw .badData("\(path) holds no passage") }
        return lines
    }

    /// The first `count` passages of the generator.
    static func generated(_ count: Int) -> [[UInt8]] {
        var generator = PassageGenerator()
        return (0..<count).map { _ in generator.next() }
    }

    /// The passages of each document.
    static func parts(of passages: [[UInt8]]) -> [ArraySlice<[UInt8]>] {
        stride(from: 0, to: passages.count, by: passagesPerDocument).map { first in
            passages[first..<min(first + passagesPerDocument, passages.count)]
        }
    }

    /// - Parameter questionCount: how many questions are drawn from random passages.
    init(_ passages: [[UInt8]], questionCount: Int, seed: UInt64 = 1) throws(BenchError) {
        let start = CPUClock.thread()
        var documents: [Document] = []
        for members in Self.parts(of: passages) {
            let bytes = Array(members.joined(separator: [0x0A, 0x0A]))
            do {
                documents.append(
                    try DocumentParser.parse(bytes, name: "part-\(documents.count)", format: .plain))
            } catch {
                throw .badData(
                    "passages \(members.startIndex + 1) to \(members.endIndex): \(error.reason)")
            }
        }
        parseSeconds = Double(CPUClock.thread() - start) / 1e9
        self.documents = documents
        textBytes = passages.reduce(0) { $0 + $1.count }
        var random = SeededRandom(seed: seed)
        questions = (0..<questionCount).map { _ in
            Self.question(of: passages[Int.random(in: passages.indices, using: &random)], &random)
        }
    }

    /// Five to nine words of a passage, in random order: as long as people's questions are.
    private static func question(of passage: [UInt8], _ random: inout SeededRandom) -> String {
        let words = Set(Analyzer.english.words(in: String(decoding: passage, as: UTF8.self)).map(\.folded))
            .sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &random)
        let chosen = words.prefix(Int.random(in: 5...9, using: &random))
        return chosen.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "?"
    }
}
