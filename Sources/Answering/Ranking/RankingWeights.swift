/// What each feature counts: fitted once, for all libraries and questions, by `askbench fit`.
package struct RankingWeights: Sendable {
    /// In the order of `Feature`.
    var values: [Float]

    init(_ values: [Float]) {
        precondition(values.count == Feature.count, "one weight a feature")
        precondition(values[Feature.grams.rawValue] >= 0, "grams speak for a sentence, never against it")
        self.values = values
    }

    /// The weighted sum of a row to which this is added of its grams.
    /// - Parameter asked: the features behind grams that may be other than 0: to add nothing changes no sum.
    func score(
        _ features: UnsafeMutableBufferPointer<Float>, of asked: FeatureSet, grams: Float
    ) -> Float {
        features[Feature.grams.rawValue] = grams
        return values.withUnsafeBufferPointer { weights in
            var sum: Float = 0
            for place in 0...Feature.grams.rawValue { sum += weights[place] * features[place] }
            asked.forEach { sum += weights[$0] * features[$0] }
            return sum
        }
    }

    /// The same of a row without grams: with nothing that they say, and with the most that they may.
    func bounds(
        _ features: UnsafeMutableBufferPointer<Float>, of asked: FeatureSet, grams most: Float
    ) -> (least: Float, most: Float) {
        values.withUnsafeBufferPointer { weights in
            let grams = Feature.grams.rawValue
            var least: Float = 0
            for place in 0..<grams { least += weights[place] * features[place] }
            var most = least + weights[grams] * most
            asked.forEach { place in
                let share = weights[place] * features[place]
                least += share
                most += share
            }
            return (least, most)
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

    /// Stop words have half of what fitting gives them, and pairs, which hold them, the more: whoever wrote the questions it
    /// learns from had the text before him. Others use small words of their own.
    private static let fittedValues: [(Feature, Float)] = [
        (.local, 6.14), (.inherited, 5.00), (.inheritedByAnaphor, 9.68), (.passage, 6.75),
        (.passageCoverage, 3.02), (.document, 4.15), (.title, 6.11), (.pairs, 0.70), (.phrases, 1.00),
        (.exact, 2.77),
        (.stopWords, 0.80), (.grams, 3.03), (.number, 4.59), (.time, 2.35), (.person, 2.86), (.place, 1.04),
        (.reason, 1.13), (.manner, 1.50), (.definition, 2.50), (.anaphor, -0.60), (.heading, 2.75),
        (.contextTerms, 0.50), (.contextTopic, 12.00), (.contextPassage, 1.30), (.contextNear, 0.60),
        (.contextTold, -1.50), (.contextAhead, 2.50),
    ]
}
