import Answering

/// Quality figures as lines for a person.
struct QualityText {
    let figures: QualityFigures

    var lines: [String] {
        [counts] + estimates + abstaining + calibration + kinds
            + [
                "  " + "time a question".padded(right: 22)
                    + "median \(figures.medianMicroseconds.text(0)) µs, "
                    + "p99 \(figures.p99Microseconds.text(0)) µs"
            ]
    }

    private var counts: String {
        "  \(figures.answerable) answerable and \(figures.unanswerable) unanswerable questions, "
            + "answered from confidence \(Confidence.threshold.text(2))"
    }

    private var estimates: [String] {
        [
            line("right sentence first", figures.rightSentenceFirst),
            line("  in the first five", figures.rightSentenceInFive),
            line("  MRR@10", figures.meanReciprocalRank),
            line("right document first", figures.rightDocument),
            line("answer holds gold", figures.holdsAnswer),
        ].compactMap(\.self)
    }

    private var abstaining: [String] {
        [
            figures.confidenceArea.map { "  " + "AUROC of confidence".padded(right: 22) + $0.text(3) },
            line("answerable answered", figures.answerableAnswered),
            line("unanswerable answered", figures.unanswerableAnswered),
            figures.unanswerable == 0 ? nil : line("answered, answerable", figures.answeredAnswerable),
        ].compactMap(\.self)
    }

    private var calibration: [String] {
        var lines: [String] = []
        if let calibration = figures.calibration {
            let bins = calibration.bins.map {
                "\($0.from.text(1)): said \($0.said.text(2)) was \($0.was.text(2)) (\($0.count))"
            }
            let answerable = figures.calibrationOfAnswerable.map {
                ", of answerable ones \($0.error.text(3))"
            }
            lines.append(
                "  " + "calibration error".padded(right: 22)
                    + "\(calibration.error.text(3))\(answerable ?? "")")
            lines += bins.map { "    from " + $0 }
        }
        let levels = figures.levels.map { "\($0.level) \($0.right.text(2)) (\($0.count))" }
        if !levels.isEmpty {
            lines.append("  " + "right when".padded(right: 22) + levels.joined(separator: ", "))
        }
        return lines
    }

    private var kinds: [String] {
        guard !figures.kinds.isEmpty else { return [] }
        return ["  right replies by kind:"]
            + figures.kinds.map { "    \($0.kind.padded(right: 18)) \($0.right) of \($0.count)" }
    }

    private func line(_ label: String, _ estimate: Estimate?) -> String? {
        estimate.map {
            "  \(label.padded(right: 21)) \($0.mean.text(3))  [\($0.low.text(3)), \($0.high.text(3))]"
        }
    }
}
