import Testing

@testable import Retrieval

@Suite struct TopKTests {
    @Test func theBestAreKeptWhateverTheOrderOfOffers() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var best = TopK()
        for limit in [0, 1, 2, 7, 100, 500] {
            best.reset(limit: limit)
            let scores = (0..<300).map { _ in UInt32.random(in: 1...40, using: &random) }
            for unit in scores.indices.shuffled(using: &random) {
                best.offer(unit: UInt32(unit), score: scores[unit])
            }
            let expected = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit)
            #expect(best.sorted().map(\.unit) == expected.map { UInt32($0) }, "seed \(seed), limit \(limit)")
        }
    }

    @Test func theThresholdIsTheWorstScoreKept() {
        var best = TopK()
        best.reset(limit: 2)
        best.offer(unit: 1, score: 5)
        #expect(best.threshold == 0)
        best.offer(unit: 2, score: 9)
        #expect(best.threshold == 5)
        best.offer(unit: 3, score: 7)
        #expect(best.threshold == 7)
    }
}
