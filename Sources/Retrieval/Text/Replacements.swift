/// Words with others that stand in their place. Most words are none of them, which is seen by their first two and last
/// two letters.
struct Replacements: Sendable {
    private var words = Vocabulary(capacity: 0)
    private var others = Vocabulary(capacity: 0)
    /// Word → what stands in its place.
    private var otherOfWord: [UInt32] = []
    private var beginnings = LetterPairs()
    private var endings = LetterPairs()

    init() {}

    /// One replacement a line, and behind it the words that it stands for.
    init(lines text: String) {
        var text = text
        text.withUTF8 { text in
            var replacement: UnsafeBufferPointer<UInt8>?
            var start = 0
            for place in 0...text.count where place == text.count || text[place] <= 0x20 {
                let word = UnsafeBufferPointer(rebasing: text[start..<place])
                if let replacement { add(word, replacement: replacement) } else { replacement = word }
                if place < text.count, text[place] == 0x0A { replacement = nil }
                start = place + 1
            }
        }
    }

    /// Of a word added twice the later replacement counts. A word has at least two bytes.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, replacement: UnsafeBufferPointer<UInt8>) {
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
