import Testing

@testable import Answering

@Suite struct RankedSentencesTests {
    @Test func betsAreSharesOfTheFirstInTheOrderOfTheScores() {
        let bets = ranked(scores: [5, 4, 4, -20]).bets
        #expect(bets[0] == 1)
        #expect(bets[0] > bets[1] && bets[1] == bets[2] && bets[2] > bets[3])
        // e^−1 = 0.367879 beside the best.
        #expect(abs(bets[1] - 0.367879) < 1e-5)
    }

    @Test func hugeScoresAreBetOnWithoutOverflow() {
        #expect(ranked(scores: [1e30, -1e30]).bets == [1, 0])
        #expect(ranked(scores: [7]).bets == [1])
    }

    /// 0 and −0 are equal scores: they stay in text order, as the two fours do.
    @Test func theBestComeFirstAndEqualOnesInTextOrder() {
        var sentences = ranked(scores: [-1, 4, -0.0, 0, 7, 4, -2])
        sentences.sort()
        #expect(sentences.entries.map(\.sentence) == [4, 1, 5, 2, 3, 0, 6])
    }

    @Test func numbersOfAnyCountAreSorted() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for count in [0, 1, 2, 3, 7, 8, 9, 100, 257] {
            let keys = (0..<count).map { _ in UInt64.random(in: 0...UInt64(count), using: &random) }
            var sorted = keys
            RankedSentences.sortDescending(&sorted)
            #expect(sorted == keys.sorted(by: >), "seed \(seed)")
        }
    }

    @Test func thereIsNothingToBetOnWithoutSentences() {
        #expect(RankedSentences().bets.isEmpty)
        #expect(RankedSentences().best == nil)
    }

    /// "When was that?" was answered, or rather refused, from a sentence without a date a hair ahead of one that has it.
    @Test func oneNearlyAsGoodThatHasWhatIsAskedForIsPreferred() {
        func preferred(_ scores: [Float], times: [Float]) -> [Int] {
            var sentences = ranked(scores: scores)
            sentences.features = times.flatMap { time in
                var row = [Float](repeating: 0, count: Feature.count)
                row[Feature.time.rawValue] = time
                return row
            }
            sentences.prefer(.time)
            #expect(sentences.entries.map(\.score) == sentences.entries.map(\.score).sorted(by: >))
            return sentences.entries.map(\.sentence)
        }
        #expect(preferred([9, 8.5, 8.4], times: [0, 0, 1]) == [2, 0, 1])
        #expect(preferred([9, 8.5, 8.4], times: [1, 1, 1]) == [0, 1, 2])
        #expect(preferred([9, 8.5, 7.9], times: [0, 0, 1]) == [0, 1, 2])
        #expect(preferred([9, 8.5, 8.4], times: [0, 0, 0.5]) == [0, 1, 2])
        #expect(preferred([9, 8.6], times: [0.5, 1]) == [1, 0], "what is only like it gives way to less")
        #expect(preferred([9, 8.4], times: [0.5, 1]) == [0, 1])
        #expect(preferred([9, 9, 9, 9, 9], times: [0, 0, 0, 0, 1]) == [0, 1, 2, 3, 4])
        #expect(preferred([], times: []) == [])
    }

    private func ranked(scores: [Float]) -> RankedSentences {
        var ranked = RankedSentences()
        ranked.entries = scores.enumerated().map {
            RankedSentences.Entry(passage: 0, sentence: $0.offset, score: $0.element, row: $0.offset)
        }
        return ranked
    }
}
