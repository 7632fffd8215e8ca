internal import Retrieval

/// A closed list of folded words, which many words of each question are looked for in: faster than a set of strings.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private let words: Vocabulary
    /// One bit for all words of some lengths and first bytes: says no fast.
    private let hints: UInt64

    init(_ words: some Sequence<String>) {
        self.words = Vocabulary(words.map { Array($0.utf8) })
        hints = words.reduce(0) { $0 | Self.hint($1) }
    }

    @inline(__always)
    private static func hint(_ word: String) -> UInt64 {
        1 &<< UInt64(word.utf8.count &* 7 &+ Int(word.utf8.first ?? 0))
    }

    init(arrayLiteral elements: String...) { self.init(elements) }

    /// The words, each once.
    var strings: [String] { (0..<UInt32(words.count)).map(words.string) }

    /// The words of both lists.
    func union(_ other: WordSet) -> WordSet { WordSet(strings + other.strings) }

    /// Whether a word, given as part of other bytes, is on the list.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { words.id(of: word) != nil }

    /// Whether a word is on the list. O(length).
    func contains(_ word: String) -> Bool {
        guard hints & Self.hint(word) != 0 else { return false }
        var word = word
        return word.withUTF8 { words.id(of: $0) != nil }
    }
}
