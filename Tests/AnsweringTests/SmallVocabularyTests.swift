import Retrieval
import Testing

@testable import Answering

@Suite struct SmallVocabularyTests {
    @Test func notesOfAllWordsAreThoseOfEachByItself() throws {
        let library = try makeLibrary(thesaurus: "ship, tower, keeper")
        let small = RankingKnowledge(library: library)
        let large = RankingKnowledge(library: library, smallVocabulary: 0)
        #expect(large.vocabulary == nil)
        for text in [
            "Which keeper of the light saved sailors?", "Why did the Petrel sink in 1889?", "where?",
        ] {
            let question = PreparedQuestion(
                makeQuestion(text, in: library), index: library.index, grams: small.grams)
            let notes = try #require(small.vocabulary).notes(for: question)
            var lazily = WordNotes()
            lazily.begin(question, large)
            lazily.withTable { table in
                for word in 0..<UInt32(library.index.words.count) {
                    #expect(
                        notes[Int(word)] == table[WordNotes.place(of: word, in: table, question, large)],
                        "\(text)")
                }
            }
        }
    }
}

@Suite struct IDListsTests {
    @Test func aListKeepsTheOrderOfItsPairs() {
        let lists = IDLists([(2, 7), (0, 5), (2, 1), (2, 7)], keyCount: 4)
        func members(_ key: UInt32) -> [UInt32] {
            var members: [UInt32] = []
            lists.forEach(of: key) { members.append($0) }
            return members
        }
        #expect(members(0) == [5] && members(1) == [] && members(2) == [7, 1, 7] && members(3) == [])
    }
}
