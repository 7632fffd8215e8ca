/// What earlier turns say for the best sentence of a question that leans on them; each in 0...1.
package struct Leaning: Sendable {
    /// How much of what they asked it holds: the feature `contextTerms`.
    var terms = 0.0
    /// It was shown the last time: `contextTold`.
    var told = 0.0
    /// How soon it follows on what was shown the last time: `contextAhead`.
    var ahead = 0.0

    init(terms: Double = 0, told: Double = 0, ahead: Double = 0) {
        (self.terms, self.told, self.ahead) = (terms, told, ahead)
    }

    /// What they say for a ranked sentence.
    init(of entry: RankedSentences.Entry, _ ranked: borrowing RankedSentences) {
        terms = Double(ranked.value(.contextTerms, of: entry))
        told = Double(ranked.value(.contextTold, of: entry))
        ahead = Double(ranked.value(.contextAhead, of: entry))
    }

    /// Below this the honest reply to a question that leans on earlier turns is that the documents do not say: two in
    /// five of those answered just above are right.
    package static let threshold = 0.42

    /// The chance that the answer is right, of what it would be if the question stood alone with all that it takes over: what was
    /// taken over makes any sentence beside the last answer look like one.
    ///
    /// A logistic model, fitted to dialogues on several libraries apart from that of `Confidence`.
    func chance(standingAlone chance: Double) -> Double {
        let chance = min(max(chance, Self.surest.lowerBound), Self.surest.upperBound)
        return logistic(
            Self.bias + Self.evidenceWeight * logit(chance) + Self.termsWeight * terms
                + Self.toldWeight * told + Self.aheadWeight * ahead)
    }

    private static let surest = 0.005...0.995
    private static let bias = -1.17
    private static let evidenceWeight = 0.56
    private static let termsWeight = 1.28
    private static let toldWeight = -1.36
    private static let aheadWeight = 1.05
}
