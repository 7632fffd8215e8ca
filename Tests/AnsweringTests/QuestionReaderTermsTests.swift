import Retrieval
import Testing

@testable import Answering

@Suite struct QuestionReaderTermsTests {
    /// "Who was Fidel Castro?" was refused because the documents lack his first name.
    @Test func whatMakesANameLongerCountsLittle() throws {
        let library = try makeLibrary(
            "Castro was the leader of the island.",
            thesaurus: "fidel castro, fidel alejandro castro => castro")
        func shares(_ question: String) -> [Float] {
            makeQuestion(question, in: library).terms.map(\.share)
        }
        #expect(shares("Who was Fidel Castro?") == [QuestionReader.longerNameShare, 1])
        #expect(shares("Who was Raul Castro?") == [1, 1])
        let asked = makeQuestion("Who was Fidel Castro?", in: library).terms
        #expect(asked[0].alternatives.map(\.stem) == [library.stem("castro")])
        #expect(makeQuestion("Who was Raul Castro?", in: library).terms[0].alternatives.isEmpty)
    }

    /// In a small library an everyday word of the asker's outweighed everything that the documents say.
    @Test func anEverydayWordThatTheDocumentsLackIsNoRarerThanOneTheySayOnce() throws {
        let library = try makeLibrary("A lamp burns.\n\nA ship sails.\n\nThe ship sinks.")
        let terms = makeQuestion("does the quibbling lamp hurry for Zorba in 1871", in: library).terms
        func idf(_ word: String) -> Float? { terms.first { $0.shown == word }?.passageIDF }
        #expect(idf("hurry") == idf("lamp"))
        #expect(idf("quibbling")! > idf("lamp")!)
        #expect(idf("Zorba")! > idf("lamp")! && idf("1871")! > idf("lamp")!)
    }
}
