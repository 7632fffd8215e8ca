import Answering
import KnowledgeStore
import Retrieval

/// What ranking and confidence see of each question of a folder, gathered once to fit and to ablate.
struct Evidence: Sendable {
    /// A question's signals, and whether the best sentence or the answer shown is right.
    struct Bet: Sendable {
        var document: String
        var signals: [Double]
        /// What is counted against the best sentence apart from the signals, for what it lacks: a factor of the chance.
        var factor: Double
        var isAnswerable: Bool
        var isRight: Bool
    }

    /// What makes a candidate right.
    enum Gold: String, CaseIterable, Sendable {
        /// It is one of the question's sentences.
        case sentence
        /// It stands in the question's document, for sets that name no whole sentences.
        case document
    }

    /// Of the answerable questions whose gold the file names.
    private(set) var candidates: [CandidateSet] = []
    /// Of all questions.
    private(set) var bets: [Bet] = []

    init(_ folder: QuestionFolder, gold: Gold) {
        let engine = folder.generation.engine
        let outcomes = Examiner(generation: folder.generation, threshold: 0).ask(folder.questions)
        var conversation = Conversation()
        var dialogue = ""
        for (question, outcome) in zip(folder.questions, outcomes) {
            if question.dialogue.isEmpty || question.dialogue != dialogue { conversation = Conversation() }
            dialogue = question.dialogue
            for turn in question.history { _ = engine.answer(turn, in: &conversation) }
            let findings = engine.find(question.question, after: conversation)
            if !question.dialogue.isEmpty { _ = engine.answer(question.question, in: &conversation) }
            bets.append(
                Bet(
                    document: question.document, signals: findings.signals.values,
                    factor: Confidence.factor(findings.signals), isAnswerable: question.isAnswerable,
                    isRight: outcome.isRight))
            if let set = Self.candidates(question, findings.ranked, folder, gold) { candidates.append(set) }
        }
    }

    private static func candidates(
        _ question: JudgedQuestion, _ ranked: RankedSentences, _ folder: QuestionFolder, _ gold: Gold
    ) -> CandidateSet? {
        let named = gold == .sentence ? !question.sentences.isEmpty : !question.document.isEmpty
        guard question.isAnswerable, named else { return nil }
        let library = folder.generation.library
        let wanted = SentenceMatch(question.sentences)
        let isGold = ranked.entries.map { entry in
            let number = library.index.document(ofPassage: entry.passage)
            let document = library.documents[number]
            if gold == .document { return document.name == question.document }
            let first = library.index.sentences(ofDocument: number).lowerBound
            return wanted.matches(document.sentence(entry.sentence - first))
        }
        let rows = ranked.entries.flatMap { entry in Feature.allCases.map { ranked.value($0, of: entry) } }
        return CandidateSet(
            document: question.document, features: rows, isGold: isGold, columnCount: Feature.count)
    }
}
