import Retrieval

/// Understands a question in the light of the turns before it.
///
/// How much a question leans on them is read off its form alone: pointing words without a name before them, nothing
/// to look for, or an opening such as "and …". A question that stands on its own is left as it is.
struct FollowUp: Sendable {
    /// How earlier turns fade, from one to the next older.
    static let fading: Float = 0.7

    /// The question with what it left out put back.
    private(set) var question: Question
    private(set) var context = Context.none
    /// Words that were put back, as shown; empty when nothing was.
    private(set) var carried: [String] = []

    /// Stems of which an answer must hold one: what "and …" adds. Empty when nothing is added.
    private(set) var required: Set<UInt32> = []
    /// Global sentences that were given already, where others are asked for.
    private(set) var given: Set<Int> = []

    /// Whether the form leaves it open; then a question that is answered alone is left alone.
    private(set) var mayStandAlone = true

    /// The question as it is, without what went before.
    init(standingAlone asked: Question) { question = asked }

    init(_ asked: Question, after conversation: Conversation, _ classes: WordClasses) {
        question = asked
        guard let last = conversation.turns.last else { return }
        let need = Need(asked, classes)
        let form = Form(asked, need)
        guard form.dependence > 0 else { return }
        context.dependence = form.dependence
        mayStandAlone = form.mayStandAlone
        context.passage = conversation.turns.last { $0.passage != nil }?.passage
        context.terms = Self.contextTerms(conversation.turns)
        if need.isElliptic {
            if need.adds { required = Self.stems(of: question.terms) }
            carryOver(last, keepsType: need.leavesTypeOpen, classes)
        } else if need.pointsBack {
            carryNames(conversation.turns, ofPerson: need.pointsToPerson, classes)
        }
        if need.asksForOthers { given = conversation.last?.given ?? [] }
    }

    private static func stems(of terms: [Term]) -> Set<UInt32> {
        Set(terms.flatMap { ($0.stem.map { [$0] } ?? []) + $0.alternatives.map(\.stem) })
    }

    private static func isCountry(_ term: Term, _ classes: WordClasses) -> Bool {
        term.wordID.map { classes[$0].contains(.country) } ?? false
    }

    /// Whether a term is a name, by a capital or because the documents write it with one.
    private static func isName(_ term: Term, _ classes: WordClasses) -> Bool {
        term.isName || term.wordID.map { classes[$0].contains(.name) } ?? false
    }

    /// "Why?", "and China?": the last question's terms are asked again, but for those that nothing is known of.
    private mutating func carryOver(_ last: Conversation.Turn, keepsType: Bool, _ classes: WordClasses) {
        if keepsType { question.type = last.question.type }
        let share: Float = question.terms.isEmpty ? 1 : 0.4
        for place in question.terms.indices { question.terms[place].share = 1 }
        let replacesName = question.terms.contains { Self.isName($0, classes) }
        for term in last.question.terms
        where term.isKnown && !(replacesName && Self.isName(term, classes)) {
            carry(term, share: share * term.share)
        }
    }

    /// "He", "it", "they": names of the last turn that had one, asked before answered.
    private mutating func carryNames(
        _ turns: [Conversation.Turn], ofPerson isPerson: Bool, _ classes: WordClasses
    ) {
        for turn in turns.reversed() {
            let asked = turn.question.terms.filter {
                Self.isName($0, classes) && !(isPerson && Self.isCountry($0, classes))
            }
            let names = asked.isEmpty ? Array(turn.names.prefix(2)) : asked
            guard !names.isEmpty else { continue }
            for term in names.prefix(3) { carry(term, share: 0.4) }
            return
        }
    }

    private mutating func carry(_ term: Term, share: Float) {
        guard question.terms.count < QuestionReader.maximumTerms,
            !question.terms.contains(where: {
                $0.folded == term.folded || ($0.stem != nil && $0.stem == term.stem)
            })
        else { return }
        var term = term
        term.share = share
        term.origin = .turn(1)
        question.terms.append(term)
        carried.append(term.shown)
    }

    /// Stems of the turns' questions, each at its newest weight.
    private static func contextTerms(_ turns: [Conversation.Turn]) -> [Context.Term] {
        var terms: [Context.Term] = []
        var weight: Float = 1
        for turn in turns.reversed() {
            for term in turn.question.terms {
                guard let stem = term.stem, !terms.contains(where: { $0.stem == stem }), terms.count < 64
                else { continue }
                terms.append(Context.Term(stem: stem, weight: weight * term.share, idf: term.passageIDF))
            }
            weight *= fading
        }
        return terms
    }
}

extension FollowUp {
    /// How much a question leans on what went before, whatever that was.
    struct Form: Sendable {
        /// 0 stands on its own … 1 means nothing without it.
        let dependence: Float
        /// Whether it is left alone when it is answered alone.
        let mayStandAlone: Bool

        init(_ question: Question, _ classes: WordClasses) {
            self.init(question, Need(question, classes))
        }

        init(_ question: Question, _ need: Need) {
            // A summary is asked of the documents, whatever was spoken of before.
            dependence = question.type == .summary ? 0 : need.dependence
            mayStandAlone = !need.isElliptic && !need.pointsBack && !need.asksForOthers
        }
    }

    /// What a question's form says of its need for what went before.
    struct Need: Sendable {
        /// 0 stands on its own … 1 means nothing without it.
        let dependence: Float
        /// Nothing of its own to look for, or an addition to the last question.
        let isElliptic: Bool
        /// An addition to the last question: "and …", "what about …".
        let adds: Bool
        /// "Any other …", "who else …", "tell me more": for what was not given yet.
        let asksForOthers: Bool
        /// A pointing word with no name before it.
        let pointsBack: Bool
        /// By "he" or "she", which no country is.
        let pointsToPerson: Bool
        /// No question word of its own.
        let leavesTypeOpen: Bool

        init(_ question: Question, _ classes: WordClasses) {
            let words = question.words.map { String(decoding: $0.folded, as: UTF8.self) }
            let content = question.words.indices.filter {
                !question.words[$0].isStopWord && !question.words[$0].isFrame
            }
            let isName = content.map { place in
                let word = question.words[place]
                return (word.traits.contains(.capitalised) && place > 0)
                    || (word.wordID.map { classes[$0].contains(.name) } ?? false)
            }
            let pointing = words.indices.first {
                !question.words[$0].isFrame && Self.isPointing(words, $0, content)
            }
            let firstName = zip(content, isName).first { $0.1 }?.0
            pointsBack = pointing.map { place in firstName.map { $0 > place } ?? true } ?? false
            pointsToPerson = pointing.map { Self.personalPointers.contains(words[$0]) } ?? false
            adds =
                content.count <= 3
                && Self.openings.contains { words.count > $0.count && words.starts(with: $0) }
                && !words.dropFirst().contains { Self.verbs.contains($0) }
            asksForOthers =
                content.isEmpty && words.contains("more")
                || content.count <= 1 && words.contains { Self.others.contains($0) }
            isElliptic = adds || content.allSatisfy { LightWords.contains(question.words[$0].folded) }
            leavesTypeOpen =
                !words.contains { QuestionFrame.questionWords.contains($0) } || words.first == "what" && adds
                || words.first == "how" && adds
            dependence = Self.dependence(
                isElliptic: isElliptic, pointsBack: pointsBack, hasName: firstName != nil,
                content: content.count)
        }

        private static func dependence(isElliptic: Bool, pointsBack: Bool, hasName: Bool, content: Int)
            -> Float
        {
            if isElliptic { return 1 }
            if pointsBack { return hasName ? 0.7 : 1 }
            if hasName { return 0 }
            return content <= 2 ? 0.8 : 0.6
        }

        /// Whether a word points out of its own question: not at something the question has named itself ("the metric
        /// they use"), and no relative "that" nor existential "there".
        private static func isPointing(_ words: [String], _ place: Int, _ content: [Int]) -> Bool {
            let word = words[place]
            guard pointers.contains(word) else { return false }
            let before = place > 0 ? words[place - 1] : ""
            let after = place + 1 < words.count ? words[place + 1] : ""
            if word == "there", beVerbs.contains(before) || beVerbs.contains(after) { return false }
            let followsContent = content.contains(place - 1)
            if ["that", "this", "these", "those"].contains(word), followsContent { return false }
            if place == 0 || verbs.contains(before) { return true }
            return !followsContent && content.filter { $0 < place }.count < 2
        }

        private static let openings = [
            ["and"], ["what", "about"], ["how", "about"], ["also"], ["but"], ["or"],
        ]
        private static let personalPointers: WordSet = [
            "he", "she", "him", "her", "his", "hers", "himself", "herself",
        ]
        private static let others: WordSet = ["other", "others", "else", "another", "additional", "further"]
        private static let beVerbs: WordSet = ["is", "are", "was", "were", "be", "been"]
        private static let pointers: WordSet = [
            "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "this",
            "that",
            "these", "those", "there", "then", "himself", "herself", "themselves", "itself",
        ]
        private static let verbs: WordSet = [
            "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "can", "could", "will",
            "would",
        ]
    }
}
