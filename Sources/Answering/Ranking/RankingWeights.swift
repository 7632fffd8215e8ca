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
        (.local, 6.12), (.inherited, 7.89), (.inheritedByAnaphor, 7.70), (.passage, 6.82),
        (.passageCoverage, 2.57), (.document, 3.48), (.title, 3.76), (.pairs, 0.89), (.exact, 2.17),
        (.grams, 4.13), (.number, 4.35), (.time, 2.48), (.person, 3.00), (.place, 1.10),
        (.reason, 1.25), (.focus, 0.51), (.anaphor, -0.57),
        (.definition, 2.50), (.heading, 2.00), (.contextTerms, 0.50), (.contextTopic, 12.00),
        (.contextPassage, 1.30),
        (.contextNear, 0.60),
    ]
}
