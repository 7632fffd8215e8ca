/// Stems the terms of a thesaurus, each of its words once.
struct TermStems {
    private let analyzer: Analyzer
    /// Every word of plain letters as it is written, in order of arrival.
    private(set) var words: Vocabulary
    /// Word → its stem.
    private var stemOfWord: [UInt32] = []
    private(set) var stems: Vocabulary

    /// - Parameter capacity: How many words are expected.
    init(analyzer: Analyzer, capacity: Int = 0) {
        self.analyzer = analyzer
        words = Vocabulary(capacity: capacity)
        stems = Vocabulary(capacity: capacity * 7 / 8)
        stemOfWord.reserveCapacity(capacity)
    }

    /// Puts a term behind those of the line that is read.
    /// - Parameter isPlain: Whether it holds small letters and spaces only, as most terms do: the tokenizer would cut it
    ///   no otherwise than at the spaces.
    /// - Returns: How many stems it has; a term without any is no term, and not added.
    mutating func add(_ term: UnsafeBufferPointer<UInt8>, isPlain: Bool, to lines: inout TermLines) -> Int {
        let count =
            isPlain && term.count <= Tokenizer.maximumWordBytes
            ? addPlain(term, to: &lines) : addText(term, to: &lines)
        if count > 0 { lines.endTerm() }
        return count
    }

    /// The same of a term that is one word of plain letters.
    @inline(__always)
    mutating func add(word: UnsafeBufferPointer<UInt8>, to lines: inout TermLines) {
        lines.append(stem(of: word))
        lines.endTerm()
    }

    private mutating func addPlain(_ term: UnsafeBufferPointer<UInt8>, to lines: inout TermLines) -> Int {
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

    private mutating func stem(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let id = Int(words.intern(word))
        if id == stemOfWord.count { analyzer.withStem(of: word) { stemOfWord.append(stems.intern($0)) } }
        return stemOfWord[id]
    }

    private mutating func addText(_ term: UnsafeBufferPointer<UInt8>, to lines: inout TermLines) -> Int {
        var count = 0
        for (folded, token) in analyzer.words(in: term) where !token.traits.contains(.whole) {
            folded.withUnsafeBufferPointer { analyzer.withStem(of: $0) { lines.append(stems.intern($0)) } }
            count += 1
        }
        return count
    }
}
