/// Turns signals into the chance that the answer is right: a logistic model (Cox, The Regression Analysis of Binary
/// Sequences, 1958), fitted once for all libraries by `askbench fit`.
package struct Confidence: Sendable {
    /// Below this the honest reply is that the documents do not say.
    package static let threshold = 0.62
    /// From here on an answer is `sure`, from the second on `likely`.
    static let levels = (sure: 0.88, likely: 0.72)

    /// The chance in 0...1 that the best sentence answers the question.
    static func chance(_ signals: Signals) -> Double {
        let chance = logistic(zip(signals.values, weights).reduce(bias) { $0 + $1.0 * $1.1 })
        return signals.isTypeMissing ? chance * typeMissingFactor : chance
    }

    /// The word for a chance.
    static func level(_ chance: Double) -> Answer.Level {
        chance >= levels.sure ? .sure : chance >= levels.likely ? .likely : .weak
    }

    /// What a chance is multiplied by when the sentence lacks the kind of thing asked for; such a sentence is
    /// seldom shown.
    package static let typeMissingFactor = 0.5

    private static let bias = -4.43
    private static let weights: [Double] = {
        var weights = [Double](repeating: 0, count: Signal.count)
        for (signal, weight) in fitted { weights[signal.rawValue] = weight }
        return weights
    }()
    private static let fitted: [(Signal, Double)] = [
        (.coverage, 0.59), (.local, 1.34), (.inherited, 2.24), (.passageCoverage, 0.31), (.document, 0.67),
        (.pairs, 0.42), (.exact, 0.70), (.grams, 1.08), (.window, 0.27), (.bet, 1.17), (.passageBet, 1.79),
        (.unknown, -0.49), (.namesMissing, -0.12), (.squaredMissing, -0.21), (.plainCoverage, 0.69),
        (.margin, 1.17),
    ]
}
