import Testing

@testable import Answering

@Suite struct GramTallyTests {
    @Test func countsAreThoseOfCountingEachByItself() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var tally = GramTally()
        for _ in 0..<20 {
            var counts = [Float](repeating: 0, count: GramSet.maximumCount)
            for _ in 0..<Int.random(in: 0...300, using: &random) {
                let places = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    Int.random(in: 0..<GramSet.maximumCount, using: &random)
                }
                tally.add(places.reduce(into: GramMask()) { $0 |= GramMask(place: $1) })
                for place in Set(places) { counts[place] += 1 }
            }
            var drained = [Float](repeating: 0, count: GramSet.maximumCount)
            var order: [Int] = []
            tally.drain { place, count in
                drained[place] = count
                order.append(place)
            }
            #expect(drained == counts, "seed \(seed)")
            #expect(order == counts.indices.filter { counts[$0] > 0 }, "seed \(seed)")
        }
    }

    @Test func aTallyIsEmptyOnceDrained() {
        var tally = GramTally()
        for _ in 0..<9 { tally.add(GramMask(place: 127)) }
        var counts: [Float] = []
        for _ in 0..<2 { tally.drain { counts.append($1) } }
        #expect(counts == [9])
    }
}
