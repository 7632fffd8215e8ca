/// A program's command line as a table, from which parsing, `--help`, the manual page and the shells' completions
/// all come.
///
/// A program states its table once and asks it what to do:
///
/// ```swift
/// let table = CommandTable(
///     name: "askd", version: "1.0", abstract: "Answers questions over TCP.",
///     options: [
///         .repeatable("listen", "address", environment: "ASKD_LISTEN", help: "Where to listen."),
///         .value("max-line", "bytes", .bytes(64...65_536), default: "4K", help: "Longest line."),
///         .flag("check", help: "Load everything, print what was found and exit."),
///     ])
/// switch try table.invocation(of: arguments, environment: ProcessEnvironment.value(of:)) {
/// case .print(let text): …            // --help, --version …: to standard output, exit 0
/// case .run(let values):
///     values.texts("listen")          // ["127.0.0.1:1964"], [] when not given
///     values.bytes("max-line")        // 4096, the default, or what was given
///     values.isSet("check")
/// }
/// ```
///
/// `--help` (`-h`), `--version`, `--generate-completion-script` and the hidden `--generate-manual` are every
/// program's own and need no entry. Errors are `UsageError`s; a program prints `error.text` and exits with
/// `UsageError.exitCode`.
public struct CommandTable: Sendable {
    /// A line of a two-column list: an example, an exit code, a file, an environment variable.
    public struct Entry: Sendable {
        /// The left column: the command, the number, the path or the variable's name.
        public var label: String
        /// What it does or means, in a sentence or two.
        public var text: String

        public init(_ label: String, _ text: String) {
            self.label = label
            self.text = text
        }
    }

    /// The program's name, as it is called.
    public var name: String
    /// Printed by `--version` and at the foot of the manual page.
    public var version: String
    /// Of this version, as year-month-day, for the manual page; empty for none.
    public var releaseDate: String
    /// The manual's section: 1 for programs of users, 8 for daemons.
    public var manualSection: Int
    /// One line: what the program does.
    public var abstract: String
    /// Paragraphs after it, without line ends in them.
    public var discussion: [String]
    /// In the order in which help shows them, positionals among them in the order in which they are given.
    public var options: [Option]
    /// Command lines and what they do.
    public var examples: [Entry]
    /// Numbers and what they mean.
    public var exitCodes: [Entry]
    /// Variables that belong to no option, such as NO_COLOR.
    public var environment: [Entry]
    /// Paths that the program reads or writes.
    public var files: [Entry]
    /// Other manual pages, as `askd(8)`.
    public var seeAlso: [String]

    public init(
        name: String, version: String, releaseDate: String = "", manualSection: Int = 1, abstract: String,
        discussion: [String] = [], options: [Option], examples: [Entry] = [], exitCodes: [Entry] = [],
        environment: [Entry] = [], files: [Entry] = [], seeAlso: [String] = []
    ) {
        self.name = name
        self.version = version
        self.releaseDate = releaseDate
        self.manualSection = manualSection
        self.abstract = abstract
        self.discussion = discussion
        self.options = options
        self.examples = examples
        self.exitCodes = exitCodes
        self.environment = environment
        self.files = files
        self.seeAlso = seeAlso
    }

    /// The program's named options and then those that every program has, in the order of help.
    var namedOptions: [Option] {
        options.filter { !$0.isPositional } + Option.everyPrograms
    }

    /// The words that are told by their place.
    var positionals: [Option] { options.filter(\.isPositional) }
}

/// What a command line asks of its program.
public enum Invocation: Sendable {
    /// To do its work with these values.
    case run(OptionValues)
    /// To write this text to standard output and exit with 0.
    case print(String)
}
