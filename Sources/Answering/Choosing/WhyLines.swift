import Retrieval

/// The lines of `/why`: how the question was read, what the answer matched and weighs, and who came second.
struct WhyLines: Sendable {
    let library: Library

    func lines(_ findings: Findings) -> [String] {
        if findings.isTold {
            let beside = "asked for what stands beside the last answer"
            return [findings.ranked.best == nil ? beside + ", and nothing there tells it" : beside]
        }
        guard let best = findings.ranked.best else {
            return ["no sentence of the documents holds a word of the question"]
        }
        var lines = ["asked for: \(findings.question.type.rawValue)"]
        lines += findings.question.terms.map { line(for: $0, in: best.passage) }
        lines.append("score \(decimal(best.score)) = " + shares(of: best, findings.ranked))
        lines.append(
            "confidence \(decimal(Float(findings.confidence))), answered from \(decimal(Float(findings.threshold)))"
        )
        for doubt in Doubt.allCases {
            guard let factor = doubt.factor(findings.signals) else { continue }
            lines.append("  times \(decimal(Float(factor))): it \(doubt.words)")
        }
        if findings.ranked.entries.count > 1 { lines.append(runnerUp(findings.ranked)) }
        return lines
    }

    /// A term: its weight, and whether the passage holds it, by itself or by a synonym.
    private func line(for term: Term, in passage: Int) -> String {
        func isHeld(_ stem: UInt32) -> Bool {
            library.index.passages.postings(of: stem).index(of: UInt32(passage)) != nil
        }
        let weight = decimal(term.share * term.passageIDF)
        let name = "  \(term.shown) (weight \(weight))"
        let from = term.origin == .question ? "" : ", from an earlier turn"
        if let stem = term.stem, isHeld(stem) { return name + ": matched" + from }
        if let synonym = term.alternatives.first(where: { isHeld($0.stem) }) {
            return name + ": matched as \(library.index.stems.string(synonym.stem))" + from
        }
        return name + (term.isKnown ? ": not in this passage" : ": nowhere in the documents") + from
    }

    /// The features that made the score, largest first; they add up to it.
    private func shares(of entry: RankedSentences.Entry, _ ranked: RankedSentences) -> String {
        let shares = Feature.allCases.map { feature in
            (
                feature: feature,
                share: RankingWeights.fitted.weight(of: feature) * ranked.value(feature, of: entry)
            )
        }
        return shares.filter { abs($0.share) >= 0.005 }.sorted { abs($0.share) > abs($1.share) }
            .map { "\($0.feature) \(decimal($0.share))" }.joined(separator: " + ")
    }

    /// The second best sentence, and the feature it lost most by.
    private func runnerUp(_ ranked: RankedSentences) -> String {
        let (best, second) = (ranked.entries[0], ranked.entries[1])
        let lost = Feature.allCases.max { gap($0, best, second, ranked) < gap($1, best, second, ranked) }
        let sentence = AnswerWriter.text(of: second.sentence, in: library)
        let reason = lost.map { ", behind mostly in \($0)" } ?? ""
        return "runner-up \(decimal(second.score))\(reason): \(sentence)"
    }

    private func gap(
        _ feature: Feature, _ best: RankedSentences.Entry, _ second: RankedSentences.Entry,
        _ ranked: RankedSentences
    ) -> Float {
        RankingWeights.fitted.weight(of: feature)
            * (ranked.value(feature, of: best) - ranked.value(feature, of: second))
    }

    /// Two decimals.
    private func decimal(_ value: Float) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let digits = hundredths % 100
        return
            "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
    }
}
