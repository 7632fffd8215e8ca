/// What each feature counts: fitted once, for all libraries and questions, by `askbench fit`.
package struct RankingWeights: Sendable {
    /// In the order of `Feature`.
    var values: [Float]

    init(_ values: [Float]) {
        precondition(values.count == Feature.count, "one weight a feature")
        self.values = values
    }

    /// The weighted sum of a row of as many features.
    func score(_ features: UnsafePointer<Float>?) -> Float {
        guard let features else { return 0 }
        return values.withUnsafeBufferPointer { weights in
            var sum: Float = 0
            for place in 0..<weights.count { sum += weights[place] * features[place] }
            return sum
        }
    }

    /// What a feature counts.
    package func weight(of feature: Feature) -> Float { values[feature.rawValue] }

    /// The weights askd ranks with.
    package static let fitted: RankingWeights = {
        var values = [Float](repeating: 0, count: Feature.count)
        for (feature, weight) in fittedValues { values[feature.rawValue] = weight }
        return RankingWeights(values)
    }()

    private static let fittedValues: [(Feature, Float)] = [
        (.local, 6.59), (.inherited, 5.72), (.inheritedByAnaphor, 8.39), (.passage, 6.73),
        (.passageCoverage, 3.01), (.document, 3.10), (.title, 3.59), (.pairs, 0.90), (.exact, 2.34),
        (.grams, 3.68), (.number, 4.33), (.time, 2.37), (.person, 2.99), (.place, 1.04),
        (.reason, 1.17), (.focus, 0.45), (.anaphor, -0.55),
        (.definition, 2.50), (.heading, 2.00), (.contextTerms, 0.50), (.contextTopic, 12.00),
        (.contextPassage, 1.30),
        (.contextNear, 0.60),
    ]
}
