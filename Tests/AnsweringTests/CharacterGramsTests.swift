import Retrieval
import Testing

@testable import Answering

@Suite struct CharacterGramsTests {
    /// A word of n letters is framed to n + 2 and then has n − 1 runs of four; shorter ones have one.
    @Test(arguments: [("", 1), ("a", 1), ("at", 1), ("lamp", 3), ("oil", 2), ("lighthouse", 9)])
    func aWordHasARunForEachOfItsLettersButOne(word: String, count: Int) {
        #expect(grams(word).count == count)
    }

    /// atla, tlan, lant, anti, ntic and tic$ stand in both.
    @Test func wordsThatShareLettersShareGrams() {
        #expect(Set(grams("transatlantic")).intersection(grams("atlantic")).count == 6)
        #expect(Set(grams("lamp")).isDisjoint(with: grams("boil")))
        #expect(grams("lamp") == grams("lamp"))
    }

    @Test func gramsAreThoseOfTheIndexsWords() throws {
        let library = try makeLibrary()
        let held = CharacterGrams(index: library.index)
        for word in 0..<UInt32(library.index.words.count) {
            #expect(Array(held.grams(of: word)) == grams(library.index.words.string(word)))
        }
        let total = library.index.tokens.reduce(0) { $0 + held.grams(of: $1).count }
        #expect(held.averageLength == Float(total) / Float(library.index.sentenceCount))
    }

    @Test func aGramOfManySentencesCountsLess() throws {
        let library = try makeLibrary("Lamp. Lamp. Lamp. Lamp and rope.")
        let held = CharacterGrams(index: library.index)
        let (lamp, rope) = (grams("lamp")[1], grams("rope")[1])
        // ln(1 + 0.5/4.5) for a gram of all four sentences, ln(1 + 3.5/1.5) for a gram of one.
        #expect(abs(held.idf(lamp) - 0.105361) < 1e-5)
        #expect(abs(held.idf(rope) - 1.203973) < 1e-5)
        #expect(held.idf(grams("xyzzy")[1]) > held.idf(rope))
    }

    private func grams(_ word: String) -> [UInt16] {
        var grams: [UInt16] = []
        CharacterGrams.cut(Array(word.utf8)[...]) { grams.append($0) }
        return grams
    }
}
