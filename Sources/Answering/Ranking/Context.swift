import Retrieval

/// What earlier turns lend to a question.
struct Context: Sendable {
    /// A stem of an earlier turn.
    struct Term: Sendable, Hashable {
        var stem: UInt32
        /// Fading with age, in 0...1.
        var weight: Float
        var idf: Float
    }

    /// How much the question leans on what was said before: 0 stands on its own, 1 means nothing without it.
    var dependence: Float = 0
    var terms: [Term] = []
    /// Global number of the passage last answered from.
    var passage: Int?
    /// Global numbers of the sentences shown last.
    var told: [Int] = []
    /// Those that follow on the last of them in its document.
    var ahead = 0..<0

    /// Notes which sentences follow on what was shown last.
    mutating func lookAhead(in index: InvertedIndex) {
        guard let last = told.max() else { return }
        let document = index.document(ofPassage: index.passage(ofSentence: last))
        ahead = last + 1..<index.sentences(ofDocument: document).upperBound
    }

    /// How soon a sentence follows on what was shown last: 1 for that itself … 0 for those far ahead and all others.
    func closeness(of sentence: Int) -> Float {
        if told.contains(sentence) { return 1 }
        guard ahead.contains(sentence) else { return 0 }
        return max(0, 1 - Float(1 + sentence - ahead.lowerBound) / Self.reach)
    }
    private static let reach: Float = 8

    /// No conversation before this question.
    static let none = Context()
}
