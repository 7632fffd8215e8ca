import Answering
import KnowledgeStore
import Retrieval
import Wire

/// The commands that speak of the last answer.
extension SlashCommands {
    @Sendable static func more(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        guard dialogue.conversation.lastQuestion != nil else { return nothingYet(dialogue) }
        guard let answer = call.generation.engine.more(in: &dialogue.conversation) else {
            return .info(["That is all the documents have on it."])
        }
        return Reply(answer: answer, in: call.generation.library)
    }

    @Sendable static func source(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        guard let answer = dialogue.conversation.lastAnswer, answer.isAnswered else {
            return nothingYet(dialogue)
        }
        let views = PassageView.passages(of: answer, in: call.generation.library)
        return .info(views.flatMap(\.lines), citations: views.map(\.citation))
    }

    @Sendable static func context(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        guard let answer = dialogue.conversation.lastAnswer, answer.isAnswered else {
            return nothingYet(dialogue)
        }
        let views = PassageView.neighbourhood(of: answer, in: call.generation.library)
        return .info(views.flatMap(\.lines), citations: views.map(\.citation))
    }

    @Sendable static func why(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        let lines = call.generation.engine.explanation(in: dialogue.conversation)
        return lines.isEmpty ? nothingYet(dialogue) : .info(lines)
    }

    /// What to say when there is no last answer to speak of, and why there is none.
    private static func nothingYet(_ dialogue: Dialogue) -> Reply {
        if dialogue.wasInterruptedByReload {
            return .info(["The documents were read anew since that answer: please ask again."])
        }
        let unanswered = dialogue.conversation.lastQuestion != nil
        return .info([
            unanswered
                ? "The last question was not answered: there is no passage to show."
                : "Nothing was asked yet; /examples shows questions."
        ])
    }
}

extension Reply {
    /// Lines for a person, and the places they were taken from.
    static func info(_ lines: [String], citations: [Citation]) -> Reply {
        var reply = Reply.info(lines)
        reply.citations = citations
        return reply
    }
}
