/// What questions lose when all are asked over one connection, in random order, instead of one each.
struct ConnectionFigures: Sendable, Encodable {
    static let seed: UInt64 = 1964

    var rightSentenceFirst: Estimate?
    var meanReciprocalRank: Estimate?
    var rightDocument: Estimate?
    /// One connection for all less one connection each.
    var changeOfRightSentenceFirst: Double?
    var changeOfMeanReciprocalRank: Double?
    var changeOfRightDocument: Double?

    /// - Parameter apart: the figures of one connection each.
    init(_ outcomes: [Outcome], against apart: QualityFigures) {
        let together = QualityFigures(outcomes)
        rightSentenceFirst = together.rightSentenceFirst
        meanReciprocalRank = together.meanReciprocalRank
        rightDocument = together.rightDocument
        changeOfRightSentenceFirst = Self.change(together.rightSentenceFirst, apart.rightSentenceFirst)
        changeOfMeanReciprocalRank = Self.change(together.meanReciprocalRank, apart.meanReciprocalRank)
        changeOfRightDocument = Self.change(together.rightDocument, apart.rightDocument)
    }

    private static func change(_ together: Estimate?, _ apart: Estimate?) -> Double? {
        together.flatMap { together in apart.map { together.mean - $0.mean } }
    }

    var lines: [String] {
        let figures = [
            ("right sentence first", rightSentenceFirst, changeOfRightSentenceFirst),
            ("MRR@10", meanReciprocalRank, changeOfMeanReciprocalRank),
            ("right document", rightDocument, changeOfRightDocument),
        ]
        let words = figures.compactMap { name, estimate, change in
            estimate.map { "\(name) \($0.mean.text(3)) (\((change ?? 0).signedText(3)))" }
        }
        return ["  all over one connection, in random order: " + words.joined(separator: ", ")]
    }
}
