/// How well a score tells two groups apart.
enum RankedSeparation {
    /// The area under the ROC curve: the chance that a member of `positives` scores higher than one of `negatives`, equal
    /// scores counting half (the Mann-Whitney U statistic over its maximum). Nil when a group is empty.
    static func area(positives: [Double], negatives: [Double]) -> Double? {
        guard !positives.isEmpty, !negatives.isEmpty else { return nil }
        let scores = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
        var rankSum = 0.0
        var start = 0
        while start < scores.count {
            let end = scores[start...].firstIndex { $0.0 != scores[start].0 } ?? scores.count
            let sharedRank = Double(start + 1 + end) / 2
            rankSum += sharedRank * Double(scores[start..<end].count { $0.1 })
            start = end
        }
        let count = Double(positives.count)
        return (rankSum - count * (count + 1) / 2) / (count * Double(negatives.count))
    }
}
