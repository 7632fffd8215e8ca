/// An answer, and for whom it is good when the same question is asked again with the same options.
public struct AnswerOutcome: Sendable {
    public var answer: Answer
    /// What a conversation remembers of it; nil when it was asked without context.
    public var memory: Conversation.Memory?
    /// Whether every session would get the same: the question stands on its own, or was asked without context. Else
    /// only those would in which the same was said before.
    public var standsAlone: Bool
}
