import Retrieval
import Testing

@testable import Answering

@Suite struct PreparedQuestionTests {
    @Test func everyStemLeadsToItsTerms() throws {
        let library = try makeLibrary(thesaurus: "beacon, lighthouse, tower")
        let prepared = prepare("the beacon, the tower and the lamp", in: library)
        for (term, asked) in prepared.terms.enumerated() {
            for stem in [asked.stem].compactMap({ $0 }) + asked.alternatives.map(\.stem) {
                let place = try #require(prepared.stems.place(of: stem))
                #expect(terms(ofStem: place, in: prepared).contains(term), "\(asked.shown)")
            }
        }
        #expect(prepared.counts.count == prepared.stems.ids.count)
        let lighthouse = try #require(library.stem("lighthouse").flatMap { prepared.stems.place(of: $0) })
        #expect(terms(ofStem: lighthouse, in: prepared) == [0, 1])
    }

    private func terms(ofStem place: Int, in prepared: PreparedQuestion) -> [Int] {
        var terms: [Int] = []
        prepared.forEachCount(ofStem: place) { term, _ in terms.append(term) }
        return terms
    }

    @Test func aStemThatManyTermsShareLeadsToAllInOrder() throws {
        let library = try makeLibrary(
            "The lamp burns by the beacon, the tower, the mast and the buoy.",
            thesaurus: "lamp, beacon, tower, mast, buoy")
        let prepared = prepare("beacon tower mast buoy", in: library)
        let lamp = try #require(library.stem("lamp").flatMap { prepared.stems.place(of: $0) })
        #expect(terms(ofStem: lamp, in: prepared) == [0, 1, 2, 3])
    }

    @Test func pairsAreNeighboursThatTheDocumentsKnow() throws {
        let library = try makeLibrary()
        let prepared = prepare("whale oil zzzyx lamp", in: library)
        #expect(prepared.pairs.count == 1)
        #expect(prepared.pairs.map(\.weight).reduce(0, +) < prepared.pairMass)
    }

    /// The reader's shares times rarity, all terms together.
    @Test func massesAreSumsOverTheTerms() throws {
        let prepared = prepare("which year did the lamp of Skarn fail", in: try makeLibrary())
        let mass = prepared.terms.reduce(Float(0)) { $0 + $1.share * $1.passageIDF }
        #expect(abs(prepared.passageMass - mass) < 1e-5)
        #expect(prepared.sentenceMass > 0)
        let empty = prepare("", in: try makeLibrary())
        #expect(empty.passageMass > 0 && empty.sentenceMass > 0 && empty.pairMass > 0 && empty.gramMass > 0)
    }

    @Test func whatTheQuestionSaysIsKnownWithItsStopWords() throws {
        let library = try makeLibrary()
        let prepared = prepare("was the lamp in Bergen", in: library)
        for word in ["was", "the", "lamp", "in", "bergen"] {
            let id = try #require(library.index.words.id(of: Array(word.utf8)))
            #expect(prepared.askedWords.contains(id), "\(word)")
        }
        let oil = try #require(library.index.words.id(of: Array("oil".utf8)))
        #expect(!prepared.askedWords.contains(oil))
    }

    private func prepare(_ question: String, in library: Library) -> PreparedQuestion {
        PreparedQuestion(
            makeQuestion(question, in: library), index: library.index,
            grams: CharacterGrams(index: library.index))
    }
}
