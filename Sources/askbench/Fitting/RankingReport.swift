import Answering

/// Ranking weights fitted to candidate sets, and how well they do.
struct RankingReport {
    private let sets: [CandidateSet]
    private let fit: RankingFit
    /// The features that were fitted.
    private let features: [Feature]

    /// - Parameter fitsAll: also fit features that the program gives no weight.
    init(_ sets: [CandidateSet], penalty: Double, fitsAll: Bool) {
        self.sets = sets
        fit = RankingFit(penalty: penalty)
        let deviations = RankingFit.deviations(sets)
        features =
            sets.isEmpty
            ? []
            : Feature.allCases.filter { feature in
                deviations[feature.rawValue] > 0
                    && (fitsAll || RankingWeights.fitted.weight(of: feature) != 0)
            }
    }

    var lines: [String] {
        guard !sets.isEmpty else { return ["ranking: no question names a right sentence, nothing to fit"] }
        let columns = sets.map { $0.columns(features.map(\.rawValue)) }
        let fitted = fit.weights(for: columns)
        var rows = zip(features, fitted).map { (name: "\($0)", value: $1) }
        let kept = Feature.allCases.filter { feature in
            !features.contains(feature) && RankingWeights.fitted.weight(of: feature) != 0
        }
        rows += kept.map { (name: "\($0)", value: Double(RankingWeights.fitted.weight(of: $0))) }
        let reachable = Double(sets.count(where: \.hasGold)) / Double(sets.count)
        let program = Feature.allCases.map { Double(RankingWeights.fitted.weight(of: $0)) }
        return [
            "ranking: \(sets.count) questions, right sentence among the candidates of \(reachable.text(3)); "
                + "right first / MRR@10",
            "  the program's weights \(RankingScore(sets, by: program).text)",
            "  fitted                \(RankingScore(columns, by: fitted).text)",
            "  cross-validated       \(fit.crossValidation(columns).text)",
            "RankingWeights.fittedValues:", SwiftTable.text(rows),
        ]
    }
}
