import Testing

@testable import Retrieval

@Suite struct TermStemsTests {
    /// A term's stems, joined, and how many there are.
    private func stems(of term: [UInt8], _ stems: inout TermStems) -> (key: [UInt8], count: Int) {
        var draft = TermLines.Draft()
        let isPlain = term.allSatisfy { $0 == 0x20 || (0x61...0x7a).contains($0) }
        let count = term.withUnsafeBufferPointer { stems.add($0, isPlain: isPlain, to: &draft) }
        guard count > 0 else { return ([], 0) }
        draft.endLine()
        let (lines, known) = (TermLines(draft), CompactVocabulary(stems.stems))
        let key = lines.terms.stems(of: lines.term(at: 0)).map { known.bytes(of: $0) }
        return (Array(key.joined(separator: [0x20])), count)
    }

    @Test(arguments: [
        ("toppled", "toppl"), ("get  rid of ", "get rid of"), ("half-baked schemes", "half bake scheme"),
        ("Détente", "detent"), ("went", "go"), ("", ""), (" ", ""), ("3 days", "3 day"),
    ])
    func aTermIsItsStems(term: String, key: String) {
        var known = TermStems(analyzer: .english)
        let found = stems(of: Array(term.utf8), &known)
        #expect(String(decoding: found.key, as: UTF8.self) == key)
        #expect(found.count == key.split(separator: " ").count)
        #expect(stems(of: Array(term.utf8), &known).key == found.key)
    }

    /// What is cut without the tokenizer is cut as the tokenizer would.
    @Test func plainTermsAreCutAsTextIs() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let count = Int.random(in: 0...40, using: &random)
            let term = (0..<count).map { _ in Array("abstingeed   ".utf8).randomElement(using: &random) ?? 0 }
            var known = TermStems(analyzer: .english)
            let expected = Analyzer.english.words(in: String(decoding: term, as: UTF8.self)).map {
                Analyzer.english.stem(of: $0.folded)
            }
            #expect(stems(of: term, &known).key == Array(expected.joined(separator: [0x20])), "seed \(seed)")
        }
    }
}
