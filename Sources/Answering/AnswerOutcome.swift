/// An answer, and for whom it is good when the same question is asked again with the same options.
public struct AnswerOutcome: Sendable {
    /// The sessions that would get the same answer.
    public enum Reach: Sendable {
        /// All: the question stands on its own, or was asked without context.
        case everybody
        /// Those that have asked nothing before.
        case beginners
        /// None but this one: the answer leans on what was said before.
        case nobody
    }

    public var answer: Answer
    /// What a conversation remembers of it; nil when it was asked without context.
    public var memory: Conversation.Memory?
    public var reach: Reach
}
