import Retrieval

extension FeatureBuilder {
    /// Tells where a sentence stands to what was shown the last time.
    func fillContext(
        _ values: UnsafeMutableBufferPointer<Float>, _ row: Int, _ sentence: Int,
        _ question: PreparedQuestion
    ) {
        if context.told.contains(sentence) {
            let repeatsNoReason = question.itemType == .reason && !scan.findings[row].hasReason
            values[Feature.contextTold.rawValue] =
                context.dependence * (repeatsNoReason ? Self.toldWithoutReason : 1)
        }
        values[Feature.contextAhead.rawValue] = context.dependence * context.closeness(of: sentence)
    }

    /// How much more it counts against what was shown that it tells no reason to whoever asks "why?".
    private static let toldWithoutReason: Float = 2.5

    /// What a passage gives all its sentences.
    struct Shared {
        var passage: Float = 0
        var passageCoverage: Float = 0
        var document: Float = 0
        var title: Float = 0
        var heading: Float = 0
        /// Of earlier turns; nil for a question that does not lean on them.
        private var context: (terms: Float, topic: Float, passage: Float, near: Float)?

        /// Tells where a passage stands to earlier turns.
        /// - Parameters:
        ///   - terms: the share of their mass that it holds.
        ///   - topic: the same of its document.
        mutating func fill(
            from context: Context, _ passage: Int, _ document: Int, terms: Float, topic: Float,
            _ index: InvertedIndex
        ) {
            var (last, near) = (Float(0), Float(0))
            if let answered = context.passage {
                let isSameDocument = index.document(ofPassage: answered) == document
                if answered == passage { last = context.dependence }
                if isSameDocument, abs(answered - passage) <= 2 { near = context.dependence }
            }
            self.context = (context.dependence * terms, context.dependence * topic, last, near)
        }

        /// Writes it into a sentence's row of features.
        @inline(__always)
        func fill(_ values: UnsafeMutableBufferPointer<Float>) {
            values[Feature.passage.rawValue] = passage
            values[Feature.passageCoverage.rawValue] = passageCoverage
            values[Feature.document.rawValue] = document
            values[Feature.title.rawValue] = title
            values[Feature.heading.rawValue] = heading
            guard let context else { return }
            values[Feature.contextTerms.rawValue] = context.terms
            values[Feature.contextTopic.rawValue] = context.topic
            values[Feature.contextPassage.rawValue] = context.passage
            values[Feature.contextNear.rawValue] = context.near
        }
    }
}
