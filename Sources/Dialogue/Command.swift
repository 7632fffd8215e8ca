import KnowledgeStore
import Wire

/// One slash command: what it is called, what `/help` says of it, and what it does.
struct Command: Sendable {
    /// What a command is given beside the session's memory.
    struct Call {
        /// The rest of the line, without spaces around it.
        var argument: String
        /// The generation that this request, and only this one, is answered from.
        var generation: Generation
        var reports: Reports
    }

    /// Without the slash, in small letters.
    var name: String
    /// How `/help` names its argument: `N`, `[NAME]`; empty for none.
    var argument = ""
    /// What it does, in a few words; empty keeps it out of `/help` and of completion.
    var summary: String
    /// Other names it answers to; they may be abbreviated too.
    var aliases: [String] = []
    var run: @Sendable (inout Dialogue, Call) -> Reply

    /// `/show [DOCUMENT] N`.
    var usage: String { argument.isEmpty ? "/\(name)" : "/\(name) \(argument)" }
}
