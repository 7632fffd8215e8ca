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
            let (numbers, notes) = try #require(small.vocabulary).notes(for: question)
            var lazily = WordNotes(question, large)
            for word in 0..<UInt32(library.index.words.count) {
                let note = notes[Int(numbers[Int(word)])]
                let found = lazily.number(of: word, question, large)
                #expect(note == lazily.notes[Int(found)] || !note.concerns, "\(text)")
                #expect((found > WordNotes.plain) == note.concerns, "\(text)")
            }
        }
    }

    /// Of a large library that is seen by each place's traits.
    @Test(arguments: [
        ("Who sailed?", "Elena", true), ("Who sailed?", "the", false), ("Why?", "Elena", false),
    ])
    func onlyAWordThatMayTellSomethingIsLookedAt(question: String, word: String, isLookedAt: Bool) throws {
        let library = try makeLibrary("So the well-known Elena came with the mate.")
        let knowledge = RankingKnowledge(library: library)
        let prepared = PreparedQuestion(
            makeQuestion(question, in: library), index: library.index, grams: knowledge.grams)
        let numbers = try #require(knowledge.vocabulary).notes(for: prepared).numbers
        let id = try #require(library.index.words.id(of: Array(word.lowercased().utf8)))
        #expect(numbers[Int(id)] == (isLookedAt ? WordNotes.plain : WordNotes.silent))
        let whole = try #require(library.index.words.id(of: Array("wellknown".utf8)))
        #expect(numbers[Int(whole)] == WordNotes.plain)
    }

    /// Words whose numbers are 512 apart have one place in the table: each is noted again when it comes back.
    @Test func aTableThatIsFullStartsAfresh() throws {
        let library = try makeLibrary((0..<600).map { "lamp\($0)" }.joined(separator: " ") + ".")
        let knowledge = RankingKnowledge(library: library, smallVocabulary: 0)
        let ids = try [0, 512].map { try #require(library.index.words.id(of: Array("lamp\($0)".utf8))) }
        #expect(ids[0] % 512 == ids[1] % 512)
        let question = PreparedQuestion(
            makeQuestion("lamp0 lamp512", in: library), index: library.index, grams: knowledge.grams)
        var notes = WordNotes(question, knowledge)
        for round in 0..<70_000 {
            let number = notes.number(of: ids[round % 2], question, knowledge)
            #expect(number > WordNotes.plain && Int(number) < notes.notes.count)
            #expect(notes.notes[Int(number)].exactTerm == round % 2)
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
