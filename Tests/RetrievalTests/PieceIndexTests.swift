import Testing

@testable import Retrieval

struct PieceIndexTests {
    private func vocabulary(_ words: [[UInt8]]) -> Vocabulary {
        var vocabulary = Vocabulary()
        for word in words { _ = vocabulary.intern(word) }
        return vocabulary
    }

    private func candidates(_ index: PieceIndex, _ word: [UInt8], within limit: Int) -> Set<UInt32> {
        var found: Set<UInt32> = []
        word.withUnsafeBufferPointer { index.forEachCandidate(near: $0, within: limit) { found.insert($0) } }
        return found
    }

    @Test func everyWordWithinOneEditIsACandidate() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        func word() -> [UInt8] {
            (0..<Int.random(in: 4...9, using: &random)).map { _ in UInt8.random(in: 97...100, using: &random)
            }
        }
        let words = vocabulary((0..<3_000).map { _ in word() })
        let index = PieceIndex(words)
        for _ in 0..<200 {
            let asked = word()
            let found = candidates(index, asked, within: 1)
            for id in 0..<UInt32(words.count)
            where EditDistance.between(asked, Array(words.bytes(of: id)), within: 1) != nil {
                #expect(found.contains(id), "seed \(seed): \(asked) and \(words.string(id))")
            }
        }
    }

    @Test func twoEditsInDifferentPiecesAreFound() {
        let words = vocabulary([Array("presidium".utf8)])
        let index = PieceIndex(words)
        for asked in ["prezidiom", "resdium", "prresiddium", "persidimu", "presadiam"] {
            #expect(candidates(index, Array(asked.utf8), within: 2) == [0], "\(asked)")
        }
    }

    @Test func shortWordsAndAnEmptyVocabularyGiveNothing() {
        #expect(candidates(PieceIndex(Vocabulary()), Array("power".utf8), within: 2).isEmpty)
        #expect(
            candidates(PieceIndex(vocabulary([Array("abc".utf8)])), Array("abcd".utf8), within: 2).isEmpty)
    }
}
