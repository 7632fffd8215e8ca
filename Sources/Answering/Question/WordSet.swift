internal import Retrieval

/// A closed list of folded words, which many words of each question are looked for in: faster than a set of strings.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private let words: Vocabulary
    /// One bit for all words of some lengths and first bytes: says no fast.
    private let hints: UInt64

    init(_ words: some Sequence<String>) {
        self.words = Vocabulary(words.map { Array($0.utf8) })
        hints = self.words.reduce(0) { hints, word in
            word.withUnsafeBufferPointer { hints | Self.hint($0) }
        }
    }

    @inline(__always)
    private static func hint(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        1 &<< UInt64(word.count &* 7 &+ Int(word.first ?? 0))
    }

    init(arrayLiteral elements: String...) { self.init(elements) }

    /// The words, each once.
    var strings: [String] { (0..<UInt32(words.count)).map(words.string) }

    /// The words of both lists.
    func union(_ other: WordSet) -> WordSet { WordSet(strings + other.strings) }

    /// Whether a word, given as part of other bytes, is on the list.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer { contains($0) } }

    /// Whether a word is on the list. O(length).
    func contains(_ word: String) -> Bool {
        word.utf8.withContiguousStorageIfAvailable { contains($0) } ?? contains(Array(word.utf8)[...])
    }

    @inline(__always)
    private func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        hints & Self.hint(word) != 0 && words.id(of: word) != nil
    }
}
