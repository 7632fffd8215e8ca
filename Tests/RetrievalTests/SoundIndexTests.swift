import Testing

@testable import Retrieval

struct SoundIndexTests {
    private func vocabulary(_ words: [String]) -> Vocabulary {
        var vocabulary = Vocabulary()
        for word in words { _ = vocabulary.intern(Array(word.utf8)) }
        return vocabulary
    }

    private func match(_ word: String, in names: [String], frequencies: [UInt32]? = nil) -> String? {
        let words = vocabulary(names)
        let index = SoundIndex(words) { _ in true }
        return index.bestMatch(
            Array(word.utf8), in: words, frequencies ?? names.map { _ in 1 }
        ).map { words.string($0.word) }
    }

    @Test func theNameWithTheNearestVowelsWins() {
        #expect(match("malenkow", in: ["milankov", "malenkov"]) == "malenkov")
    }

    @Test func ofEquallyNearNamesTheMoreFrequentWins() {
        #expect(match("petrow", in: ["petriv", "petrev"], frequencies: [1, 5]) == "petrev")
        #expect(match("petrow", in: ["petriv", "petrev"], frequencies: [5, 1]) == "petriv")
    }

    @Test func otherConsonantsAreOtherNames() {
        #expect(match("malenkov", in: ["molotov", "brezhnev"]) == nil)
    }

    @Test func wordsThatAreNoNamesAreNotIndexed() {
        let words = vocabulary(["missile"])
        let index = SoundIndex(words) { _ in false }
        #expect(index.bestMatch(Array("missyle".utf8), in: words, [1]) == nil)
    }

    @Test func shortSkeletonsLeadNowhere() {
        #expect(match("maoo", in: ["maooo"]) == nil)
    }
}
