/// Words with others that stand in their place. Most words are none of them, which is seen by their first two and last
/// two letters.
struct Replacements: Sendable {
    private var words = Vocabulary(capacity: 0)
    private var others = Vocabulary(capacity: 0)
    /// Word → what stands in its place.
    private var otherOfWord: [UInt32] = []
    private var beginnings = LetterPairs()
    private var endings = LetterPairs()

    /// Of a word added twice the later replacement counts. A word has at least two bytes.
    mutating func add(_ word: [UInt8], replacement: [UInt8]) {
        beginnings.insert(word[0], word[1])
        endings.insert(word[word.count - 2], word[word.count - 1])
        let id = Int(words.intern(word))
        let other = others.intern(replacement)
        if id == otherOfWord.count { otherOfWord.append(other) } else { otherOfWord[id] = other }
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
