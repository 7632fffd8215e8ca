/// What was found for a question: how it was understood, what speaks for which sentence.
package struct Findings: Sendable {
    let asked: Question
    let question: Question
    let carried: [String]
    let context: Context
    /// The passages that were asked.
    let passages: Range<Int>
    /// Global sentences that were left out, for they were given before.
    let given: [Int]
    /// Stems of which each sentence had to hold one, it or the one before it; empty when none had to.
    let required: Set<UInt32>
    package let ranked: RankedSentences
    package let signals: Signals
    /// The sentences stand in the order of the text beside the last answer's, and were not ranked.
    var isTold = false
    /// The heading of a section says that it tells the list asked for.
    var isNamed = false
    /// The same with the two best sentences only: what `/why` tells of.
    var trimmed: Findings {
        Findings(
            asked: asked, question: question, carried: carried, context: context, passages: passages,
            given: given, required: required,
            ranked: ranked.best(2),
            signals: signals, isTold: isTold, isNamed: isNamed)
    }
    /// The least confidence that is answered from.
    package var threshold: Double { Confidence.threshold(signals) }
    var isAnswered: Bool { confidence >= threshold }
    /// The chance that the best sentence is right; what was only to be told on is as sure as an answer must be.
    package var confidence: Double {
        guard ranked.best != nil else { return 0 }
        if isTold { return threshold }
        return isNamed ? max(Confidence.named, Confidence.chance(signals)) : Confidence.chance(signals)
    }
}
