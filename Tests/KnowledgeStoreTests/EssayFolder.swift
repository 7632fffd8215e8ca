import FoundationEssentials

/// The Knowledge folder that ships with the project, read as plainly as its formats allow, so that these
/// tests stand or fall by the folder alone.
enum EssayFolder {
    /// A line of `questions.tsv`.
    struct Question: Sendable {
        var question: String
        /// Empty when no document answers it.
        var document: String
        var expected: String
        var kind: String
        /// Empty for a question that stands alone.
        var dialogue: String

        var isAnswerable: Bool { !document.isEmpty }
        /// True when the expected words may be spread over several passages.
        var spreads: Bool { ["list", "summary", "compare", "how-long"].contains(kind) }
    }

    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Knowledge").path

    /// A file of the folder, whole.
    static func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: file)), as: UTF8.self)
    }

    /// The essay's paragraphs in order, headings among them, each on one line.
    static func paragraphs() throws -> [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in try text(of: "khrushchev.md").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// The essay's paragraphs without its headings.
    static func passages() throws -> [String] { try paragraphs().filter { !$0.hasPrefix("#") } }

    /// The lines of a list that say something: neither blank nor a comment.
    static func entries(of file: String) throws -> [Substring] {
        try text(of: file).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    static func questions() throws -> [Question] {
        try entries(of: "questions.tsv").map { line in
            var columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            columns += Array(repeating: "", count: max(0, 5 - columns.count))
            return Question(
                question: columns[0], document: columns[1], expected: columns[2], kind: columns[3],
                dialogue: columns[4])
        }
    }

    /// Whether a text holds the words that `questions.tsv` expects: every part between " & ", each by one of
    /// its alternatives between " | ".
    static func holds(_ text: String, expected: String) -> Bool {
        let text = text.lowercased()
        return expected.lowercased().components(separatedBy: " & ").allSatisfy { part in
            part.components(separatedBy: " | ").contains { text.contains($0) }
        }
    }
}
