/// What was found for a question: how it was understood, what speaks for which sentence.
package struct Findings: Sendable {
    let asked: Question
    let question: Question
    let carried: [String]
    let context: Context
    /// The passages that were asked.
    let passages: Range<Int>
    /// Global sentences that were left out, for they were given before.
    let given: Set<Int>
    /// Stems of which each sentence had to hold one, it or the one before it; empty when none had to.
    let required: Set<UInt32>
    package let ranked: RankedSentences
    package let signals: Signals
    /// The sentences stand in the order of the text beside the last answer's, and were not ranked.
    var isTold = false
    /// The same with the two best sentences only: what `/why` tells of.
    var trimmed: Findings {
        var features: [Float] = []
        let entries = ranked.entries.prefix(2).map { entry in
            var kept = entry
            kept.row = features.count / Feature.count
            features += ranked.features[entry.row * Feature.count..<(entry.row + 1) * Feature.count]
            return kept
        }
        return Findings(
            asked: asked, question: question, carried: carried, context: context, passages: passages,
            given: given, required: required,
            ranked: RankedSentences(entries: Array(entries), features: features),
            signals: signals, isTold: isTold)
    }
    /// The chance that the best sentence is right; what was only to be told on is as sure as an answer must be.
    package var confidence: Double {
        guard ranked.best != nil else { return 0 }
        return isTold ? Confidence.threshold : Confidence.chance(signals)
    }
}
