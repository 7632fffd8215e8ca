/// The words that a right answer holds: every part, and of each part one alternative.
struct ExpectedWords: Sendable, Hashable {
    /// Normalised words; empty when any answer will do.
    private let parts: [[String]]

    /// Reads "1953 & 1964 | coup": 1953, and either 1964 or coup.
    init(expression: String) {
        parts = expression.split(separator: "&").map { part in
            part.split(separator: "|").map { SentenceMatch.normalised(String($0)) }.filter { !$0.isEmpty }
        }.filter { !$0.isEmpty }
    }

    /// Any one of these answers.
    init(anyOf answers: [String]) {
        let alternatives = answers.map(SentenceMatch.normalised).filter { !$0.isEmpty }
        parts = alternatives.isEmpty ? [] : [alternatives]
    }

    /// As written in a table: "1953 & 1964 | coup".
    var expression: String { parts.map { $0.joined(separator: " | ") }.joined(separator: " & ") }

    /// Whether nothing was said of what a right answer holds.
    var isEmpty: Bool { parts.isEmpty }

    /// Whether a text holds them; case, marks and line ends do not count.
    func stand(in text: String) -> Bool {
        let text = SentenceMatch.normalised(text)
        return parts.allSatisfy { part in part.contains { text.contains($0) } }
    }
}
