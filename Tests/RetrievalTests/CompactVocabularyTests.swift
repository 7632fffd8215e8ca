import Testing

@testable import Retrieval

@Suite struct CompactVocabularyTests {
    /// Words of any bytes, short and long, some of them more than once.
    private static func words(_ random: inout SeededGenerator, count: Int = 3_000) -> [[UInt8]] {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...24, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random)
            }
        }
    }

    @Test func itNumbersWordsAsAVocabularyDoes() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let words = Self.words(&random)
        var draft = CompactVocabulary.Draft()
        var vocabulary = Vocabulary()
        for word in words {
            let id = word.withUnsafeBufferPointer { draft.intern($0) }
            #expect(id == vocabulary.intern(word), "seed \(seed)")
        }
        let compact = CompactVocabulary(draft)
        #expect(compact.count == vocabulary.count)
        for word in words { #expect(compact.id(of: word[...]) == vocabulary.id(of: word), "seed \(seed)") }
        for id in 0..<UInt32(vocabulary.count) { #expect(compact.bytes(of: id) == vocabulary.bytes(of: id)) }
        #expect(compact.id(of: Array("abd".utf8)[...]) == nil)
    }

    @Test func othersAreAddedBehind() {
        func vocabulary(_ words: [String]) -> CompactVocabulary {
            var draft = CompactVocabulary.Draft()
            for word in words { _ = Array(word.utf8).withUnsafeBufferPointer { draft.intern($0) } }
            return CompactVocabulary(draft)
        }
        let many = (0..<200).map { "w\($0)" }
        var draft = CompactVocabulary.Draft(vocabulary(["b", "w7"]))
        let ids = vocabulary(many).ids(in: &draft)
        #expect(ids[7] == 1 && ids[0] == 2 && ids[199] == 200)
        #expect(CompactVocabulary(draft).id(of: Array("w199".utf8)[...]) == 200)
        var fresh = CompactVocabulary.Draft(CompactVocabulary())
        #expect(vocabulary(many).ids(in: &fresh) == Array(0..<200))
        #expect(CompactVocabulary().id(of: []) == nil)
    }

    @Test func stemsOfALineComeOnceInItsOrder() {
        let stems = Analyzer.stems(spaced: "votes went  voting gone")
        #expect(
            (0..<UInt32(stems.count)).map { String(decoding: stems.bytes(of: $0), as: UTF8.self) } == [
                "vote", "go",
            ])
    }
}

@Suite struct StemmedWordsTests {
    @Test func aWordKeepsItsNumberThoughTheTableGrows() {
        let text = Array((0..<900).map { "w\($0) word-of-many-letters-\($0)" }.joined(separator: " ").utf8)
        text.withUnsafeBufferPointer { text in
            let words = text.split(separator: 0x20).map { UnsafeBufferPointer(rebasing: $0) }
            var table = StemmedWords(capacity: 3)
            for (number, word) in words.enumerated() {
                let key = WordKey(word)
                let place = table.place(of: word, key)
                #expect(table.number(at: place) == nil)
                table.add(word, key, UInt32(number), at: place)
            }
            #expect(table.count == words.count)
            for (number, word) in words.enumerated() {
                let place = table.place(of: word, WordKey(word))
                #expect(table.number(at: place) == UInt32(number))
            }
        }
    }
}
