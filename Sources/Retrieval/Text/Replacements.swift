/// Words with others that stand in their place. Most words are none of them, which is seen by their first two and last
/// two letters.
///
/// A class because it is asked for every word: to lend a struct of this size is to copy it.
final class Replacements: Sendable {
    let words: Vocabulary
    private let others: Vocabulary
    /// Word → what stands in its place.
    private let otherOfWord: [UInt32]
    private let beginnings: LetterPairs
    private let endings: LetterPairs

    /// One replacement a line, and behind it the words that it stands for, of two bytes at least. Of a word that comes
    /// again the later replacement counts.
    init(lines text: StaticString) {
        // Most words have about six letters, and every second one is a replacement.
        let count = text.utf8CodeUnitCount / 10
        var (words, others) = (Vocabulary(capacity: count), Vocabulary(capacity: count / 2))
        var otherOfWord: [UInt32] = []
        var (beginnings, endings) = (LetterPairs(), LetterPairs())
        Self.read(text) { word, replacement in
            beginnings.insert(word[0], word[1])
            endings.insert(word[word.count - 2], word[word.count - 1])
            let id = Int(words.intern(word))
            let other = others.intern(replacement)
            if id == otherOfWord.count { otherOfWord.append(other) } else { otherOfWord[id] = other }
        }
        (self.words, self.others, self.otherOfWord) = (words, others, otherOfWord)
        (self.beginnings, self.endings) = (beginnings, endings)
    }

    /// Calls `body` with each word and what stands in its place.
    private static func read(
        _ text: StaticString, _ body: (_ word: UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var replacement: UnsafeBufferPointer<UInt8>?
        var start = 0
        for place in 0...text.count where place == text.count || text[place] <= 0x20 {
            let word = UnsafeBufferPointer(rebasing: text[start..<place])
            if let replacement { body(word, replacement) } else { replacement = word }
            if place < text.count, text[place] == 0x0A { replacement = nil }
            start = place + 1
        }
    }

    /// Replaces a word of at least two bytes; false when it is left as it is.
    @inline(__always)
    func replace(_ word: inout EditableWord) -> Bool {
        let count = word.count
        guard beginnings.contains(word[0], word[1]), endings.contains(word[count - 2], word[count - 1]) else {
            return false
        }
        return lookUp(&word)
    }

    private func lookUp(_ word: inout EditableWord) -> Bool {
        guard let id = words.id(of: word.start(word.count)) else { return false }
        others.withBytes(of: otherOfWord[Int(id)]) { word.become($0) }
        return true
    }
}
