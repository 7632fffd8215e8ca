import Retrieval
import Wire

/// Every slash command there is, in the order of `/help`, and the way from what was typed to one of them.
public enum SlashCommands {
    /// The names that `/help` lists, without slashes: for completion and for documentation.
    public static var names: [String] { listed.map(\.name) }

    static var listed: [Command] { all.filter { !$0.summary.isEmpty } }

    static let all: [Command] = [
        Command(
            name: "help", argument: "[COMMAND]", summary: "this list, or one command", run: help),
        Command(name: "more", summary: "go on with the next best answer", run: more),
        Command(
            name: "source", summary: "the whole passage of the last answer, the answer marked", run: source),
        Command(name: "context", summary: "the passages around the last answer", run: context),
        Command(name: "show", argument: "[DOCUMENT] N", summary: "passage N of a document", run: show),
        Command(name: "why", summary: "how the last answer was found", run: why),
        Command(
            name: "topics", argument: "[DOCUMENT]", summary: "the documents and their sections", run: topics),
        Command(name: "examples", summary: "questions that can be answered", run: examples),
        Command(name: "about", summary: "the documents' sizes and dates, licence, versions", run: about),
        Command(name: "stats", summary: "what the server has done so far", run: stats),
        Command(name: "limits", summary: "what the server allows", run: limits),
        Command(name: "forget", summary: "forget what we talked about", run: forget),
        Command(
            name: "width", argument: "COLUMNS", summary: "wrap at 40 to 240 columns, 0: never", run: width),
        Command(name: "quit", summary: "say goodbye", aliases: ["exit", "bye"], run: quit),
        Command(name: "hello", summary: "", run: hello),
        Command(name: "thanks", summary: "", run: thanks),
    ]

    /// What a typed name turned out to be.
    enum Match {
        case command(Command)
        /// The beginning of several commands' names.
        case ambiguous([String])
        /// No command's name; the nearest ones, best first, perhaps none.
        case unknown(nearest: [String])
    }

    /// Finds a command by its name, an alias or the unambiguous beginning of either; case does not matter.
    static func find(_ typed: String) -> Match {
        let wanted = typed.utf8.prefix(nameLimit).map(lowercased)
        if let exact = all.first(where: { names(of: $0).contains { Array($0.utf8) == wanted } }) {
            return .command(exact)
        }
        guard typed.utf8.count <= nameLimit, !wanted.isEmpty else { return .unknown(nearest: []) }
        let begun = all.filter { names(of: $0).contains { $0.utf8.starts(with: wanted) } }
        if begun.count == 1 { return .command(begun[0]) }
        if begun.count > 1 { return .ambiguous(begun.map(\.name)) }
        return .unknown(nearest: nearest(to: wanted))
    }

    /// Longer names than any command's are not looked at: a client chooses their length.
    private static let nameLimit = 16

    private static func names(of command: Command) -> [String] { [command.name] + command.aliases }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    /// The listed commands that at most two typing mistakes separate from `wanted`, nearest first.
    private static func nearest(to wanted: [UInt8]) -> [String] {
        let allowed = wanted.count < 4 ? 1 : 2
        let ranked = listed.compactMap { command -> (distance: Int, name: String)? in
            let distances = names(of: command).compactMap {
                EditDistance.between(wanted, Array($0.utf8), within: allowed)
            }
            return distances.min().map { ($0, command.name) }
        }
        guard let best = ranked.map(\.distance).min() else { return [] }
        return ranked.filter { $0.distance == best }.map(\.name)
    }
}
