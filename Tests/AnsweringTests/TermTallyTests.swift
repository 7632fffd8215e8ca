import Retrieval
import Testing

@testable import Answering

@Suite struct TermTallyTests {
    /// "What are the threats to reefs?" was refused: what the section is called stood in its heading alone.
    @Test func aPassageHoldsWhatItsHeadingSays() throws {
        let library = try makeLibrary(
            "# Skarn\n\n## Threats\n\nReefs suffer from heat.\n\n## Uses\n\nReefs shelter fish.")
        let question = makeQuestion("What are the threats to reefs?", in: library)
        func held(_ passage: Int) -> [Double] {
            let best = RankedSentences.Entry(
                passage: passage, sentence: library.index.sentences(ofPassage: passage).lowerBound, score: 1,
                row: 0)
            return TermTally(question, best, library.index).rows.map(\.inPassage)
        }
        #expect(held(0) == [1, 1])
        #expect(held(1) == [0, 1])
    }

    /// "To which island was Seneca banished?" was refused where the text names Corsica and does not say that it is an island.
    @Test func theNounForAPlaceNeedNotStandBesideIt() throws {
        let library = try makeLibrary(
            "Seneca was exiled to Corsica.\n\nAn island lies there. The medal is of gold.")
        func shares(_ text: String) -> (mean: Double, unknown: Double) {
            let question = makeQuestion(text, in: library)
            let best = RankedSentences.Entry(passage: 0, sentence: 0, score: 1, row: 0)
            let tally = TermTally(question, best, library.index)
            return (tally.mean(of: \.inPassage), tally.share { $0.isKnown ? 0 : 1 })
        }
        let (held, unknown) = shares("To which island was Seneca exiled?")
        #expect(held == 1 && unknown == 0)
        #expect(shares("How much money was Seneca exiled with?").mean == 1, "a sum is seen without it")
        #expect(
            shares("Which medal was Seneca exiled with?").mean < 1, "a medal cannot be seen without its noun")
    }
}
