import Testing

@testable import Retrieval

@Suite struct BM25Tests {
    @Test func rarityIsTheLogarithmOfThePaper() {
        // ln(1 + (10 - 1 + 0.5) / (1 + 0.5)) = ln(7.3333) = 1.99243
        #expect(abs(BM25.idf(documentFrequency: 1, unitCount: 10) - 1.99243) < 1e-5)
        // ln(1 + 0.5 / 10.5) = 0.04652: a word in every unit still counts a little, never below nothing
        #expect(abs(BM25.idf(documentFrequency: 10, unitCount: 10) - 0.04652) < 1e-5)
    }

    @Test func theQuotientOfAnAverageUnitIsFrequencyOverFrequencyPlusK1() {
        let bm25 = BM25(k1: 1.2, b: 0.75)
        // 1 / (1 + 1.2) = 0.45455; 2 / (2 + 1.2) = 0.625
        #expect(abs(bm25.quotient(frequency: 1, length: 30, averageLength: 30) - 0.45455) < 1e-5)
        #expect(abs(bm25.quotient(frequency: 2, length: 30, averageLength: 30) - 0.625) < 1e-5)
        // Twice the average length: 1 / (1 + 1.2 (0.25 + 0.75 × 2)) = 1 / 3.1
        #expect(abs(bm25.quotient(frequency: 1, length: 60, averageLength: 30) - 1 / 3.1) < 1e-6)
    }

    @Test func anImpactFillsOneByteAndIsNeverNothing() {
        let bm25 = BM25()
        #expect(BM25.impact(frequency: 1, norm: bm25.norm(length: 30, averageLength: 30)) == 116)
        #expect(BM25.impact(frequency: 1, norm: bm25.norm(length: 1_000_000_000, averageLength: 1)) == 1)
        #expect(BM25.impact(frequency: 255, norm: bm25.norm(length: 1, averageLength: 30)) == 255)
        #expect(BM25.impact(frequency: 1, norm: 0) == 255)
    }
}
