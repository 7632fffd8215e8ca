import Glibc

/// Finds the weights that make right sentences likeliest among the candidates: a listwise softmax (Cao et al., Learning
/// to Rank: From Pairwise Approach to Listwise Approach, 2007) with several right ones summed, and an L2 penalty.
struct RankingFit {
    /// Counts the squares of the weights, each in deviations of its feature, against the likelihood.
    var penalty: Double

    /// The weights for features as they are. Features that never vary get 0.
    func weights(for sets: [CandidateSet]) -> [Double] {
        guard let columnCount = sets.first?.columnCount else { return [] }
        let scales = Self.deviations(sets)
        let taught = sets.filter(\.hasGold)
        let start = [Double](repeating: 0, count: columnCount)
        let scaled = Descent.minimum(from: start) { point in
            objective(at: point, scales, taught)
        }
        return zip(scaled, scales).map { $1 > 0 ? $0 / $1 : 0 }
    }

    private func objective(
        at point: [Double], _ scales: [Double], _ sets: [CandidateSet]
    ) -> (value: Double, gradient: [Double]) {
        let weights = zip(point, scales).map { $1 > 0 ? $0 / $1 : 0 }
        var value = point.reduce(0) { $0 + penalty * $1 * $1 }
        var slope = [Double](repeating: 0, count: point.count)
        for set in sets { value += Self.loss(of: set, weights, &slope) }
        let gradient = point.indices.map { column in
            2 * penalty * point[column] + (scales[column] > 0 ? slope[column] / scales[column] : 0)
        }
        return (value, gradient)
    }

    /// Minus the logarithm of the right rows' softmax share; adds its gradient to `slope`.
    private static func loss(of set: CandidateSet, _ weights: [Double], _ slope: inout [Double]) -> Double {
        var powers = [Double](repeating: 0, count: set.isGold.count)
        set.score(by: weights, into: &powers)
        let top = powers.max() ?? 0
        var (all, right) = (0.0, 0.0)
        for row in powers.indices {
            powers[row] = exp(powers[row] - top)
            all += powers[row]
            if set.isGold[row] { right += powers[row] }
        }
        // A right row so far behind that its power vanishes still pulls with a finite force.
        right = max(right, 1e-300)
        set.features.withUnsafeBufferPointer { features in
            for row in powers.indices {
                let pull = powers[row] / all - (set.isGold[row] ? powers[row] / right : 0)
                for column in 0..<set.columnCount {
                    slope[column] += pull * Double(features[row * set.columnCount + column])
                }
            }
        }
        return log(all) - log(right)
    }

    /// The standard deviation of each column over all rows of all sets; 0 where it never varies.
    static func deviations(_ sets: [CandidateSet]) -> [Double] {
        guard let columnCount = sets.first?.columnCount else { return [] }
        var sums = [Double](repeating: 0, count: columnCount)
        var squares = sums
        for set in sets {
            for place in set.features.indices {
                let value = Double(set.features[place])
                sums[place % columnCount] += value
                squares[place % columnCount] += value * value
            }
        }
        let rows = Double(max(1, sets.reduce(0) { $0 + $1.isGold.count }))
        return zip(sums, squares).map { sum, square in
            let deviation = max(0, square / rows - sum * sum / rows / rows).squareRoot()
            return deviation > 1e-6 ? deviation : 0
        }
    }
}
