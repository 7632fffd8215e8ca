import Testing

@testable import Retrieval

@Suite struct ImpactCountsTests {
    @Test func theImpactIsRoundedDownToFours() {
        var counts = ImpactCounts()
        for impact in [3, 4, 7, 90, 255] as [UInt8] { counts.add(impact) }
        #expect((1...5).map { counts.impact(reachedBy: $0) } == [252, 88, 4, 4, 0])
    }

    @Test func fewerPostingsReachNothing() {
        var counts = ImpactCounts()
        #expect(counts.impact(reachedBy: 1) == 0)
        counts.add(200)
        #expect(counts.impact(reachedBy: 2) == 0)
    }

    @Test func atLeastSoManyPostingsReachIt() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let impacts = (0..<500).map { _ in UInt8.random(in: 1...255, using: &random) }
        var counts = ImpactCounts()
        for impact in impacts { counts.add(impact) }
        let sorted = impacts.sorted(by: >)
        for count in [1, 2, 10, 499, 500] {
            let reached = counts.impact(reachedBy: count)
            #expect(reached <= sorted[count - 1], "seed \(seed)")
            #expect(sorted[count - 1] - reached < 4, "seed \(seed)")
        }
    }
}
