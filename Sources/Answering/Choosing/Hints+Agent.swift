import Retrieval

/// Who did what is told.
extension Hints {
    /// "Who shot the king?": whether the sentence tells that it was done, "the king was shot", and not by whom.
    var isAgentMissing: Bool {
        guard let verb = deed?.verb else { return false }
        let done = places.filter { verb.isMeant(byStem: index.stem(at: $0)) }
        return !done.isEmpty && done.allSatisfy { isPassive($0) && !hasAgent(behind: $0) }
    }

    /// "Who succeeded the king?": whether the sentence tells only whom the king succeeded, for he stands before the verb, which
    /// is active, with nobody between them, and not behind it.
    var isAgentReversed: Bool {
        guard let (place, verb) = deed,
            !Self.mutual.contains(where: { verb.folded.starts(with: $0) })
        else { return false }
        let whom = objects(behind: place)
        let did = places.filter { verb.isMeant(byStem: index.stem(at: $0)) }
        if did.isEmpty { return isPronounAlone(for: whom) }
        guard !whom.isEmpty, let first = did.first, let last = did.last else { return false }
        let held = places.filter { place in
            whom.contains { $0.isMeant(byStem: index.stem(at: place)) }
        }
        guard let before = held.last(where: { $0 < first }), !held.contains(where: { $0 > first }) else {
            return false
        }
        let between = before + 1..<first
        // "Brandt ousted the king and took his place."
        var name = before
        while name > places.lowerBound, index.traits(at: name - 1).contains(.capitalised) { name -= 1 }
        guard !(places.lowerBound..<name).contains(where: isSomebody) else { return false }
        let isSomebodyBetween = between.contains {
            isSomebody($0) || Self.agentives.contains(word($0))
        }
        let isDone = did.contains(where: isPassive) || hasAgent(behind: last - 1)
        return !isSomebodyBetween && !isDone && !index.traits(at: before).contains(.possessive)
    }

    /// "He became mayor": whether the sentence begins with a pronoun for somebody asked of, and names nobody.
    private func isPronounAlone(for whom: [Term]) -> Bool {
        guard let first = places.first, Telling.subjects.contains(word(first)),
            best.sentence > index.sentences(ofPassage: best.passage).lowerBound
        else { return false }
        let isMeant = index.tokens(ofSentence: best.sentence - 1).prefix(Self.subjectLength).contains {
            place in
            whom.contains { $0.isMeant(byStem: index.stem(at: place)) }
        }
        return isMeant
            && !places.dropFirst().contains { isSomebody($0) && !Self.countries.contains(word($0)) }
    }

    /// Whether a place holds a name that is not asked of.
    private func isSomebody(_ place: Int) -> Bool {
        index.traits(at: place).contains(.capitalised) && !isAsked(place)
    }
    /// Words that a name at the beginning of a sentence has at most.
    private static let subjectLength = 2

    /// "Who led the delegation?": whether only countries are named where none can have led, and nobody by what he is.
    var isLeaderUnnamed: Bool {
        guard question.type == .person, let who = question.words.indices.first(where: isAgentAsked),
            Self.leading.contains(question.plain[safely: who + 1] ?? "")
        else { return false }
        return !places.contains { isOther($0) || Self.persons.contains(word($0)) }
    }
    private static let leading: WordSet = [
        "led", "leads", "headed", "heads", "chaired", "chairs", "commanded", "commands", "represented",
        "founded", "governed", "directed", "directs",
    ]
    private static let persons = WordSet(
        Lexicon.persons.split { $0.isWhitespace }.map { ShortWord($0) })

    /// The verb right behind the "who" that asks, and its place, where more follows it.
    private var deed: (place: Int, verb: Term)? {
        guard question.type == .person, let who = question.words.indices.first(where: isAgentAsked),
            who + 2 < question.words.count, !question.words[who + 1].isStopWord,
            let term = question.terms.place(of: question.words[who + 1])
        else { return nil }
        return (who + 1, question.terms[term])
    }

    private func isAgentAsked(_ place: Int) -> Bool {
        Self.agents.contains(question.plain[place]) && !question.words[..<place].contains { !$0.isFrame }
    }

    /// The names that stand right behind a verb of the question, or those that a pronoun there stands for.
    private func objects(behind verb: Int) -> [Term] {
        var place = verb + 1
        while place < question.words.count - 1, Self.beforeObject.contains(question.plain[place]) {
            place += 1
        }
        if Self.objectPronouns.contains(question.plain[place]) {
            return question.terms.filter { $0.origin != .question && index.isName($0) }
        }
        return question.words[place...].prefix { !$0.isStopWord }
            .compactMap { question.terms.place(of: $0) }.map { question.terms[$0] }
            .filter(index.isName)
    }

    private static let beforeObject: WordSet = [
        "the", "a", "an", "old", "young", "president", "king", "queen",
    ]
    private static let objectPronouns: WordSet = ["him", "her"]
    /// What two do to one another, as they begin.
    private static let mutual = [
        "marr", "wed", "met", "meet", "divorc", "fought", "fight", "befriend", "debat", "negotiat",
    ]
    .map { Array($0.utf8) }

    /// "Was later shot", "were both killed".
    private func isPassive(_ place: Int) -> Bool {
        // "Was her accompanist" is no verb.
        if place > places.lowerBound, Self.beforeNoun.contains(word(place - 1)) { return false }
        return (place - Self.passiveReach..<place).clamped(to: places).contains {
            Self.passives.contains(word($0))
        }
    }

    private func hasAgent(behind place: Int) -> Bool {
        places.contains { $0 > place && Self.agentives.contains(word($0)) }
    }

    private static let passiveReach = 3
    private static let beforeNoun: WordSet = [
        "a", "an", "the", "his", "her", "its", "their", "of", "for", "in",
    ]
    private static let agents: WordSet = ["who"]
    private static let passives: WordSet = ["was", "were", "been", "being", "be"]
    private static let agentives: WordSet = ["by", "whom"]
}
