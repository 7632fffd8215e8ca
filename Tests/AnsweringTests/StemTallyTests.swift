import Testing

@testable import Answering

@Suite struct StemTallyTests {
    @Test func aStemCountsOnceAUnit() {
        var tally = StemTally(stemCount: 3, unitCount: 4)
        for unit: [UInt32] in [[0, 0, 1], [0], [1, 0], []] {
            tally.beginUnit()
            for stem in unit { tally.count(stem) }
        }
        tally.beginUnit()
        #expect([0, 1, 0, 2].map { tally.newShare(of: $0) } == [0.75, 0.5, 0, 0])
        tally.forget(0)
        tally.beginUnit()
        #expect([0, 1].map { tally.newShare(of: $0) } == [0, 0.5])
    }
}
