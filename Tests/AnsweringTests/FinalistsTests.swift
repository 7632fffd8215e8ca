import Testing

@testable import Answering

@Suite struct FinalistsTests {
    /// Of random scores in bounds of random width those are found that a sort of all finds.
    @Test func whatIsWantedIsFoundAsBySortingAll() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let size = Int.random(in: 1...60, using: &random)
            // Whole numbers, so that many are equal.
            let least = (0..<size).map { _ in Float(Int.random(in: -3...12, using: &random)) }
            let grams = least.map { _ in Float(Int.random(in: 0...3, using: &random)) }
            let most = zip(least, grams).map { $0 + $1 + Float(Int.random(in: 0...1, using: &random)) }
            let entries = least.indices.map {
                RankedSentences.Entry(passage: $0 / 4, sentence: $0, score: least[$0], row: $0)
            }
            var all = RankedSentences(entries: entries)
            for row in entries.indices { all.entries[row].score += grams[row] }
            all.sort()
            for count in [1, 2, 5, 59] where count < size {
                var finalists = Finalists(entries, most: most)
                let full = zip(least, grams).map { $0 + $1 }
                let found = finalists.settle(best: count, limit: { (full[$0] + most[$0]) / 2 }, { full[$0] })
                #expect(isSame(found.prefix(count), all.entries.prefix(count)), "seed \(seed)")
                let passage = all.entries[0].passage
                #expect(
                    isSame(
                        found.filter { $0.passage == passage }, all.entries.filter { $0.passage == passage }))
                #expect(
                    found.first { $0.passage != passage }?.sentence
                        == all.entries.first { $0.passage != passage }?.sentence, "seed \(seed)")
            }
        }
    }

    @Test func whatCannotBeAmongTheBestIsNotMeasured() {
        let entries = (0..<10).map {
            RankedSentences.Entry(passage: $0, sentence: $0, score: Float(10 - $0), row: $0)
        }
        var finalists = Finalists(entries, most: entries.map { $0.score + 3.5 })
        var (limited, measured) = ([Int](), [Int]())
        let found = finalists.settle(best: 2) { place in
            limited.append(place)
            return entries[place].score + 1.5
        } _: { place in
            measured.append(place)
            return entries[place].score
        }
        // 10 and 9 are the best two; 8 might have been 9.5, 7 at most 8.5, and 5 at most 8.5 whatever its grams say.
        #expect(limited.sorted() == [2, 3, 4])
        #expect(measured.sorted() == [0, 1, 2])
        #expect(found.map(\.sentence) == [0, 1])
    }

    private func isSame(
        _ one: some Collection<RankedSentences.Entry>, _ other: some Collection<RankedSentences.Entry>
    )
        -> Bool
    {
        one.map(\.sentence) == other.map(\.sentence) && one.map(\.score) == other.map(\.score)
    }
}
