import Options

/// What the program can be told on its command line.
enum AskTable {
    static let defaultServer = "127.0.0.1:1964"

    static let table = CommandTable(
        name: "ask", version: Release.version, releaseDate: Release.date,
        abstract: "Asks askd questions in plain words.",
        discussion: [
            "The words on the command line are one question. Without any, a terminal gets a conversation and a pipe "
                + "is read as one question a line. Commands such as /topics and /more work like questions; /help lists "
                + "them.",
            "Answers come from an askd, or from a folder of documents without one when --knowledge names it.",
        ],
        options: options, examples: examples, exitCodes: exitCodes, environment: environment, files: files,
        seeAlso: ["askd(8)"])

    private static let options: [Options.Option] = [
        .value(
            "server", short: "s", "address", default: defaultServer, environment: "ASK_SERVER",
            help: "Where askd listens: HOST:PORT, [IPV6]:PORT, PORT or unix:PATH."),
        .repeatable(
            "knowledge", short: "k", "path", .path,
            help: "Answer from the documents of this folder or file, in this process, without an askd."),
        .value(
            "document", short: "d", "name",
            help: "Answer from this document alone; /topics lists their names."),
        .value(
            "limit", short: "n", "count", .count(1...100), default: "1",
            help: "Show this many of the best sentences; more than one are listed below the answer."),
        .flag("json", short: "j", help: "Print each reply as it came: one JSON object on one line."),
        .value(
            "timeout", short: "t", "seconds", .seconds(0.05...86_400), default: "10s",
            help: "Give up when connecting or a reply takes longer."),
        .value(
            "color", "when", .choice(["auto", "always", "never"]), default: "auto",
            help: "Use colour and bold; auto means on a terminal."),
        .positionals("question", help: "The words of one question, or a command such as /topics."),
    ]

    private static let examples: [CommandTable.Entry] = [
        .init("ask \"why was Khrushchev removed?\"", "One question to the askd of this machine."),
        .init("ask --server labhost:1964", "A conversation with the askd of another one."),
        .init(
            "ask --json --limit 5 < questions.txt", "Many questions, one a line; one JSON object for each."),
        .init("ask --knowledge ./Knowledge \"who took over?\"", "An answer without any askd."),
    ]

    private static let exitCodes: [CommandTable.Entry] = [
        .init("0", "Answered. Of many questions the highest code counts."),
        .init("1", "Not answered: the documents do not say."),
        .init("64", "The command line, or a command in a question's place, was wrong."),
        .init("65", "The documents of --knowledge cannot be read as text."),
        .init("66", "The documents of --knowledge are not there."),
        .init("69", "askd cannot be reached, went away or did not answer in time."),
        .init("75", "askd is busy; try again later."),
        .init("76", "What answered does not speak like askd."),
    ]

    private static let environment: [CommandTable.Entry] = [
        .init("NO_COLOR", "No colour unless --color=always, when set to anything."),
        .init("CLICOLOR_FORCE", "Colour even where the output is no terminal, unless 0."),
        .init("COLUMNS", "The window's width where the terminal does not tell it."),
        .init("TERM", "A dumb terminal gets no colour and no line editing."),
        .init("XDG_STATE_HOME", "Where ask/history is kept instead of in ~/.local/state."),
    ]

    private static let files: [CommandTable.Entry] = [
        .init(
            "~/.local/state/ask/history", "The last 1,000 lines of your conversations, for you alone to read."
        )
    ]
}
