import Retrieval

/// What is told of the contrary.
extension Hints {
    /// "When did he accept it?": whether the sentence holds the contrary of a word that is asked of and not that itself.
    ///
    /// Not for what is settled by either, nor of what both sides of a thing do: who wins beats who loses.
    var isContrary: Bool {
        let isWhether = question.plain.first.map(QuestionFrame.auxiliaries.contains) ?? false
        guard question.type != .yesNo, question.type != .manner, !isWhether else { return false }
        return question.terms.contains { term in
            guard term.origin == .question,
                let word = question.words.first(where: { $0.folded == term.folded })
            else { return false }
            var isHeld = false
            Opposites.visitExclusive(word.stem) { opposite in
                guard let id = index.stems.id(of: opposite) else { return }
                isHeld = isHeld || places.contains { index.stem(at: $0) == id }
            }
            // Few words have a contrary: the others are spared the look for themselves.
            return isHeld && !places.contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
    }
}
