import Retrieval

/// What came after something.
extension Hints {
    /// "What did he do after his fall?": whether neither the sentence nor one before it in its passage tells of the fall, or the
    /// sentence does and the one behind it does not go on with what he did.
    var isNothingAfter: Bool {
        guard question.neighbour == .next, !question.plain.contains(where: Self.namings.contains),
            let joint = question.plain.indices.dropFirst().last(where: {
                Self.after.contains(question.plain[$0])
            })
        else { return false }
        let happened = known(question.words[(joint + 1)...])
        let (telling, actors) = (
            happened.filter(isTelling), known(question.words[..<joint]).filter(isTelling)
        )
        let event = telling.isEmpty ? happened : telling
        // "What hymn did he write after it?" asks for more than that.
        guard !event.isEmpty, actors.allSatisfy(index.isName) else { return false }
        if holds(event, best.sentence) {
            return !actors.isEmpty && !goesOn(with: actors)
        }
        let start = index.sentences(ofPassage: best.passage).lowerBound
        return !(start..<best.sentence).contains { holds(event, $0) }
    }

    /// "Who was mayor after William Walworth?": whether the sentence tells of him alone, for it has no word for an order in time.
    var isOfNeighbourAlone: Bool {
        guard [.person, .thing, .name].contains(question.type), question.neighbour == nil,
            let joint = question.plain.indices.dropFirst(2).last(where: {
                Self.orders.contains(question.plain[$0])
            }), !Self.namings.contains(question.plain[joint - 1])
        else { return false }
        let neighbour = known(question.words[(joint + 1)...]).filter(isTelling)
        return !neighbour.isEmpty
            && neighbour.allSatisfy { term in places.contains { term.isMeant(byStem: index.stem(at: $0)) } }
            && !places.contains { Self.ordering.contains(word($0)) }
    }
    private static let orders: WordSet = ["after", "before"]
    private static let ordering: WordSet = [
        "after", "before", "then", "later", "earlier", "previous", "previously", "former", "formerly", "next",
        "until", "since", "when", "succeeded", "succeeds", "successor", "replaced", "replaces", "followed",
        "follows", "following", "predecessor", "preceded",
    ]

    /// "What did he do before he became leader?": whether the sentence tells that he became it, and of nothing before.
    var isNothingBefore: Bool {
        guard question.neighbour == .previous,
            let joint = question.plain.indices.dropFirst().last(where: { question.plain[$0] == "before" })
        else { return false }
        let event = known(question.words[(joint + 1)...])
        let actors = known(question.words[..<joint]).filter(isTelling)
        return !event.isEmpty && !actors.isEmpty && actors.allSatisfy(index.isName)
            && holds(event, best.sentence) && !places.contains { Self.earlier.contains(word($0)) }
    }
    private static let earlier: WordSet = [
        "before", "earlier", "previously", "formerly", "until", "had", "already", "first", "once", "early",
        "previous", "former",
    ]

    private func known(_ words: ArraySlice<Question.Word>) -> [Term] {
        Set(words.compactMap { question.terms.place(of: $0) }).sorted().map { question.terms[$0] }.filter(
            \.isKnown)
    }

    private func isTelling(_ term: Term) -> Bool { !LightWords.contains(term.folded) }

    /// Whether a sentence holds at least half of some terms.
    private func holds(_ terms: [Term], _ sentence: Int) -> Bool {
        let stems = index.tokens(ofSentence: sentence).map { index.stem(at: $0) }
        return 2 * terms.count { term in term.isHeld(where: stems.contains) } >= terms.count
    }

    /// Whether the next sentence of the passage goes on with somebody.
    private func goesOn(with actors: [Term]) -> Bool {
        let next = best.sentence + 1
        return index.sentences(ofPassage: best.passage).contains(next)
            && Telling(index: index).goesOn(next, with: actors)
    }

    /// Before "after" they tell whose name something has.
    private static let namings: WordSet = [
        "name", "named", "names", "called", "take", "takes", "took", "look", "looked",
    ]
    private static let after: WordSet = ["after", "following", "since"]
}
