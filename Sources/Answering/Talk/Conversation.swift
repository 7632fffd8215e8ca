/// What a session remembers of the last few turns; bounded, and empty again after `/forget`.
///
/// Its numbers belong to one library: when the documents change, forget.
public struct Conversation: Sendable {
    /// Turns kept; older ones are dropped.
    static let maximumTurns = 8
    /// Ranked sentences kept for `/more`.
    static let maximumRanked = 100

    /// One question and what was said to it.
    struct Turn: Sendable {
        var question: Question
        /// Global number of the passage answered from; nil when unanswered.
        var passage: Int?
        /// Names that stand in the answer, as terms.
        var names: [Term] = []
    }

    /// The last answer given, which `/source`, `/context` and `/why` speak of; nil before the first.
    public internal(set) var lastAnswer: Answer?
    /// The last question asked, as typed.
    public internal(set) var lastQuestion: String?

    /// Oldest first.
    var turns: [Turn] = []
    /// The last question's ranked sentences that were not given yet, best first.
    var remaining: [RankedSentences.Entry] = []
    /// What `/more` has given or the answer itself gave: global sentences.
    var given: Set<Int> = []

    /// What the last answer was made from, cut down to its two best sentences.
    var lastFindings: Findings?

    public init() {}

    /// Drops everything.
    public mutating func forget() { self = Conversation() }

    /// Remembers a turn, dropping the oldest when there are too many.
    mutating func remember(_ turn: Turn) {
        turns.append(turn)
        if turns.count > Self.maximumTurns { turns.removeFirst(turns.count - Self.maximumTurns) }
    }
}
