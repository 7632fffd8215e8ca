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
        stems = Vocabulary(capacity: capacity)
        stemOfWord.reserveCapacity(capacity)
    }

    /// Puts a term's stems behind the terms of a line.
    /// - Parameter isPlain: Whether it holds small letters and spaces only, as most terms do: the tokenizer would cut it
    ///   no otherwise than at the spaces.
    /// - Returns: How many stems there are; a term without any is no term.
    mutating func add(_ term: UnsafeBufferPointer<UInt8>, isPlain: Bool, to line: inout TermLine) -> Int {
        let start = line.stems.count
        if isPlain, term.count <= Tokenizer.maximumWordBytes {
            addPlain(term, to: &line)
        } else {
            addText(term, to: &line)
        }
        line.endTerm()
        return line.stems.count - start
    }

    private mutating func addPlain(_ term: UnsafeBufferPointer<UInt8>, to line: inout TermLine) {
        var start = 0
        for place in 0...term.count where place == term.count || term[place] == 0x20 {
            if place > start { line.append(stem(of: UnsafeBufferPointer(rebasing: term[start..<place]))) }
            start = place + 1
        }
    }

    private mutating func stem(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let id = Int(words.intern(word))
        if id == stemOfWord.count { analyzer.withStem(of: word) { stemOfWord.append(stems.intern($0)) } }
        return stemOfWord[id]
    }

    private mutating func addText(_ term: UnsafeBufferPointer<UInt8>, to line: inout TermLine) {
        for (folded, token) in analyzer.words(in: term) where !token.traits.contains(.whole) {
            folded.withUnsafeBufferPointer { analyzer.withStem(of: $0) { line.append(stems.intern($0)) } }
        }
    }
}
