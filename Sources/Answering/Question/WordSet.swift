internal import Retrieval

/// A closed list of folded words, which many words of each question are looked for in: faster than a set of strings.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private let words: Vocabulary

    init(_ words: some Sequence<String>) { self.words = Vocabulary(words.map { Array($0.utf8) }) }

    init(arrayLiteral elements: String...) { self.init(elements) }

    /// The words, each once.
    var strings: [String] { (0..<UInt32(words.count)).map(words.string) }

    /// The words of both lists.
    func union(_ other: WordSet) -> WordSet { WordSet(strings + other.strings) }

    /// Whether a word, given as part of other bytes, is on the list.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { words.id(of: word) != nil }

    /// Whether a word is on the list. O(length).
    func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { words.id(of: $0) != nil }
    }
}
