/// What each feature counts: fitted once, for all libraries and questions, by `askbench fit`.
package struct RankingWeights: Sendable {
    /// In the order of `Feature`.
    var values: [Float]

    init(_ values: [Float]) {
        precondition(values.count == Feature.count, "one weight a feature")
        self.values = values
    }

    /// The weighted sum of a row of features.
    func score(_ features: [Float], row: Int) -> Float {
        var sum: Float = 0
        for (place, weight) in values.enumerated() { sum += weight * features[row * Feature.count + place] }
        return sum
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
        (.local, 7.38), (.inherited, 8.82), (.inheritedByAnaphor, 6.92), (.following, 3.78),
        (.passage, 10.36), (.passageCoverage, 3.08), (.document, 4.68), (.title, 5.65), (.pairs, 1.38),
        (.exact, 1.62), (.grams, 5.56), (.window, 0.52), (.number, 5.53), (.time, 3.03), (.person, 3.26),
        (.place, 1.69), (.reason, 1.54), (.focus, 0.94), (.length, 0.51), (.anaphor, -0.52), (.heading, 2),
        (.definition, 2.5),
        (.contextTerms, 0.5), (.contextTopic, 14), (.contextDocument, 0), (.contextPassage, 1.3),
        (.contextNear, 0.6),
    ]
}
