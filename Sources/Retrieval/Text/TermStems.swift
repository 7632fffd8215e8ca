/// Stems the terms of a thesaurus, each of its words once.
struct TermStems {
    private let analyzer: Analyzer
    /// Every word as it is written, in order of arrival.
    private(set) var words: Vocabulary
    /// The stems of the words, back to back.
    private var stems: [UInt8] = []
    /// Word id → its stem's first byte; and at the end the number of bytes.
    private var starts = [0]

    /// - Parameter capacity: How many words are expected.
    init(analyzer: Analyzer, capacity: Int = 0) {
        self.analyzer = analyzer
        words = Vocabulary(capacity: capacity)
    }

    /// Puts a term's stems, joined with a space, behind the terms of a line.
    /// - Returns: How many stems there are; a term without any is no term.
    mutating func add(_ term: UnsafeBufferPointer<UInt8>, to line: inout TermLine) -> Int {
        let count = isPlain(term) ? addPlain(term, to: &line) : addText(term, to: &line)
        line.endTerm()
        return count
    }

    /// Small letters and spaces, as most terms are: the tokenizer would cut them no otherwise than at the spaces.
    private func isPlain(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
        term.count <= Tokenizer.maximumWordBytes && term.allSatisfy { $0 == 0x20 || $0 &- 0x61 < 26 }
    }

    private mutating func addPlain(_ term: UnsafeBufferPointer<UInt8>, to line: inout TermLine) -> Int {
        var count = 0
        var start = 0
        for place in 0...term.count where place == term.count || term[place] == 0x20 {
            if place > start {
                if count > 0 { line.append(0x20) }
                addStem(of: UnsafeBufferPointer(rebasing: term[start..<place]), to: &line)
                count += 1
            }
            start = place + 1
        }
        return count
    }

    private mutating func addStem(of word: UnsafeBufferPointer<UInt8>, to line: inout TermLine) {
        let id = Int(words.intern(word))
        if id == starts.count - 1 {
            analyzer.withStem(of: word) { stems.append(contentsOf: $0) }
            starts.append(stems.count)
        }
        stems.withUnsafeBufferPointer {
            line.append(UnsafeBufferPointer(rebasing: $0[starts[id]..<starts[id + 1]]))
        }
    }

    private func addText(_ term: UnsafeBufferPointer<UInt8>, to line: inout TermLine) -> Int {
        var count = 0
        for (folded, token) in analyzer.words(in: term) where !token.traits.contains(.whole) {
            if count > 0 { line.append(0x20) }
            folded.withUnsafeBufferPointer { analyzer.withStem(of: $0) { line.append($0) } }
            count += 1
        }
        return count
    }
}
