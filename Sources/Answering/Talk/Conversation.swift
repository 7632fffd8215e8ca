/// What a session remembers of the last few turns; bounded, and empty again after `/forget`.
///
/// Its numbers belong to one library: when the documents change, forget. What it remembers is never changed once made,
/// so that sessions which got the same answer share it.
public struct Conversation: Sendable {
    /// Turns kept; older ones are dropped.
    static let maximumTurns = 8
    /// Ranked sentences kept for `/more`.
    static let maximumRanked = 100

    /// One question, and where it was answered from.
    final class Turn: Sendable {
        let question: Question
        /// Global number of the passage answered from; nil when unanswered.
        let passage: Int?
        /// The same of the sentence.
        let sentence: Int?
        /// Global numbers of all the sentences that were shown.
        let shown: [Int]

        init(question: Question, passage: Int?, sentence: Int? = nil, shown: [Int] = []) {
            self.question = question
            self.passage = passage
            self.sentence = sentence
            self.shown = shown
        }
    }

    /// The newest turn, and what the commands that speak of it need.
    struct Last: Sendable {
        var turn: Turn
        /// As typed.
        var question: String
        /// The last answer given; after `/more` the one that it gave.
        var answer: Answer
        /// What the answer was made from, cut down to its two best sentences.
        var findings: Findings?
        /// Global sentences that the answer or `/more` gave, each once.
        var given: [Int] = []
        /// Ranked sentences that were not given yet, best first; nil until one of them is asked for.
        var remaining: [RankedSentences.Entry]?
    }

    /// An answered question as any session may remember it.
    public final class Memory: Sendable {
        let last: Last
        init(_ last: Last) { self.last = last }
    }

    /// Oldest first.
    private(set) var turns: [Turn] = []
    private var memory: Memory?

    /// The last answer given, which `/source`, `/context` and `/why` speak of; nil before the first.
    public var lastAnswer: Answer? { memory?.last.answer }
    /// The last question asked, as typed.
    public var lastQuestion: String? { memory?.last.question }
    var last: Last? { memory?.last }

    /// Whether nothing is remembered that a question could refer to.
    public var isEmpty: Bool { turns.isEmpty }

    public init() {}

    /// Drops everything.
    public mutating func forget() { self = Conversation() }

    /// Remembers a question just answered.
    public mutating func remember(_ memory: Memory) {
        remember(memory.last.turn)
        self.memory = memory
    }

    /// Remembers a turn, in the place of the oldest when there are as many as are kept.
    mutating func remember(_ turn: Turn) {
        if turns.count == Self.maximumTurns { turns.removeFirst() }
        turns.append(turn)
    }

    /// The best sentence that was not given yet, given from now on with the answer that `write` makes of it.
    /// - Parameter rank: finds the ranked sentences that were not given yet, best first.
    mutating func giveNext(
        _ rank: (Last) -> [RankedSentences.Entry], _ write: (RankedSentences.Entry) -> Answer
    ) -> Answer? {
        guard var last else { return nil }
        let remaining = last.remaining ?? rank(last)
        guard let next = remaining.first else { return nil }
        last.remaining = Array(remaining.dropFirst())
        last.given.append(next.sentence)
        last.answer = write(next)
        memory = Memory(last)
        return last.answer
    }
}

extension Conversation.Memory {
    /// About how much memory it takes.
    public var byteCount: Int {
        let question = last.turn.question
        let words = question.words.count * 300 + question.terms.count * 300
        let ranked = (last.remaining?.count ?? 0) * MemoryLayout<RankedSentences.Entry>.stride
        let sentences = last.answer.sentences + last.answer.ranked
        let texts = sentences.reduce(0) { $0 + $1.text.utf8.count + MemoryLayout<Answer.Sentence>.stride }
        return 1_024 + words + ranked + texts + last.given.count * 16
    }
}
