public import Retrieval

/// What a client may say beside the question.
public struct AnswerOptions: Sendable {
    /// How many ranked sentences to return, 1 to 100.
    public var limit = 1
    /// 0-based number of the only document to answer from; nil for all.
    public var document: Int?
    /// False: neither read nor change the conversation.
    public var usesContext = true
    /// The least confidence that is answered from, where measurements look below what is answered.
    package var threshold: Double?

    public init() {}
}

/// A question and a conversation in, an answer out. Immutable: one engine belongs to one generation.
///
/// The way of a question: read (`QuestionReader`), completed from earlier turns (`FollowUp`), ranked
/// (`SentenceRanker`), weighed (`Confidence`), and put into sentences (`AnswerSelector`, `Summary`).
///
/// A class because it is handed on for every question: to copy it counts references that all loops share.
public final class AnswerEngine: Sendable {
    public let library: Library
    private let reader: QuestionReader
    private let ranker: SentenceRanker
    private let writer: AnswerWriter
    private let spokenOf: SpokenOf
    private var telling: Telling { Telling(index: library.index) }

    /// - Parameters:
    ///   - deferral: when to make what only misspelt words need that the documents lack.
    ///   - recalling: gives the verdict on the example of a number, by the function if it is not known yet. The engine
    ///     cannot remember any; without this it judges an example whenever it is about to offer it.
    public init(
        library: Library, deferral: Deferral = .none,
        recalling: @escaping @Sendable (_ example: Int, _ judge: () -> Bool) -> Bool = { $1() }
    ) {
        self.library = library
        let knowledge = RankingKnowledge(library: library)
        let entries = Suggestions.Entries(library)
        // The last to be made, for the thesaurus may still be read.
        let reader = QuestionReader(library: library, deferral: deferral)
        let ranker = SentenceRanker(knowledge: knowledge, weights: .fitted)
        let suggestions = Suggestions(entries) { number, text in
            recalling(number) {
                let question = reader.read(text)
                let ranked = ranker.rank(question, in: 0..<library.index.passageCount, best: 1)
                let signals = Signals(question, ranked, library.index)
                return ranked.best != nil && Confidence.chance(signals) >= Confidence.threshold
            }
        }
        self.reader = reader
        self.ranker = ranker
        writer = AnswerWriter(library: library, classes: knowledge.classes, suggestions: suggestions)
        spokenOf = SpokenOf(index: library.index, classes: knowledge.classes, reader: reader)
    }

    /// Answers one question. A line with several questions is cut beforehand with `questions(in:)`.
    public func answer(
        _ question: String, in conversation: inout Conversation, options: AnswerOptions = AnswerOptions()
    ) -> Answer {
        outcome(of: question, in: &conversation, options: options).answer
    }

    /// Answers one question, and tells what can be kept for when it is asked again.
    public func outcome(
        of question: String, in conversation: inout Conversation, options: AnswerOptions
    ) -> AnswerOutcome {
        let findings = find(
            question, after: options.usesContext ? conversation : Conversation(), in: options.document,
            best: options.limit)
        let answer = writer.write(findings, options)
        guard options.usesContext else { return AnswerOutcome(answer: answer, standsAlone: true) }
        // With turns before it a question was completed from them unless it was to be left alone.
        let standsAlone = conversation.isEmpty ? standsAlone(findings) : findings.context.dependence == 0
        let memory = memory(of: question, findings, answer)
        conversation.remember(memory)
        return AnswerOutcome(answer: answer, memory: memory, standsAlone: standsAlone)
    }

    /// The next best sentence for the conversation's last question, never one already given for it, nor for the turns
    /// that it leans on; nil when there is no question or nothing is left.
    public func more(in conversation: inout Conversation) -> Answer? {
        let shown = conversation.turns.flatMap(\.shown)
        return conversation.giveNext({ rankedAnew($0, besides: shown) }, writer.more)
    }

    /// The lines of `/why` for the last question: how it was read, what matched at which weight, what the score is
    /// made of, and who came second; empty before the first question.
    public func explanation(in conversation: Conversation) -> [String] {
        conversation.last?.findings.map { WhyLines(library: library).lines($0) } ?? []
    }

    // MARK: Finding

    /// Everything known about a question before it is put into words.
    /// - Parameter count: How many of the ranked sentences are wanted at least.
    package func find(
        _ question: String, after conversation: Conversation = Conversation(), in document: Int? = nil,
        best count: Int = .max
    ) -> Findings {
        let asked = reader.read(question)
        let passages =
            document.map { library.index.passages(ofDocument: $0) } ?? 0..<library.index.passageCount
        if conversation.isEmpty { return rank(asked, FollowUp(standingAlone: asked), passages, count) }
        var followUp = FollowUp(asked, after: conversation, spokenOf)
        followUp.context.lookAhead(in: library.index)
        guard followUp.context.dependence > 0 else { return rank(asked, followUp, passages, count) }
        if let told = told(followUp, conversation, passages) {
            return findings(asked, followUp, passages, telling: told)
        }
        guard followUp.mayStandAlone else {
            let findings = rank(asked, followUp, passages, count)
            if findings.isAnswered { return findings }
            if followUp.hasBorrowedType, findings.signals.isTypeMissing || findings.signals.isReasonMissing {
                return rank(asked, followUp.withItsOwnType, passages, count)
            }
            if followUp.addsNames(ranker.knowledge.classes) {
                // "And Ada Morrow?", where nothing is told of what was asked before.
                let alone = rank(asked, FollowUp(standingAlone: asked), passages, count)
                if alone.isAnswered { return alone }
            }
            return followUp.mayRepeat ? rank(asked, followUp.repeating, passages, count) : findings
        }
        // Who goes on talking means what was talked of, if that answers: "how many people died?"
        let findings = rank(asked, followUp, passages, count)
        if findings.isAnswered { return findings }
        let alone = rank(asked, FollowUp(standingAlone: asked), passages, count)
        return alone.isAnswered ? alone : findings
    }

    /// What the text tells beside the last answer, where that is asked for; nil where a question is to be ranked.
    private func told(
        _ followUp: FollowUp, _ conversation: Conversation, _ passages: Range<Int>
    ) -> RankedSentences? {
        if let neighbour = followUp.goesOn, let last = conversation.lastAnswer {
            var told = telling.beside(last.sentences.map { writer.global($0) }, neighbour, in: passages)
            if neighbour == .next, !followUp.actors.isEmpty {
                telling.keepWhatCame(of: followUp.actors, &told)
            }
            return told
        }
        guard let last = followUp.reactsTo else { return nil }
        let told = telling.reaction(to: last, holding: followUp.required, in: passages)
        return told.best == nil ? nil : told
    }

    private func rank(_ asked: Question, _ followUp: FollowUp, _ passages: Range<Int>, _ count: Int)
        -> Findings
    {
        // What is left out afterwards may be any of the best.
        let isWhole = !followUp.given.isEmpty || !followUp.required.isEmpty
        let most = isWhole ? .max : max(count, AnswerSelector.depth(for: followUp.question))
        var ranked = ranker.rank(followUp.question, followUp.context, in: passages, best: most)
        let precedence = Precedence(library: library, classes: ranker.knowledge.classes)
        if most < .max, precedence.looksFurther(ranked, for: followUp.question, after: followUp.context) {
            ranked = ranker.rank(followUp.question, followUp.context, in: passages)
        }
        telling.keep(followUp.given, followUp.required, &ranked)
        let isNamed = precedence.order(&ranked, for: followUp.question, after: followUp.context)
        return Findings(
            asked: asked, question: followUp.question, carried: followUp.carried, context: followUp.context,
            passages: passages, given: followUp.given, required: followUp.required, ranked: ranked,
            signals: Signals(
                followUp.question, ranked, library.index, dependence: followUp.context.dependence,
                reply: AskedSentence(library: library).reply(to: followUp.question, ranked)),
            isNamed: isNamed)
    }

    /// What the text tells beside what was told last, in its order.
    private func findings(
        _ asked: Question, _ followUp: FollowUp, _ passages: Range<Int>, telling ranked: RankedSentences
    ) -> Findings {
        Findings(
            asked: asked, question: followUp.question, carried: followUp.carried, context: followUp.context,
            passages: passages, given: followUp.given, required: followUp.required, ranked: ranked,
            signals: Signals(followUp.question, ranked, library.index), isTold: true)
    }

    /// Whether a question leans on what went before is seen by its form.
    private func standsAlone(_ findings: Findings) -> Bool {
        FollowUp.Form(findings.asked, ranker.knowledge.classes).dependence == 0
    }

    private func memory(of question: String, _ findings: Findings, _ answer: Answer) -> Conversation.Memory {
        let best = answer.isAnswered ? findings.ranked.best : nil
        var given = findings.given
        for sentence in answer.sentences {
            let global = writer.global(sentence)
            if !given.contains(global) { given.append(global) }
        }
        return Conversation.Memory(
            Conversation.Last(
                turn: Conversation.Turn(
                    question: findings.question, passage: best?.passage, sentence: best?.sentence,
                    shown: answer.sentences.map { writer.global($0) }),
                question: question, answer: answer, findings: findings.trimmed,
                given: given,
                remaining: findings.isTold ? Self.remaining(of: findings.ranked, given) : nil))
    }

    /// The ranked sentences of an answered question that were not given yet, best first.
    /// - Parameter shown: what the session was shown; a question that leans on earlier turns goes on without it.
    private func rankedAnew(_ last: Conversation.Last, besides shown: [Int]) -> [RankedSentences.Entry] {
        guard let findings = last.findings else { return [] }
        var ranked = ranker.rank(findings.question, findings.context, in: findings.passages)
        telling.keep(findings.given, findings.required, &ranked)
        let leans = findings.context.dependence > 0
        // What answers a question that the text asks stands beside it.
        let asked = AskedSentence(library: library)
        ranked.entries.removeAll { asked.asks($0.sentence) }
        return Self.remaining(of: ranked, leans ? last.given + shown : last.given)
    }

    private static func remaining(of ranked: RankedSentences, _ given: [Int]) -> [RankedSentences.Entry] {
        ranked.entries.prefix(Conversation.maximumRanked)
            .filter { $0.score > 0 && !given.contains($0.sentence) }
    }

    // MARK: Questions

    /// The questions a line holds, in order; the line itself when it has no word.
    public func questions(in line: String) -> [String] {
        guard QuestionLine.mayHoldSeveral(line) else { return [line] }
        let questions = QuestionLine(line, library.analyzer).questions
        return questions.isEmpty ? [line] : questions
    }

    /// Up to `count` questions that the documents answer, the folder's own examples first.
    public func examples(_ count: Int) -> [String] { writer.suggestions.first(count) }
}
