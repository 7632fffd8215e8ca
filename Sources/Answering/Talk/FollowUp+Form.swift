extension FollowUp {
    /// How much a question leans on what went before, whatever that was.
    struct Form: Sendable {
        /// 0 stands on its own … 1 means nothing without it.
        let dependence: Float
        /// Whether it is left alone when it is answered alone.
        let mayStandAlone: Bool

        init(_ question: borrowing Question, _ classes: borrowing WordClasses) {
            self.init(question, Need(question, classes))
        }

        init(_ question: borrowing Question, _ need: Need) {
            // A summary, or all of a kind that there is, is asked of the documents, whatever was spoken of before.
            let isOfDocuments =
                question.type == .summary || question.enumerates != nil && question.besidesKind.isEmpty
            dependence = isOfDocuments ? 0 : need.dependence
            mayStandAlone = !need.isElliptic && !need.pointsBack && !need.asksForOthers
        }
    }
}
