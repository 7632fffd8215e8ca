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
                if Bool.random(using: &random) { best.settle() }
            }
            best.settle()
            let expected = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit)
            #expect(
                best.units.sorted() == expected.map { UInt32($0) }.sorted(), "seed \(seed), limit \(limit)")
            #expect(best.sorted().map(\.unit) == expected.map { UInt32($0) }, "seed \(seed), limit \(limit)")
        }
    }

    @Test func theThresholdIsTheWorstScoreKept() {
        var best = TopK()
        best.reset(limit: 2)
        for (unit, score, threshold) in [(1, 5, 0), (2, 9, 5), (3, 7, 7), (4, 6, 7)]
            as [(UInt32, UInt32, UInt32)]
        {
            best.offer(unit: unit, score: score)
            best.settle()
            #expect(best.threshold == threshold)
        }
    }

    @Test func onlyWhatReachesTheFloorEnters() {
        var best = TopK()
        best.reset(limit: 2, floor: 6)
        #expect(best.threshold == 5)
        for (unit, score, threshold) in [(1, 6, 5), (2, 6, 6), (3, 7, 6), (4, 9, 7)]
            as [(UInt32, UInt32, UInt32)]
        {
            best.offer(unit: unit, score: score)
            best.settle()
            #expect(best.threshold == threshold)
        }
        #expect(best.sorted().map(\.unit) == [4, 3])
    }

    /// They are told apart by the last digits of their numbers alone.
    @Test func ofManyEqualScoresTheLowestNumbersAreKept() {
        var best = TopK()
        best.reset(limit: 300)
        for unit in (0..<2_000).reversed() { best.offer(unit: UInt32(unit), score: .max) }
        best.settle()
        #expect(best.units.sorted() == Array(0..<300))
    }
}
