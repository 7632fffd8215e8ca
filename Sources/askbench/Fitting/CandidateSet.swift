import Answering

/// The sentences that ranking weighs for one question, with their features and which of them are right.
struct CandidateSet: Sendable {
    /// The document that answers the question, by which cross-validation keeps questions together.
    var document: String
    /// Rows of `columnCount` values, one row a sentence.
    var features: [Float]
    /// One entry a row.
    var isGold: [Bool]
    let columnCount: Int

    /// A question whose candidates hold no right sentence teaches nothing and can only be missed.
    var hasGold: Bool { isGold.contains(true) }

    /// These columns alone, in this order.
    func columns(_ kept: [Int]) -> CandidateSet {
        var features: [Float] = []
        features.reserveCapacity(isGold.count * kept.count)
        for row in isGold.indices {
            for column in kept { features.append(self.features[row * columnCount + column]) }
        }
        return CandidateSet(document: document, features: features, isGold: isGold, columnCount: kept.count)
    }

    /// The place of the first right row by weighted sum, from 1; nil without one. Equal sums keep the rows' order.
    func rank(by weights: [Double]) -> Int? {
        var sums = [Double](repeating: 0, count: isGold.count)
        score(by: weights, into: &sums)
        guard let best = sums.indices.filter({ isGold[$0] }).max(by: { (sums[$0], $1) < (sums[$1], $0) })
        else {
            return nil
        }
        return 1 + sums.indices.count { sums[$0] > sums[best] || (sums[$0] == sums[best] && $0 < best) }
    }

    /// The weighted sum of each row.
    func score(by weights: [Double], into sums: inout [Double]) {
        features.withUnsafeBufferPointer { features in
            for row in isGold.indices {
                var sum = 0.0
                for column in 0..<columnCount {
                    sum += weights[column] * Double(features[row * columnCount + column])
                }
                sums[row] = sum
            }
        }
    }
}

/// Right-sentence-first and MRR@10 over candidate sets.
struct RankingScore: Sendable, Hashable, Encodable {
    var rightSentenceFirst: Double
    var meanReciprocalRank: Double

    /// - Parameter ranks: the place of the first right sentence of each question, nil for none.
    init(ranks: [Int?]) {
        let count = Double(max(1, ranks.count))
        rightSentenceFirst = Double(ranks.count { $0 == 1 }) / count
        meanReciprocalRank =
            ranks.reduce(0) { sum, rank in
                sum + (rank.map { $0 <= Examiner.depth ? 1 / Double($0) : 0 } ?? 0)
            } / count
    }

    init(_ sets: [CandidateSet], by weights: [Double]) { self.init(ranks: sets.map { $0.rank(by: weights) }) }

    var text: String { "\(rightSentenceFirst.text(3)) / \(meanReciprocalRank.text(3))" }
}
