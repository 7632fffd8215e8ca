import Testing

@testable import askbench

@Suite struct StatisticsTests {
    @Test func areaCountsPairsInOrderAndTiesHalf() throws {
        // Pairs: 3>1, 3>2, 2>1 and 2=2: 3.5 of 4.
        let area = try #require(RankedSeparation.area(positives: [3, 2], negatives: [1, 2]))
        #expect(abs(area - 3.5 / 4) < 1e-12)
        #expect(RankedSeparation.area(positives: [1], negatives: []) == nil)
    }

    @Test func areaAgreesWithCountingEveryPair() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            let scores = (0..<40).map { _ in Double(Int.random(in: 0..<12, using: &random)) }
            let (positives, negatives) = (Array(scores[..<17]), Array(scores[17...]))
            var won = 0.0
            for positive in positives {
                for negative in negatives { won += positive > negative ? 1 : positive == negative ? 0.5 : 0 }
            }
            let area = try #require(RankedSeparation.area(positives: positives, negatives: negatives))
            #expect(abs(area - won / Double(17 * 23)) < 1e-12, "seed \(seed)")
        }
    }

    @Test func anIntervalHoldsTheMeanAndIsTheSameEveryTime() throws {
        let values = (0..<200).map { Double($0 % 4) }
        let first = try #require(Estimate(values))
        #expect(first.mean == 1.5)
        #expect(first.low < 1.5 && first.high > 1.5)
        // Standard error sqrt(1.25 / 200) = 0.079: 95 % lie within about 0.155 on either side.
        #expect(abs(first.high - first.low - 0.31) < 0.04)
        #expect(Estimate(values) == first)
        #expect(Estimate([Double]()) == nil)
    }

    @Test func calibrationErrorIsTheMeanDistanceOfSaidFromWas() throws {
        let answers = [(0.9, true), (0.9, false), (0.3, false), (0.3, true)].map {
            (chance: $0.0, isRight: $0.1)
        }
        let calibration = try #require(Calibration(answers))
        // |0.9 - 0.5| and |0.3 - 0.5|, half of the answers each.
        #expect(abs(calibration.error - 0.3) < 1e-12)
        #expect(calibration.bins.map(\.count) == [2, 2])
        #expect(Calibration([(chance: 1, isRight: true)])?.error == 0)
    }

    @Test func quantilesAreValuesThatWereMeasured() {
        let quantiles = Quantiles((1...100).map(Double.init).shuffled())
        #expect(quantiles[0.5] == 50)
        #expect(quantiles[0.99] == 99)
        #expect(quantiles[1] == 100)
        #expect(Quantiles([])[0.5] == 0)
    }

    @Test func decimalsAreRoundedAndPadded() {
        #expect(0.0005.text(3) == "0.001")
        #expect((-0.04).text(1) == "0.0")
        #expect(12.0.text(0) == "12")
        #expect((-1.25).signedText(2) == "-1.25")
        #expect(0.5.signedText(3) == "+0.500")
        #expect(Double.nan.text(2) == "n/a")
    }

    @Test func sameSeedSameNumbers() {
        var first = SeededRandom(seed: 7)
        var second = SeededRandom(seed: 7)
        #expect((0..<10).map { _ in first.next() } == (0..<10).map { _ in second.next() })
    }
}
