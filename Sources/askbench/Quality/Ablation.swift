import Answering

/// What each feature of the ranking earns: how the figures change without it.
struct Ablation: Sendable, Encodable {
    /// One feature's share.
    struct Row: Sendable, Encodable {
        var feature: String
        var weight: Double
        /// With its weight at zero and all others as they are.
        var zeroed: RankingScore
        /// With all others fitted anew; nil when that was not asked for.
        var refitted: RankingScore?
    }

    /// With the weights that the program ranks with.
    var all: RankingScore
    /// Fitted anew with every feature of the table, cross-validated by document; what `refitted` is to be held against.
    var allRefitted: RankingScore?
    /// Features with a weight, in the order of the source.
    var rows: [Row] = []

    init(_ folder: QuestionFolder, gold: Evidence.Gold, refits: Bool) throws(BenchError) {
        let progress = Progress()
        defer { progress.clear() }
        progress.show("gathering features")
        let sets = Evidence(folder, gold: gold).candidates
        guard !sets.isEmpty else {
            throw .badData("no question of \(folder.name) names its \(gold.rawValue): nothing to ablate by")
        }
        let weights = Feature.allCases.map { Double(RankingWeights.fitted.weight(of: $0)) }
        let features = Feature.allCases.filter { weights[$0.rawValue] != 0 }
        all = RankingScore(sets, by: weights)
        let fit = RankingFit(penalty: FitCommand.defaultRankingPenalty)
        if refits { allRefitted = fit.crossValidation(sets.map { $0.columns(features.map(\.rawValue)) }) }
        for feature in features {
            progress.show("without \(feature)")
            var changed = weights
            changed[feature.rawValue] = 0
            let others = features.filter { $0 != feature }.map(\.rawValue)
            rows.append(
                Row(
                    feature: "\(feature)", weight: weights[feature.rawValue],
                    zeroed: RankingScore(sets, by: changed),
                    refitted: refits ? fit.crossValidation(sets.map { $0.columns(others) }) : nil))
        }
    }

    /// A table, first the features whose loss costs most.
    var lines: [String] {
        let refitHead = allRefitted == nil ? "" : "   others fitted anew"
        let sorted = rows.sorted { loss($0) > loss($1) }
        let refitted = allRefitted.map { ", fitted anew by cross-validation \($0.text)" } ?? ""
        return ["  ablation: with everything \(all.text)\(refitted) (right first / MRR@10)"]
            + ["    " + "without".padded(right: 18) + "  weight" + "  weight at zero" + refitHead]
            + sorted.map(line)
    }

    private func line(_ row: Row) -> String {
        let zeroed = change(row.zeroed, all)
        let refitted = row.refitted.flatMap { score in allRefitted.map { "  " + change(score, $0) } } ?? ""
        return "    " + row.feature.padded(right: 18) + row.weight.text(2).padded(left: 8) + "  " + zeroed
            + refitted
    }

    private func loss(_ row: Row) -> Double {
        if let refitted = row.refitted, let allRefitted {
            return allRefitted.meanReciprocalRank - refitted.meanReciprocalRank
        }
        return all.meanReciprocalRank - row.zeroed.meanReciprocalRank
    }

    private func change(_ score: RankingScore, _ base: RankingScore) -> String {
        let first = score.rightSentenceFirst - base.rightSentenceFirst
        let rank = score.meanReciprocalRank - base.meanReciprocalRank
        return "\(first.signedText(3)) / \(rank.signedText(3))"
    }
}
