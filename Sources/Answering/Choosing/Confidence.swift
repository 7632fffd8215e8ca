/// Turns signals into the chance that the answer is right: a logistic model (Cox, The Regression Analysis of Binary
/// Sequences, 1958), fitted once for all libraries by `askbench fit`.
package struct Confidence: Sendable {
    /// Below this the honest reply to a question that stands alone is that the documents do not say.
    package static let threshold = 0.62
    /// What there is at least for a list that a section's heading names.
    static let named = 0.7
    /// From here on an answer is `sure`, from the second on `likely`.
    static let levels = (sure: 0.88, likely: 0.76)

    /// The chance in 0...1 that the best sentence answers the question.
    static func chance(_ signals: Signals) -> Double {
        // Taken once: each use of what is made when first asked for asks whether it was.
        let weights = weights
        var sum = bias
        for signal in Signal.allCases { sum += signals[signal] * weights[signal.rawValue] }
        if signals.isSeriesFound { sum += seriesBonus }
        let chance = logistic(sum) * factor(signals) { !$0.isPrecise }
        let whole = signals.isList ? completeness * chance : chance
        let leaning = signals.leaning.map { $0.chance(standingAlone: whole) } ?? whole
        return leaning * factor(signals, of: \.isPrecise)
    }

    /// From which chance on a question is answered.
    static func threshold(_ signals: Signals) -> Double {
        if signals.leaning != nil { return Leaning.threshold }
        return signals.isList ? completeness * threshold : threshold
    }

    /// The word for a chance.
    static func level(_ chance: Double) -> Answer.Level {
        chance >= levels.sure ? .sure : chance >= levels.likely ? .likely : .weak
    }

    /// What a chance is multiplied by for what the sentence lacks.
    package static func factor(_ signals: Signals, of isMeant: (Doubt) -> Bool = { _ in true }) -> Double {
        Doubt.allCases.reduce(1) { isMeant($1) ? $0 * ($1.factor(signals) ?? 1) : $0 }
    }

    /// How likely a list whose best item is right lacks none.
    private static let completeness = 0.85

    /// When a list is asked for and a series is told.
    private static let seriesBonus = 1.3

    /// Raised by 0.35 from what was fitted: of the questions it was fitted to, half could not be answered. So is what a
    /// single document gives, by 0.26: those questions were written beside their text, and people who ask one document in
    /// words of their own were right more often than was said.
    private static let bias = -7.35 + 0.35
    private static let weights: [Double] = {
        var weights = [Double](repeating: 0, count: Signal.count)
        for (signal, weight) in fitted { weights[signal.rawValue] = weight }
        return weights
    }()
    private static let fitted: [(Signal, Double)] = [
        (.score, 6.93), (.margin, 12.25), (.title, -2.09), (.plainCoverage, 2.04), (.namesMissing, -0.45),
        (.predicate, 0.61), (.unknown, -1.22), (.termCount, 2.97), (.fewDocuments, 2.58), (.typeAsked, -0.97),
        (.typeFound, 0.28), (.numberAsked, -0.94), (.pairs, 3.07),
    ]
}
