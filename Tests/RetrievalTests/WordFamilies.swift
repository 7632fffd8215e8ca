import Retrieval
import Testing

/// Families of words written one a line, checked by the stems that the English analyzer gives them.
enum WordFamilies {
    static func stem(_ word: Substring) -> String {
        String(decoding: Analyzer.english.stem(of: Array(word.utf8)), as: UTF8.self)
    }

    /// Every line holds words that must share one stem.
    static func meet(_ lines: String, _ location: SourceLocation = #_sourceLocation) {
        for line in lines.split(separator: "\n") {
            let stems = Set(line.split(separator: " ").map(stem))
            #expect(stems.count == 1, "\(line): \(stems)", sourceLocation: location)
        }
    }

    /// Every line holds words that must not share a stem.
    static func stayApart(_ lines: String, _ location: SourceLocation = #_sourceLocation) {
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ")
            let stems = Set(words.map(stem))
            #expect(stems.count == words.count, "\(line): \(stems)", sourceLocation: location)
        }
    }
}
