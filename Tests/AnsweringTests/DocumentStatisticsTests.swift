import Retrieval
import Testing

@testable import Answering

@Suite struct DocumentStatisticsTests {
    @Test func rarityIsCountedInsideTheDocument() throws {
        let library = try makeLibrary([
            "a": "# A\n\nKelp dries. Kelp floats. Kelp rots. Nets dry.", "b": "# B\n\nGulls call. Nets hang.",
        ])
        let statistics = enter(0, "kelp nets", in: library)
        // kelp in 3 of 4 sentences: ln(1 + 1.5/3.5) = 0.356675; nets in 1: ln(1 + 3.5/1.5) = 1.203973.
        #expect(statistics.terms.count == 2)
        #expect(abs(statistics.terms[0].idf - 0.356675) < 1e-5)
        #expect(abs(statistics.terms[1].idf - 1.203973) < 1e-5)
        // In b, kelp in none of 2: ln(1 + 2.5/0.5) = 1.791759.
        #expect(abs(enter(1, "kelp nets", in: library).terms[0].idf - 1.791759) < 1e-5)
    }

    @Test func theScoreIsBM25OverDocuments() throws {
        let library = try makeLibrary(["a": "Kelp dries. Kelp floats.", "b": "Gulls call. Nets hang."])
        // Equal lengths: norm 1.2; twice: 2 / 3.2 = 0.625, over a mass of the same one term.
        #expect(abs(enter(0, "kelp", in: library).score - 0.625) < 1e-5)
        #expect(enter(1, "kelp", in: library).score == 0)
    }

    @Test func theTitleIsTheDocumentsOwn() throws {
        let library = try makeLibrary(["a": "# Kelp\n\nIt dries.", "b": "# Nets\n\nThey hang."])
        #expect(enter(0, "kelp", in: library).title == 1)
        #expect(enter(1, "kelp", in: library).title == 0)
    }

    @Test func theNextDocumentStartsAfresh() throws {
        let library = try makeLibrary(["a": "# Kelp\n\nKelp dries.", "b": "# Nets\n\nThey hang."])
        let knowledge = RankingKnowledge(library: library)
        let question = PreparedQuestion(
            makeQuestion("kelp", in: library), index: library.index, grams: knowledge.grams)
        var statistics = DocumentStatistics(of: [0, 1], question, library.index)
        for document in [0, 0, 1, 1, 0] {
            statistics.enter(document, question, library.index)
            let fresh = enter(document, "kelp", in: library)
            #expect(statistics.score == fresh.score && statistics.title == fresh.title)
            #expect(statistics.terms == fresh.terms)
        }
    }

    private func enter(_ document: Int, _ question: String, in library: Library) -> DocumentStatistics {
        let prepared = PreparedQuestion(
            makeQuestion(question, in: library), index: library.index,
            grams: CharacterGrams(index: library.index))
        var statistics = DocumentStatistics(of: [document], prepared, library.index)
        statistics.enter(0, prepared, library.index)
        return statistics
    }
}
