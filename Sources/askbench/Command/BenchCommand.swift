import Options

/// One thing that the program measures: its command line, and what it does.
struct BenchCommand: Sendable {
    let table: CommandTable
    let run: @Sendable (OptionValues) throws(BenchError) -> Void

    /// The word it is called by, behind the program's name.
    var name: String { String(table.name.dropFirst(Self.program.count + 1)) }

    static let program = "askbench"
    static let all = [
        BenchCommand(table: QualityCommand.table) { values throws(BenchError) in
            try QualityCommand(values).run()
        },
        BenchCommand(table: CutCommand.table) { values throws(BenchError) in
            try CutCommand(values).run()
        },
        BenchCommand(table: FitCommand.table) { values throws(BenchError) in
            try FitCommand(values).run()
        },
        BenchCommand(table: ServeCommand.table) { values throws(BenchError) in
            try ServeCommand(values).run()
        },
        BenchCommand(table: CompareCommand.table) { values throws(BenchError) in
            try CompareCommand(values).run()
        },
        BenchCommand(table: IndexCommand.table) { values throws(BenchError) in
            try IndexCommand(values).run()
        },
    ]

    /// What the program says of itself before a command is named.
    static let overview = CommandTable(
        name: program, version: Release.version, releaseDate: Release.date,
        abstract: "Measures the answers and the speed of askd.",
        discussion: all.map { "\($0.name): \($0.table.abstract)" }
            + ["'\(program) COMMAND --help' tells more of each."],
        options: [
            .positional("command", .choice(all.map(\.name)), isRequired: true, help: "What to measure.")
        ],
        examples: all.flatMap(\.table.examples), exitCodes: exitCodes, seeAlso: ["ask(1)", "askd(8)"])

    static let exitCodes: [CommandTable.Entry] = [
        .init("0", "Measured."),
        .init("64", "The command line was wrong."),
        .init("65", "A file makes no sense."),
        .init("66", "A file or program is missing."),
        .init("69", "A server cannot be reached."),
    ]
}
