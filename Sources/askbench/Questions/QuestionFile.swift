import FoundationEssentials
import KnowledgeStore
import Retrieval

/// A file of judged questions, in either of two formats.
///
/// `questions.jsonl`: one JSON object a line.
///
/// ```
/// {"question": "When did he fall?", "answerable": true, "document": "khrushchev",
///  "sentences": ["He was removed in 1964."], "answers": ["1964"], "history": ["Who was Khrushchev?"]}
/// ```
///
/// Only `question` and `answerable` must be there. `document` is the name of the document that answers it, `sentences`
/// are those that answer it, `answers` the words that a right answer holds (any one will do), `history` the earlier
/// questions of the conversation.
///
/// `questions.tsv`: the format of a Knowledge folder's own examples, five columns between tabs: question, document
/// (empty: no document answers it), expected words, kind, dialogue. Expected parts between `&` must all be there, each
/// part may offer alternatives between `|`. Lines of one dialogue are one conversation.
enum QuestionFile {
    /// Reads a file; its name's ending tells the format.
    static func read(path: String) throws(BenchError) -> [JudgedQuestion] {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .noInput("cannot read questions from \(path)")
        }
        let questions =
            path.hasSuffix(".tsv")
            ? try readTable(Array(data), path: path) : try lines(of: data, path: path).map(\.judged)
        guard !questions.isEmpty else { throw .badData("\(path) holds no question") }
        return questions
    }

    /// The lines of a `questions.jsonl`, as they are written.
    static func lines(of data: Data, path: String) throws(BenchError) -> [QuestionLine] {
        let decoder = JSONDecoder()
        var questions: [QuestionLine] = []
        for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            do {
                questions.append(try decoder.decode(QuestionLine.self, from: Data(line)))
            } catch {
                throw .badData(
                    "\(path):\(number + 1): is no JSON object with \"question\" and \"answerable\" (\(error))"
                )
            }
        }
        return questions
    }

    private static func readTable(_ file: [UInt8], path: String) throws(BenchError) -> [JudgedQuestion] {
        let (examples, problems) = QuestionsFile.parse(file, path: path)
        if let problem = problems.first { throw .badData("\(problem)") }
        return examples.map { source in
            let example = source.example
            return JudgedQuestion(
                question: example.question, isAnswerable: !example.document.isEmpty,
                document: example.document,
                expected: ExpectedWords(expression: example.expected), kind: example.kind,
                dialogue: example.dialogue)
        }
    }
}
