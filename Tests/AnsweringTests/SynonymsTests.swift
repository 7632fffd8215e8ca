import Retrieval
import Testing

@testable import Answering

@Suite struct SynonymsTests {
    /// "When did he retire?" was answered with whatever stood above something, for who retires stands down.
    @Test func aLightVerbAloneStandsForNothing() throws {
        let library = try makeLibrary(
            "It stood above the smoke. He resigned.",
            thesaurus: "retire => stand down, resign\nstart => stand up")
        let terms = makeQuestion("When did he retire?", in: library).terms
        #expect(terms.map { $0.alternatives.map(\.stem) } == [[library.stem("resign")]])
        #expect(makeQuestion("Did it start?", in: library).terms.allSatisfy { $0.alternatives.isEmpty })
    }

    /// "the rope" counts its small word in its weight only, and "whale song" is not told of whole.
    /// "A close ally of the United States" was not found as "a close US ally", for small letters make a pronoun of that.
    @Test func aSmallWordWrittenAsANameStandsForIt() throws {
        func holds(_ text: String) throws -> Bool {
            let library = try makeLibrary(text, thesaurus: "united states, u.s.")
            let question = makeQuestion("Who is an ally of the United States?", in: library)
            let us = try #require(library.index.stems.id(of: Array("us".utf8)))
            return question.terms.contains { $0.isMeant(byStem: us) }
        }
        #expect(try holds("Kelp is a close US ally. The US sold it."))
        #expect(try !holds("They gave us kelp. The gulls saw us."))
    }

    @Test func aTermIsWhatTheDocumentsHoldOfIt() throws {
        let library = try makeLibrary(
            thesaurus: "beacon, lighthouse, the lamp, whale oil, whale song, in a, xylophone")
        let synonyms = Synonyms(library: library)
        let beacon = [Array("beacon".utf8)]
        let numbers = beacon.map { synonyms.number(ofStem: $0[...]) }
        let (length, term) = try #require(synonyms.longestTerm(beginning: numbers[...]))
        #expect(length == 1)
        var found: [Synonyms.Entry] = []
        synonyms.visit(term) { found.append($0) }
        let stems = ["lighthouse", "lamp", "whale", "oil"].map(library.stem)
        #expect(found.map { $0.stems.map(Optional.some) } == [[stems[0]], [stems[1]], [stems[2], stems[3]]])
        let full = QuestionReader.synonymWeight
        #expect(found.map(\.weight) == [full, full / 2, full / 2])
        #expect(found.map(\.yieldsToAsked) == [false, false, true])
    }
}

@Suite struct WordSetTests {
    @Test func aWordIsFoundWhateverItsLength() {
        let set: WordSet = ["a", "incomprehensibilities", "", "a"]
        #expect(set.contains("a") && set.contains("incomprehensibilities") && !set.contains(""))
        #expect(!set.contains("b") && !set.contains("incomprehensibility"))
        #expect(set.union(["b", "a"]).words == ["a", "incomprehensibilities", "b"])
    }
}
