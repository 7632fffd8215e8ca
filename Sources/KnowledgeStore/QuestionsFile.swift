internal import Retrieval

/// A folder's `questions.tsv`: example questions, which are also its test.
///
/// One question a line, columns between tabs: the question; the document that answers it, empty when none does;
/// words that stand in the answering passage; the kind of question; the conversation it is a turn of. The last
/// three may be missing. `#` begins a comment line.
package enum QuestionsFile {
    /// The longest file that is read, in bytes: some 10,000 questions.
    static let maximumBytes = 1 << 20
    /// The longest question, in bytes: what a client's line may hold.
    static let maximumQuestionBytes = 4_096

    /// The examples of a file with their lines, and what is wrong with its other lines.
    package static func parse(
        _ file: [UInt8], path: String
    ) -> (examples: [Generation.ExampleSource], problems: [KnowledgeProblem]) {
        let rows: [[String]]
        do {
            rows = try PrintableText.rows(of: file)
        } catch {
            return ([], [KnowledgeProblem(path: path, line: error.line, reason: error.reason)])
        }
        var examples: [Generation.ExampleSource] = []
        var problems: [KnowledgeProblem] = []
        for (index, row) in rows.enumerated() where !row.isEmpty {
            if let fault = fault(in: row) {
                problems.append(KnowledgeProblem(path: path, line: index + 1, reason: fault))
            } else {
                let example = Library.Example(
                    question: row[0], document: row[1], expected: row.count > 2 ? row[2] : "",
                    kind: row.count > 3 ? row[3] : "", dialogue: row.count > 4 ? row[4] : "")
                examples.append(Generation.ExampleSource(example: example, path: path, line: index + 1))
            }
        }
        return (examples, problems)
    }

    private static func fault(in row: [String]) -> String? {
        if row[0].isEmpty { return "has no question before the first tab" }
        if row.count < 2 { return "has no tab: write the question, a tab, and the document that answers it" }
        if row.count > 5 { return "has \(row.count) columns where 5 are the most" }
        return row[0].utf8.count > maximumQuestionBytes
            ? "has a question of more than \(maximumQuestionBytes) bytes" : nil
    }
}
