/// Turns text into the words and stems that the index holds.
///
/// Documents and questions go through the same analyzer; that is what makes "Fought?" find "fights".
public struct Analyzer: Sendable {
    /// Folded words that say little by themselves; they are indexed all the same, for phrases.
    public var stopWords: Set<[UInt8]> { didSet { listed = Vocabulary(stopWords) } }
    /// The same words: found in a third of the time.
    private var listed: Vocabulary

    public init(stopWords: Set<[UInt8]> = []) {
        self.stopWords = stopWords
        listed = Vocabulary(stopWords)
    }

    /// The stem of a folded word: its base form where it is irregular (went, men), spelling variants evened out
    /// (labour, labor; -ise, -ize), then Porter2. A word with anything but small ASCII letters is its own stem.
    public func stem(of word: [UInt8]) -> [UInt8] {
        word.withUnsafeBufferPointer { stem(of: $0) }
    }

    /// The stem of a folded word given as bytes.
    public func stem(of word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var stem = Array(word)
        guard stem.count > 2, stem.allSatisfy({ $0 &- 0x61 < 26 }) else { return stem }
        if let base = IrregularForms.base(of: stem) { stem = base }
        SpellingVariants.even(&stem)
        Stemmer.stem(&stem)
        return stem
    }

    /// Whether a folded word is a stop word.
    public func isStopWord(_ word: [UInt8]) -> Bool { listed.id(of: word) != nil }

    /// Whether a folded word that is part of other bytes is a stop word.
    public func isStopWord(_ word: ArraySlice<UInt8>) -> Bool { listed.id(of: word) != nil }

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
