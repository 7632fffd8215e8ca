import Retrieval

/// Understands a question in the light of the turns before it.
///
/// How much a question leans on them is read off its form alone: pointing words without a name before them, nothing
/// to look for, or an opening such as "and …". A question that stands on its own is left as it is.
struct FollowUp: Sendable {
    /// How earlier turns fade, from one to the next older.
    static let fading: Float = 0.7

    /// The question with what it left out put back.
    var question: Question
    var context = Context.none
    /// Words that were put back, as shown; empty when nothing was.
    var carried: [String] = []

    /// Stems of which an answer must hold one: what "and …" adds. Empty when nothing is added.
    private(set) var required: Set<UInt32> = []
    /// Global sentences that were given already, where others are asked for.
    private(set) var given: [Int] = []
    /// They may be given again when there are no others.
    private(set) var mayRepeat = false
    /// It asks for the kind of thing that the question before it asked for.
    var hasBorrowedType = false
    /// The last sentence given, where the answer is what somebody did then.
    private(set) var reactsTo: Int?
    /// What is asked for stands beside what was given last.
    private(set) var goesOn: Question.Neighbour?

    /// "What happened to him next?": who it happened to; empty where nobody is asked of.
    private(set) var actors: [Term] = []

    /// Whether the form leaves it open; then a question that is answered alone is left alone.
    private(set) var mayStandAlone = true

    /// The question as it is, without what went before.
    init(standingAlone asked: Question) { question = asked }

    /// - Parameter spokenOf: what an answered sentence brought in.
    init(_ asked: Question, after conversation: Conversation, _ spokenOf: borrowing SpokenOf) {
        question = asked
        let turns = conversation.turns
        guard !turns.isEmpty else { return }
        let need = Need(asked, spokenOf.classes)
        let form = Form(asked, need)
        guard form.dependence > 0 else { return }
        context.dependence = form.dependence
        mayStandAlone = form.mayStandAlone
        context.passage = turns.last { $0.passage != nil }?.passage
        context.terms = Self.contextTerms(turns)
        let told = conversation.last?.given ?? []
        context.told = told
        goesOn = need.goesOn
        if need.asksForOthers || goesOn != nil { given = told }
        complete(asked, need, turns, spokenOf)
        if goesOn != nil, need.pointsToPerson {
            actors = question.terms.filter {
                Self.isName($0, spokenOf.classes) && !Self.isCountry($0, spokenOf.classes)
            }
        }
    }

    /// Puts back what a question left out.
    private mutating func complete(
        _ asked: Question, _ need: Need, _ turns: [Conversation.Turn], _ spokenOf: borrowing SpokenOf
    ) {
        guard let last = turns.last else { return }
        let told = context.told
        if let item = Ordinal(asked).flatMap({ spokenOf.item($0, in: told, turns) }) {
            carry(item, of: last, need, spokenOf)
        } else if let topic = Topic(asked)?.terms(of: question), !topic.isEmpty {
            // "And China, how did they take it?"
            required = Self.stems(of: topic)
            carryOver(last, need, spokenOf, beside: topic)
        } else if need.reacts, let told = told.max(), let required = Self.reacting(asked) {
            (reactsTo, self.required) = (told, required)
        } else {
            completeWithWhatWasSaid(asked, need, turns, spokenOf)
        }
    }

    /// The same by what was asked and told before, whoever did it.
    private mutating func completeWithWhatWasSaid(
        _ asked: Question, _ need: Need, _ turns: [Conversation.Turn], _ spokenOf: borrowing SpokenOf
    ) {
        guard let last = turns.last else { return }
        let told = context.told
        if need.asksForOthers, need.isVacuous, need.pointsToPerson || need.pointsToSeveral,
            carryNames(turns, need, spokenOf)
        {
            // "Tell me more about her."
            question.terms.removeAll { $0.origin == .question }
            mayRepeat = true
        } else if Self.asksAboutPerson(asked, need), carryNames(turns, need, spokenOf) {
            // Who somebody was is told with what he did.
            if need.isBlank, asked.type == .thing, !Self.asksWhoItWas(last.question) { given = told }
            mayRepeat = true
        } else if need.isBlank, need.pointsToSeveral, asked.type == .identity {
            // "Who were they?"
            carrySeveral(of: last, spokenOf, share: 1)
            given = told
            mayRepeat = true
        } else if need.isElliptic {
            if goesOn != nil || need.asksForOthers, !need.adds { question.terms = [] }
            if need.hasNoVerb { question.terms.removeAll { !$0.isKnown } }
            if need.adds, !need.isVacuous { requireAddition(spokenOf.classes) }
            if need.pointsBack, !need.isBlank, let subject = Self.subject(found: last, spokenOf) {
                carry(subject, share: 1)
            } else {
                carryOver(last, need, spokenOf)
            }
        } else if need.pointsAtNoun, [.identity, .person, .definition].contains(asked.type),
            spokenOf.holds(asked.terms, in: last.sentence)
        {
            // "Who were those hardliners?"
            given = told
            mayRepeat = true
        } else if need.pointsBack {
            carryPointed(turns, last, need, spokenOf)
        }
    }

    /// "Where were the American ones?" is asked of what the last question asked of in the plural, "why did he do it?" of somebody
    /// and of what was asked.
    private mutating func carryPointed(
        _ turns: [Conversation.Turn], _ last: Conversation.Turn, _ need: Need, _ spokenOf: borrowing SpokenOf
    ) {
        if need.standsForOnes { return carrySeveral(of: last, spokenOf) }
        _ = carryNames(turns, need, spokenOf)
        if need.pointsToDeed { carryDeed(of: last) }
    }

    /// "What about trade with Cuba?" must speak of Cuba, "and trade?" of trade.
    private mutating func requireAddition(_ classes: WordClasses) {
        let names = question.terms.filter { Self.isName($0, classes) }
        required = Self.stems(of: names.isEmpty ? question.terms : names)
    }

    private static func asksWhoItWas(_ question: Question) -> Bool {
        [.person, .identity].contains(question.type)
            && QuestionFrame.copulas.contains(question.plain[safely: 1] ?? "")
    }

    /// "And the second one?": puts back the one meant, and the last question where nothing else is asked.
    private mutating func carry(
        _ item: [Term], of last: Conversation.Turn, _ need: Need, _ spokenOf: borrowing SpokenOf
    ) {
        question.terms.removeAll { Ordinal.words.contains($0.folded) }
        for term in item { carry(term, share: 1) }
        if question.contentPlaces.allSatisfy({ Ordinal.words.contains(question.words[$0].folded) }) {
            carryOver(last, need, spokenOf)
        }
    }

    /// Stems of who is asked how he reacted, none for "how did he react?"; nil where the documents do not know him.
    private static func reacting(_ question: Question) -> Set<UInt32>? {
        let terms = question.terms.filter { !QuestionFrame.reactions.contains($0.folded) }
        return terms.allSatisfy(\.isKnown) ? stems(of: terms) : nil
    }

    private static let deeds = ["that", "this", "it", "so"].map { Array($0.utf8)[...] }

    /// "What did he do?", "who was she?", "why did he leave?", but not "why did he do that?": of someone spoken of, and of
    /// nothing else that was.
    private static func asksAboutPerson(_ question: Question, _ need: Need) -> Bool {
        need.isVacuous && !need.adds && !need.asksForOthers && need.goesOn == nil && need.pointsToPerson
            && (!need.isBlank || [.thing, .identity, .person].contains(question.type))
            && !question.words.contains { deeds.contains($0.folded) }
    }

    /// "What split the party?": what did is in the answer, and "it" or "that" afterwards stands for it. Nil when the question
    /// named it itself.
    private static func subject(found turn: Conversation.Turn, _ spokenOf: borrowing SpokenOf) -> Term? {
        guard let first = turn.question.plain.first, ["what", "which"].contains(first),
            !turn.question.plain.contains(where: { QuestionFrame.auxiliaries.contains($0) })
        else { return nil }
        return spokenOf.names(in: turn.sentence).first { name in
            !turn.question.terms.contains { $0.stem == name.stem }
        }
    }

    /// Whether all that it adds to the question before it is names.
    func addsNames(_ classes: WordClasses) -> Bool {
        let own = question.terms.filter { $0.origin == .question }
        return !required.isEmpty && !own.isEmpty && own.allSatisfy { Self.isName($0, classes) }
    }

    /// The same, asking of what "and …" adds whatever there is.
    var withItsOwnType: FollowUp {
        var copy = self
        copy.question.type = .thing
        copy.hasBorrowedType = false
        return copy
    }

    /// The same, with what was given already as good as anything else.
    var repeating: FollowUp {
        var copy = self
        copy.given = []
        return copy
    }

    private static func stems(of terms: [Term]) -> Set<UInt32> {
        Set(terms.flatMap { term in term.stem.map { [$0] } ?? term.alternatives.map(\.stem) })
    }

    static func isCountry(_ term: Term, _ classes: WordClasses) -> Bool {
        term.wordID.map { classes[$0].contains(.country) } ?? false
    }

    /// Whether a term is a name, by a capital or because the documents write it with one.
    static func isName(_ term: Term, _ classes: WordClasses) -> Bool {
        term.isName || term.wordID.map { classes[$0].contains(.name) } ?? false
    }

    /// Stems of the turns' questions, each at its newest weight.
    private static func contextTerms(_ turns: [Conversation.Turn]) -> [Context.Term] {
        var terms: [Context.Term] = []
        var weight: Float = 1
        for turn in turns.reversed() {
            let asked = turn.question.terms
            for place in asked.indices where terms.count < 64 {
                guard let stem = asked[place].stem, !terms.contains(where: { $0.stem == stem })
                else { continue }
                let faded = weight * asked[place].share
                terms.append(Context.Term(stem: stem, weight: faded, idf: asked[place].passageIDF))
            }
            weight *= fading
        }
        return terms
    }
}
