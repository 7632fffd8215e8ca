import Answering

/// A model of confidence fitted to bets, and how well it does.
struct ConfidenceReport {
    /// Of all that is answered, this share at least should be answerable.
    static let wantedPrecision = 0.95

    private let folders: [(name: String, bets: [Evidence.Bet])]
    private let fit: LogisticFit

    init(_ folders: [(name: String, bets: [Evidence.Bet])], penalty: Double) {
        self.folders = folders
        fit = LogisticFit(penalty: penalty)
    }

    var lines: [String] {
        let bets = folders.flatMap(\.bets)
        let model = Self.model(bets, fit)
        let folds = Folds(documents: bets.map(\.document))
        let chances = folds.judge(bets, learn: { Self.model($0, fit) }, judge: Self.chance)
        var lines = ["confidence: \(bets.count) questions, cross-validated"]
        var start = 0
        for (name, members) in folders {
            let own = Array(chances[start..<start + members.count])
            lines.append("  \(name): " + Self.words(members, own).joined(separator: ", "))
            start += members.count
        }
        let rows = zip(Signal.allCases, model.weights).map { (name: "\($0)", value: $1) }
        return lines + [
            "Confidence.bias: \(model.bias.text(2))", "Confidence.fitted:",
            SwiftTable.text(rows.filter { $0.value.text(2) != "0.00" }),
        ]
    }

    private static func model(_ bets: [Evidence.Bet], _ fit: LogisticFit) -> LogisticModel {
        fit.model(bets.map { (values: $0.signals, isYes: $0.isRight) })
    }

    private static func chance(_ bet: Evidence.Bet, _ model: LogisticModel) -> Double {
        model.chance(bet.signals) * bet.factor
    }

    /// Separation, the lowest threshold that keeps the wanted precision, what is answered from there on, calibration.
    private static func words(_ bets: [Evidence.Bet], _ chances: [Double]) -> [String] {
        let pairs = zip(bets, chances).map { (bet: $0, chance: $1) }
        let answerable = pairs.filter(\.bet.isAnswerable)
        let area = RankedSeparation.area(
            positives: answerable.map(\.chance),
            negatives: pairs.filter { !$0.bet.isAnswerable }.map(\.chance))
        let threshold = self.threshold(pairs)
        let answered = pairs.filter { $0.chance >= threshold }
        let kept = Double(answered.count(where: \.bet.isAnswerable)) / Double(max(1, answerable.count))
        let calibration = Calibration(answered.map { (chance: $0.chance, isRight: $0.bet.isRight) })
        return [
            area.map { "AUROC \($0.text(3))" },
            area.map { _ in "threshold for \(wantedPrecision.text(2)) answerable \(threshold.text(2))" },
            "answerable answered \(kept.text(3))",
            calibration.map { "calibration error \($0.error.text(3))" },
        ].compactMap(\.self)
    }

    /// The lowest chance such that of all questions from there on at least the wanted share is answerable; the program's
    /// own where all are.
    private static func threshold(_ pairs: [(bet: Evidence.Bet, chance: Double)]) -> Double {
        guard pairs.contains(where: { !$0.bet.isAnswerable }) else { return Confidence.threshold }
        var threshold = Double.infinity
        var answerable = 0
        for (place, pair) in pairs.sorted(by: { $0.chance > $1.chance }).enumerated() {
            answerable += pair.bet.isAnswerable ? 1 : 0
            if Double(answerable) >= wantedPrecision * Double(place + 1) { threshold = pair.chance }
        }
        return threshold
    }
}
