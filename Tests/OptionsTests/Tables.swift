import Options

/// A table with one option of every kind and type.
func sampleTable(_ extra: [Options.Option] = []) -> CommandTable {
    CommandTable(
        name: "fetch", version: "1.2", releaseDate: "2026-01-02", abstract: "Fetches things by name.",
        discussion: ["It asks the store named with --store and waits until the things are there."],
        options: [
            .value(
                "store", short: "s", "address", default: "localhost:7", environment: "FETCH_STORE",
                help: "Where to fetch from."),
            .repeatable(
                "tag", short: "t", "word", environment: "FETCH_TAGS", help: "Fetch things so tagged."),
            .repeatable("folder", "path", .path, environment: "FETCH_FOLDERS", help: "Where to put them."),
            .flag("quiet", short: "q", environment: "FETCH_QUIET", help: "Say nothing. Not even errors."),
            .flag("all", short: "a", help: "Fetch everything."),
            .value("limit", short: "n", "count", .count(1...100), default: "1", help: "At most so many."),
            .value(
                "timeout", "time", .seconds(0.1...3600), default: "10s", help: "Give up after so long.",
                group: "LIMITS"),
            .value(
                "max-size", "size", .bytes(64...(1 << 30)), default: "64K", help: "Largest thing.",
                group: "LIMITS"),
            .value(
                "color", "when", .choice(["auto", "always", "never"]), default: "auto", help: "Use colour."),
            .positionals("thing", help: "What to fetch."),
        ] + extra,
        examples: [.init("fetch -n 3 'red apples'", "Three of them.")],
        exitCodes: [.init("0", "Fetched."), .init("64", "The command line was wrong.")],
        environment: [.init("NO_COLOR", "No colour when set.")],
        files: [.init("~/.fetchrc", "Read at start.")], seeAlso: ["store(8)"])
}

/// What the sample table makes of some arguments and variables.
func values(
    _ arguments: String..., environment: [String: String] = [:], table: CommandTable = sampleTable()
) throws -> OptionValues {
    switch try table.invocation(of: arguments, environment: { environment[$0] }) {
    case .run(let values): return values
    case .print(let text): throw Unexpected(text: text)
    }
}

/// The message of the usage error that the arguments must give; nil when they give none.
func complaint(
    _ arguments: String..., environment: [String: String] = [:], table: CommandTable = sampleTable()
) -> String? {
    do throws(UsageError) {
        _ = try table.invocation(of: arguments, environment: { environment[$0] })
        return nil
    } catch {
        return error.message
    }
}

/// What is printed for arguments that ask for a text.
func printed(_ arguments: String..., table: CommandTable = sampleTable()) throws -> String {
    guard case .print(let text) = try table.invocation(of: arguments, environment: { _ in nil }) else {
        throw Unexpected(text: "values")
    }
    return text
}

struct Unexpected: Error {
    var text: String
}
