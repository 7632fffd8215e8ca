/// Stems the terms of a thesaurus, each of its words once.
struct TermStems: ~Copyable {
    private let analyzer: Analyzer
    /// Every word of plain letters → its stem.
    private var words: StemmedWords
    /// The words as they are written, in order of arrival, a space behind each, where they are to be kept.
    private(set) var keptWords: [UInt8]?
    private(set) var stems: CompactVocabulary.Draft

    /// - Parameters:
    ///   - capacity: How many words are expected.
    ///   - keepsWords: Whether the words are wanted as they are written, too.
    init(analyzer: Analyzer, capacity: Int = 0, keepsWords: Bool = false) {
        self.analyzer = analyzer
        words = StemmedWords(capacity: capacity)
        stems = CompactVocabulary.Draft(capacity: capacity * 7 / 8)
        if keepsWords { keptWords = [] }
    }

    /// Puts a term behind those of the line that is read. It must outlast this value where it is plain.
    /// - Parameter isPlain: Whether it holds small letters and spaces only, as most terms do: the tokenizer would cut it
    ///   no otherwise than at the spaces.
    /// - Returns: How many stems it has; a term without any is no term, and not added.
    mutating func add(_ term: UnsafeBufferPointer<UInt8>, isPlain: Bool, to lines: inout TermLines.Draft)
        -> Int
    {
        let count =
            isPlain && term.count <= Tokenizer.maximumWordBytes
            ? addPlain(term, to: &lines) : addText(term, to: &lines)
        if count > 0 { lines.endTerm() }
        return count
    }

    /// The same of a term that is one word of plain letters.
    @inline(__always)
    mutating func add(word: UnsafeBufferPointer<UInt8>, to lines: inout TermLines.Draft) {
        lines.append(stem(of: word))
        lines.endTerm()
    }

    private mutating func addPlain(_ term: UnsafeBufferPointer<UInt8>, to lines: inout TermLines.Draft) -> Int
    {
        var count = 0
        var start = 0
        while start < term.count {
            let end = SmallLetters.end(in: term, from: start)
            if end > start {
                lines.append(stem(of: UnsafeBufferPointer(rebasing: term[start..<end])))
                count += 1
            }
            start = end + 1
        }
        return count
    }

    @inline(__always)
    private mutating func stem(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let key = WordKey(word)
        let place = words.place(of: word, key)
        return words.number(at: place) ?? addStem(of: word, key, at: place)
    }

    /// The same of a word that is new.
    private mutating func addStem(
        of word: UnsafeBufferPointer<UInt8>, _ key: WordKey, at place: Int
    ) -> UInt32 {
        var stem: UInt32 = 0
        Analyzer.withStem(of: word) { stem = stems.intern($0) }
        words.add(word, key, stem, at: place)
        if keptWords != nil { keptWords? += word + [0x20] }
        return stem
    }

    /// The ids here of stems that were read before.
    mutating func ids(of stems: CompactVocabulary) -> [UInt32] { stems.ids(in: &self.stems) }

    private mutating func addText(_ term: UnsafeBufferPointer<UInt8>, to lines: inout TermLines.Draft) -> Int
    {
        var count = 0
        for (folded, token) in analyzer.words(in: term) where !token.traits.contains(.whole) {
            folded.withUnsafeBufferPointer { Analyzer.withStem(of: $0) { lines.append(stems.intern($0)) } }
            count += 1
        }
        return count
    }
}
