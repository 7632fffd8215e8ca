import Retrieval

/// What is told of the contrary.
extension Hints {
    /// "When did he accept it?": whether the sentence holds the contrary of a word that is asked of and not that itself.
    ///
    /// Not for what is settled by either, nor of what both sides of a thing do: who wins beats who loses.
    var isContrary: Bool {
        guard !question.contraries.isEmpty else { return false }
        let isWhether = question.plain.first.map(QuestionFrame.auxiliaries.contains) ?? false
        guard question.type != .yesNo, question.type != .manner, !isWhether else { return false }
        return question.contraries.contains { contrary in
            guard
                let term = question.terms.first(where: {
                    $0.folded == contrary.folded && $0.origin == .question
                })
            else { return false }
            return places.contains { contrary.stems.contains(index.stem(at: $0)) }
                && !places.contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
    }
}
