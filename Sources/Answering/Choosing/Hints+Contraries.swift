import Retrieval

/// What is told of the contrary.
extension Hints {
    /// "When did he accept it?": whether the sentence holds the contrary of a word that is asked of and not that itself.
    ///
    /// Not for what is settled by either, nor of what both sides of a thing do: who wins beats who loses.
    var isContrary: Bool {
        let plain = question.plain
        // "In 1972, did they agree?"
        let isWhether =
            plain.first.map(QuestionFrame.auxiliaries.contains) ?? false
            || !plain.contains(where: QuestionFrame.questionWords.contains)
                && plain.contains(where: QuestionFrame.auxiliaries.contains)
        guard question.type != .yesNo, question.type != .manner, !isWhether else { return false }
        if isDenied { return true }
        guard !question.contraries.isEmpty else { return false }
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

    /// "Which clubs were relegated?": whether the sentence says that of clubs which never were, and the question denies nothing.
    private var isDenied: Bool {
        guard question.type != .reason, !question.isOpen,
            !question.plain.contains(where: Self.denials.contains)
        else { return false }
        let verbs = question.terms.filter {
            $0.origin == .question && $0.stem != nil && !index.isName($0) && !$0.isFigure
                && !LightWords.shares.contains($0.share)
        }
        return verbs.contains { verb in
            let held = places.filter { index.stem(at: $0) == verb.stem }
            return !held.isEmpty && held.allSatisfy(isDenied)
        }
    }

    /// "Have never been relegated", but not "different, if not opposing".
    private func isDenied(_ place: Int) -> Bool {
        var before = place - 1
        while before > places.lowerBound, Self.beforeVerb.contains(word(before)) { before -= 1 }
        let isHedged = before > places.lowerBound && word(before - 1).elementsEqual("if".utf8)
        return before >= places.lowerBound && Self.negators.contains(word(before)) && !isHedged
    }
    private static let beforeVerb: WordSet = [
        "been", "be", "have", "had", "ever", "even", "also", "himself", "themselves",
    ]
    private static let negators: WordSet = [
        "not", "never", "didnt", "wasnt", "werent", "cannot", "couldnt", "nor",
    ]
    private static let denials: WordSet = [
        "not", "never", "no", "nobody", "none", "neither", "without", "except", "cannot", "didnt", "wasnt",
        "werent",
        "doesnt", "dont", "isnt", "arent", "couldnt", "cant", "hasnt", "hadnt", "wont", "wouldnt", "refuse",
        "refused",
        "fail", "failed", "until", "besides", "lack", "lacked",
    ]
}
