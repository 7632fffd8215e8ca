import Glibc

/// A logistic model: the chance of yes is 1 / (1 + e^−(bias + weights · values)).
struct LogisticModel: Sendable, Hashable {
    var bias: Double
    var weights: [Double]

    func chance(_ values: [Double]) -> Double {
        1 / (1 + exp(-zip(values, weights).reduce(bias) { $0 + $1.0 * $1.1 }))
    }
}

/// Finds the logistic model under which what was seen is likeliest (Cox, The Regression Analysis of Binary Sequences,
/// 1958), with an L2 penalty on all but the bias.
struct LogisticFit {
    /// Counts the squares of the weights, each in deviations of its value, against the likelihood.
    var penalty: Double

    /// The model for values as they are. Values that never vary get weight 0.
    func model(_ rows: [(values: [Double], isYes: Bool)]) -> LogisticModel {
        let count = rows.first?.values.count ?? 0
        let (means, deviations) = Self.moments(rows.map(\.values), count)
        let scaled = rows.map { row in
            row.values.indices.map {
                deviations[$0] > 0 ? (row.values[$0] - means[$0]) / deviations[$0] : 0
            }
        }
        let answers = rows.map(\.isYes)
        // The last coordinate is the bias.
        let point = Descent.minimum(from: [Double](repeating: 0, count: count + 1)) {
            objective(at: $0, scaled, answers)
        }
        let weights = (0..<count).map { deviations[$0] > 0 ? point[$0] / deviations[$0] : 0 }
        return LogisticModel(
            bias: point[count] - zip(weights, means).reduce(0) { $0 + $1.0 * $1.1 }, weights: weights)
    }

    private func objective(
        at point: [Double], _ rows: [[Double]], _ answers: [Bool]
    ) -> (value: Double, gradient: [Double]) {
        let count = point.count - 1
        var value = 0.0
        var gradient = [Double](repeating: 0, count: point.count)
        for column in 0..<count {
            value += penalty * point[column] * point[column]
            gradient[column] = 2 * penalty * point[column]
        }
        for (row, isYes) in zip(rows, answers) {
            let sum = zip(row, point).reduce(point[count]) { $0 + $1.0 * $1.1 }
            let margin = isYes ? sum : -sum
            value += margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin
            let pull = 1 / (1 + exp(-sum)) - (isYes ? 1 : 0)
            for column in 0..<count { gradient[column] += pull * row[column] }
            gradient[count] += pull
        }
        return (value, gradient)
    }

    private static func moments(_ rows: [[Double]], _ count: Int) -> (means: [Double], deviations: [Double]) {
        let size = Double(max(1, rows.count))
        let means = (0..<count).map { column in rows.reduce(0) { $0 + $1[column] } / size }
        let deviations = (0..<count).map { column in
            let deviation =
                (rows.reduce(0) { $0 + ($1[column] - means[column]) * ($1[column] - means[column]) } / size)
                .squareRoot()
            return deviation > 1e-9 ? deviation : 0
        }
        return (means, deviations)
    }
}
