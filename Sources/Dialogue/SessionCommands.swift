import Answering
import Wire

/// The commands about the session itself and the program behind it.
extension SlashCommands {
    @Sendable static func help(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        if call.argument.isEmpty { return .info(helpLines) }
        let typed = call.argument.first == "/" ? String(call.argument.dropFirst()) : call.argument
        guard case .command(let command) = find(typed), !command.summary.isEmpty else {
            return .fault("unknown-command", "There is no such command; /help lists them.")
        }
        let also = command.aliases.isEmpty ? "" : " (also \(Phrases.list(command.aliases, "and")))"
        return .info(["\(command.usage): \(command.summary)\(also)"])
    }

    private static var helpLines: [String] {
        let column = (listed.map(\.usage.count).max() ?? 0) + 2
        let rows = listed.map { command in
            let gap = String(repeating: " ", count: column - command.usage.count)
            return "  \(command.usage)\(gap)\(command.summary)"
        }
        return ["Ask in plain words, one question a line. Commands, which may be shortened:"] + rows
            + ["\"Why?\", \"by whom?\" and \"and China?\" refer to what was just said."]
    }

    @Sendable static func stats(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        .info(call.reports.stats())
    }

    @Sendable static func limits(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        .info(call.reports.limits())
    }

    @Sendable static func forget(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        dialogue.conversation.forget()
        return .info(["Forgotten. The next question stands on its own."])
    }

    @Sendable static func width(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        guard let columns = Int(call.argument), columns == 0 || (40...240).contains(columns) else {
            return .fault("bad-argument", "Say /width and 40 to 240 columns, or /width 0 for no wrapping.")
        }
        var reply = Reply.info([
            columns == 0 ? "Lines are not wrapped." : "Lines are wrapped at \(columns) columns."
        ])
        reply.effect = .setWidth(columns)
        return reply
    }

    @Sendable static func quit(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        var reply = Reply.info(["Goodbye."])
        reply.effect = .close
        return reply
    }

    @Sendable static func hello(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        Courtesy.greeting.reply(from: call.generation)
    }

    @Sendable static func thanks(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        Courtesy.thanks.reply(from: call.generation)
    }
}
