import Answering
import Wire

/// What a session needs to take a question as asked and answered again, without the work: shared by all sessions.
final class Recollection: Memento {
    /// The number of the generation that it was answered from.
    let generation: Int
    /// What is remembered of each of the line's questions, in order; empty when they were asked without context.
    let memories: [Conversation.Memory]
    /// Whether it is good only for sessions that have asked nothing before.
    let isForBeginners: Bool

    /// Nil when the answers are good for this once only: one of them leans on what was said before the line. Where
    /// nothing was said before, it leans on the line itself, and whoever begins with that line gets the same.
    init?(_ outcomes: [AnswerOutcome], inNewConversation isFirst: Bool, generation: Int) {
        isForBeginners = outcomes.contains { !$0.standsAlone }
        if isForBeginners, !isFirst { return nil }
        self.generation = generation
        memories = outcomes.compactMap(\.memory)
    }

    var leavesNoTrace: Bool { memories.isEmpty }

    /// About how much memory it takes.
    var byteCount: Int { memories.reduce(64) { $0 + $1.byteCount } }
}
