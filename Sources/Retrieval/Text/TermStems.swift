/// Stems the terms of a thesaurus, each of its words once.
struct TermStems {
    private let analyzer: Analyzer
    /// Every word as it is written, in order of arrival.
    private(set) var words = Vocabulary()
    /// Word id → its stem.
    private var stems: [[UInt8]] = []

    init(analyzer: Analyzer) { self.analyzer = analyzer }

    /// A term's stems, joined with a space, and how many there are.
    mutating func key(of term: [UInt8]) -> (key: [UInt8], count: Int) {
        var key: [UInt8] = []
        var count = 0
        term.withUnsafeBufferPointer { term in
            forEachWord(of: term) { stem in
                if count > 0 { key.append(0x20) }
                key += stem
                count += 1
            }
        }
        return (key, count)
    }

    /// Terms of small letters and spaces, as most are, are cut here: the tokenizer would cut them no otherwise.
    private mutating func forEachWord(of term: UnsafeBufferPointer<UInt8>, _ body: ([UInt8]) -> Void) {
        guard term.count <= Tokenizer.maximumWordBytes, term.allSatisfy({ $0 == 0x20 || $0 &- 0x61 < 26 })
        else {
            for (folded, token) in analyzer.words(in: term) where !token.traits.contains(.whole) {
                body(analyzer.stem(of: folded))
            }
            return
        }
        var start = 0
        for index in 0...term.count where index == term.count || term[index] == 0x20 {
            if index > start { body(stem(of: UnsafeBufferPointer(rebasing: term[start..<index]))) }
            start = index + 1
        }
    }

    private mutating func stem(of word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let id = Int(words.intern(word))
        if id == stems.count { stems.append(analyzer.stem(of: word)) }
        return stems[id]
    }
}
