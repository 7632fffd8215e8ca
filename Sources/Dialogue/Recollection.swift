import Answering
import Wire

/// What a session needs to take a question as asked and answered again, without the work: shared by all sessions.
final class Recollection: Memento {
    /// The number of the generation that it was answered from.
    let generation: Int
    /// What is remembered of the line's first question; nil when it was asked without context.
    let first: Conversation.Memory?
    /// The same of its other questions, in order. Few lines have more than one, which needs no array to be looked up in.
    let others: [Conversation.Memory]
    /// Whether it is good only for sessions that have asked nothing before.
    let isForBeginners: Bool

    /// Nil when the answers are good for this once only: one of them leans on what was said before the line. Where
    /// nothing was said before, it leans on the line itself, and whoever begins with that line gets the same.
    init?(_ outcomes: [AnswerOutcome], inNewConversation isFirst: Bool, generation: Int) {
        isForBeginners = outcomes.contains { !$0.standsAlone }
        if isForBeginners, !isFirst { return nil }
        self.generation = generation
        let memories = outcomes.compactMap(\.memory)
        first = memories.first
        others = Array(memories.dropFirst())
    }

    /// The same of a line's only question.
    init?(_ outcome: borrowing AnswerOutcome, inNewConversation isFirst: Bool, generation: Int) {
        isForBeginners = !outcome.standsAlone
        if isForBeginners, !isFirst { return nil }
        self.generation = generation
        first = outcome.memory
        others = []
    }

    /// Takes the questions as asked and answered again in this dialogue; false when it would give other answers.
    func isRecalled(by dialogue: inout Dialogue) -> Bool { dialogue.recall(self) }

    /// Remembers all that is to be remembered of the questions.
    func remember(in conversation: inout Conversation) {
        first?.remember(in: &conversation)
        for memory in others { memory.remember(in: &conversation) }
    }

    var leavesNoTrace: Bool { first == nil }
    /// Whoever has asked nothing before is a beginner, and of any generation.
    var opensAnySession: Bool { true }

    /// About how much memory it takes.
    var byteCount: Int { others.reduce(64 + (first?.byteCount ?? 0)) { $0 + $1.byteCount } }
}

extension Conversation.Memory {
    fileprivate func remember(in conversation: inout Conversation) { conversation.remember(self) }
}
