import Testing

@testable import Retrieval

@Suite struct TermStemsTests {
    @Test(arguments: [
        ("toppled", "toppl"), ("get  rid of ", "get rid of"), ("half-baked schemes", "half bake scheme"),
        ("Détente", "detent"), ("went", "go"), ("", ""), (" ", ""), ("3 days", "3 day"),
    ])
    func aTermIsItsStems(term: String, key: String) {
        var stems = TermStems(analyzer: .english)
        let found = stems.key(of: Array(term.utf8))
        #expect(String(decoding: found.key, as: UTF8.self) == key)
        #expect(found.count == key.split(separator: " ").count)
        #expect(stems.key(of: Array(term.utf8)).key == found.key)
    }

    /// What is cut without the tokenizer is cut as the tokenizer would.
    @Test func plainTermsAreCutAsTextIs() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let count = Int.random(in: 0...40, using: &random)
            let term = (0..<count).map { _ in Array("abstingeed   ".utf8).randomElement(using: &random) ?? 0 }
            var stems = TermStems(analyzer: .english)
            let expected = Analyzer.english.words(in: String(decoding: term, as: UTF8.self)).map {
                Analyzer.english.stem(of: $0.folded)
            }
            #expect(stems.key(of: term).key == Array(expected.joined(separator: [0x20])), "seed \(seed)")
        }
    }
}
