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
}
