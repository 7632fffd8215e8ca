import Answering
import FoundationEssentials
import KnowledgeStore

/// The questions that a load asks, from a file or none.
enum RequestList {
    /// Each question as a request of the protocol.
    ///
    /// A `.tsv` or `.jsonl` file holds judged questions, of which those that stand alone are asked; any other file one
    /// question a line. Protocols that ask for a key take none.
    ///
    /// - Parameter knowledge: if given, only questions are asked that these documents answer alike whatever was asked
    ///   before.
    static func read(
        _ path: String?, for spoken: LoadProtocol, standingAloneIn knowledge: [String] = []
    ) throws(BenchError) -> [[UInt8]] {
        guard spoken.takesQuestions else { return [spoken.request("")] }
        guard let path else {
            throw .usage("The protocol '\(spoken.rawValue)' needs --questions, a file of what to ask.")
        }
        var questions = try questions(path)
        if !knowledge.isEmpty { questions = try standingAlone(questions, in: knowledge) }
        guard !questions.isEmpty else { throw .badData("\(path) holds no question") }
        return questions.map(spoken.request)
    }

    private static func standingAlone(
        _ questions: [String], in knowledge: [String]
    ) throws(BenchError) -> [String] {
        do throws(KnowledgeError) {
            let engine = try KnowledgeLoader(paths: knowledge).load(number: 1).engine
            return questions.filter { line in
                var conversation = Conversation()
                return engine.questions(in: line).allSatisfy {
                    engine.outcome(of: $0, in: &conversation, options: AnswerOptions()).standsAlone
                }
            }
        } catch {
            throw .badData(error.problems.map(\.description).joined(separator: "\n"))
        }
    }

    private static func questions(_ path: String) throws(BenchError) -> [String] {
        if path.hasSuffix(".tsv") || path.hasSuffix(".jsonl") {
            return try QuestionFile.read(path: path)
                .filter { $0.isAnswerable && $0.dialogue.isEmpty && $0.history.isEmpty }.map(\.question)
        }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw .noInput("cannot read questions from \(path)")
        }
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
