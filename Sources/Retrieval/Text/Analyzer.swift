/// Turns text into the words and stems that the index holds.
///
/// Documents and questions go through the same analyzer; that is what makes "Fought?" find "fights".
public struct Analyzer: Sendable {
    /// Folded words that say little by themselves; they are indexed all the same, for phrases.
    public let stopWords: Vocabulary

    public init(stopWords: Vocabulary = Vocabulary(capacity: 0)) { self.stopWords = stopWords }

    /// The stem of a folded word: its base form where it is irregular (went, men), spelling variants evened out
    /// (labour, labor; -ise, -ize), then Porter2. A word with anything but small ASCII letters is its own stem.
    public func stem(of word: [UInt8]) -> [UInt8] {
        word.withUnsafeBufferPointer { stem(of: $0) }
    }

    /// The stem of a folded word given as bytes.
    public func stem(of word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var stem: [UInt8] = []
        withStem(of: word) { stem = Array($0) }
        return stem
    }

    /// Calls `body` once with the stem of a folded word, whose bytes are only valid during the call: no array is made.
    public func withStem(of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        Self.withStem(of: word, body)
    }

    /// The same of any analyzer: they differ in their stop words alone.
    static func withStem(of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard SmallLetters.makeUp(word) else { return body(word) }
        EditableWord.edit(word) { word in
            IrregularForms.replace(&word)
            SpellingVariants.even(&word)
            // Of what was evened nothing but small letters is left, but two may be.
            if word.count > 2 { Stemmer.stem(&word) }
            body(word.letters)
        }
    }

    /// The stems of folded words, each once, in the order of the words.
    public func stems(of words: Vocabulary) -> Vocabulary {
        var stems = Vocabulary(capacity: words.count)
        for id in 0..<UInt32(words.count) {
            words.withBytes(of: id) { word in withStem(of: word) { _ = stems.intern($0) } }
        }
        return stems
    }

    /// The stems of the folded words of a text, which single spaces part, each once and in their order.
    public static func stems(spaced text: String) -> CompactVocabulary {
        var stems = CompactVocabulary.Draft(capacity: text.utf8.count / 7)
        var text = text
        text.withUTF8 { text in
            var start = 0
            for place in 0...text.count where place == text.count || text[place] == 0x20 {
                if place > start {
                    withStem(of: UnsafeBufferPointer(rebasing: text[start..<place])) { _ = stems.intern($0) }
                }
                start = place + 1
            }
        }
        return CompactVocabulary(stems)
    }

    /// Whether a folded word is a stop word.
    public func isStopWord(_ word: [UInt8]) -> Bool { stopWords.id(of: word) != nil }

    /// Whether a folded word that is part of other bytes is a stop word.
    public func isStopWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool { stopWords.id(of: word) != nil }

    /// Every word of a text in order, folded, with its place (in bytes of its UTF-8) and traits.
    public func words(in text: String) -> [(folded: [UInt8], token: Token)] {
        var text = text
        return text.withUTF8 { words(in: $0) }
    }

    /// Every word of a text given as UTF-8.
    public func words(in text: UnsafeBufferPointer<UInt8>) -> [(folded: [UInt8], token: Token)] {
        var words: [(folded: [UInt8], token: Token)] = []
        words.reserveCapacity(min(32, text.count / 4 + 1))
        var tokenizer = Tokenizer()
        tokenizer.tokenize(text) { words.append((Array($0), $1)) }
        return words
    }
}
