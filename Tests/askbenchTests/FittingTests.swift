import Testing

@testable import askbench

/// A set whose right row is drawn by these weights from rows of random features.
func makeCandidates(
    rows: Int = 12, weights: [Double] = [3, 0, -2], document: String = "a", using random: inout SeededRandom
) -> CandidateSet {
    let features = (0..<rows * weights.count).map { _ in Float.random(in: 0...1, using: &random) }
    var set = CandidateSet(
        document: document, features: features, isGold: [Bool](repeating: false, count: rows),
        columnCount: weights.count)
    var sums = [Double](repeating: 0, count: rows)
    set.score(by: weights, into: &sums)
    // Adding Gumbel noise and taking the largest draws from the softmax.
    let noisy = sums.map { sum in sum - logarithm(-logarithm(Double.random(in: 1e-9..<1, using: &random))) }
    if let best = noisy.indices.max(by: { noisy[$0] < noisy[$1] }) { set.isGold[best] = true }
    return set
}

@Suite struct FittingTests {
    @Test func descentFindsTheBottomOfACurvedValley() {
        // Rosenbrock's function has its minimum, 0, at (1, 1).
        let point = Descent.minimum(from: [-1.2, 1]) { point in
            let (x, y) = (point[0], point[1])
            let value = (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
            return (value, [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)])
        }
        #expect(abs(point[0] - 1) < 1e-3 && abs(point[1] - 1) < 1e-3, "reached \(point)")
    }

    @Test func rankingFitFindsTheWeightsThatDrewTheRightRows() {
        var random = SeededRandom(seed: 11)
        let sets = (0..<1500).map { _ in makeCandidates(using: &random) }
        let fitted = RankingFit(penalty: 0.01).weights(for: sets)
        for (found, wanted) in zip(fitted, [3, 0, -2] as [Double]) {
            #expect(abs(found - wanted) < 0.35, "seed 11: \(fitted)")
        }
    }

    @Test func aFeatureThatNeverVariesGetsNoWeight() {
        let set = CandidateSet(
            document: "a", features: [1, 0, 1, 1], isGold: [true, false], columnCount: 2)
        let weights = RankingFit(penalty: 1).weights(for: [set])
        #expect(weights[0] == 0)
        #expect(weights[1] < 0)
    }

    @Test func ranksCountRowsAheadAndTiesKeepTheirOrder() {
        let set = CandidateSet(
            document: "a", features: [1, 3, 2, 2], isGold: [false, false, false, true], columnCount: 1)
        #expect(set.rank(by: [1]) == 3)
        #expect(set.rank(by: [-1]) == 3)
        #expect(set.rank(by: [0]) == 4)
        var without = set
        without.isGold[3] = false
        #expect(without.rank(by: [1]) == nil)
        #expect(RankingScore(ranks: [1, 4, 11, nil]) == RankingScore(ranks: [1, 4, nil, nil]))
        #expect(RankingScore(ranks: [1, 4]).meanReciprocalRank == 0.625)
    }

    @Test func logisticFitFindsTheModelThatDrewTheAnswers() {
        var random = SeededRandom(seed: 5)
        let model = LogisticModel(bias: -1, weights: [2, 0])
        let rows = (0..<4000).map { _ in
            let values = [Double.random(in: -2...2, using: &random), .random(in: 0...1, using: &random)]
            return (values: values, isYes: Double.random(in: 0..<1, using: &random) < model.chance(values))
        }
        let fitted = LogisticFit(penalty: 0.01).model(rows)
        #expect(abs(fitted.bias + 1) < 0.25 && abs(fitted.weights[0] - 2) < 0.25, "seed 5: \(fitted)")
        #expect(abs(fitted.weights[1]) < 0.35, "seed 5: \(fitted)")
    }

    @Test func noDocumentIsJudgedByWhatItTaught() {
        let documents = (0..<60).map { "d\($0 % 20)" }
        let folds = Folds(documents: documents)
        let overlaps = folds.judge(documents, learn: { Set($0) }, judge: { $1.contains($0) })
        #expect(!overlaps.contains(true))
        #expect(Set(folds.numbers).count == Folds.count)
    }

    @Test func fewDocumentsAreCutByQuestion() {
        #expect(Set(Folds(documents: Array(repeating: "only", count: 30)).numbers).count == Folds.count)
    }

    @Test func questionsWithoutADocumentGoToEveryFold() {
        let documents = (0..<40).map { "d\($0 % 20)" } + Array(repeating: "", count: 40)
        #expect(Set(Folds(documents: documents).numbers[40...]).count == Folds.count)
    }

    @Test func tablesWrapBelowTheLineLimit() {
        let rows = (0..<20).map { (name: "feature\($0)", value: Double($0) - 3.456) }
        let lines = SwiftTable.text(rows).split(separator: "\n")
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.count <= 110 && $0.hasPrefix("        (.") && $0.hasSuffix(",") })
        #expect(lines[0].contains("(.feature0, -3.46),"))
    }
}
