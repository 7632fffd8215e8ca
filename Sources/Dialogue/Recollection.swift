import Answering
import Wire

/// What a session needs to take a question as asked and answered again, without the work: shared by all sessions.
final class Recollection: Memento {
    /// The number of the generation that it was answered from.
    let generation: Int
    /// What is remembered of it; nil when it was asked without context.
    let memory: Conversation.Memory?
    /// Whether it is good only for sessions that have asked nothing before.
    let isForBeginners: Bool

    /// Nil when the answer is good for this once only.
    init?(_ outcome: AnswerOutcome, generation: Int) {
        if outcome.reach == .nobody { return nil }
        self.generation = generation
        memory = outcome.memory
        isForBeginners = outcome.reach == .beginners
    }

    /// About how much memory it takes.
    var byteCount: Int { 64 + (memory?.byteCount ?? 0) }
}
