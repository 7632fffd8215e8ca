/// A mean with its 95 % interval, by the percentile bootstrap (Efron, Bootstrap Methods, 1979).
struct Estimate: Sendable, Hashable, Encodable {
    static let resamples = 1000

    var mean: Double
    var low: Double
    var high: Double
    /// How many values it is the mean of.
    var count: Int

    /// Nil for no values. The resampling is seeded: the same values give the same interval.
    init?(_ values: [Double], seed: UInt64 = 1) {
        guard !values.isEmpty else { return nil }
        var random = SeededRandom(seed: seed)
        var means: [Double] = []
        for _ in 0..<Self.resamples {
            var sum = 0.0
            for _ in values.indices { sum += values[Int.random(in: values.indices, using: &random)] }
            means.append(sum / Double(values.count))
        }
        means.sort()
        mean = values.reduce(0, +) / Double(values.count)
        low = means[Self.resamples / 40]
        high = means[Self.resamples - 1 - Self.resamples / 40]
        count = values.count
    }

    /// Of yes and no: the share of yes.
    init?(_ values: [Bool], seed: UInt64 = 1) { self.init(values.map { $0 ? 1 : 0 }, seed: seed) }
}
