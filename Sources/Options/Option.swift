/// One row of a `CommandTable`: an option or positional argument, with everything that parsing and help must know.
public struct Option: Sendable {
    /// How often it may stand on the command line and what follows it.
    public enum Kind: Sendable {
        /// Stands alone: `--json`.
        case flag
        /// Takes one value; given twice, the last one holds.
        case value
        /// Takes one value each time; all are kept in order.
        case repeatable
        /// One word told by its place.
        case positional
        /// All the words that are left.
        case positionals
    }

    public var kind: Kind
    /// The long name without its dashes; for positionals the name that the word goes by.
    public var name: String
    /// A letter for `-x`, or nil.
    public var short: Character?
    /// What help shows in angle brackets; empty for flags.
    public var valueName: String
    /// What its value must look like.
    public var type: ValueType
    /// The value that holds when none is given, as one would type it; nil for none.
    public var defaultValue: String?
    /// The environment variable read when the option is not given; nil for none. A repeatable option's variable
    /// holds several values separated by blanks, or by colons if they are paths.
    public var environment: String?
    /// Whether the program cannot run without it.
    public var isRequired: Bool
    /// One or two sentences.
    public var help: String
    /// The heading that help shows it under.
    public var group: String
    /// Left out of help, manual and completions.
    public var isHidden: Bool

    /// An option that stands alone.
    public static func flag(
        _ name: String, short: Character? = nil, environment: String? = nil, help: String,
        group: String = defaultGroup, isHidden: Bool = false
    ) -> Option {
        Option(
            kind: .flag, name: name, short: short, valueName: "", type: .text, environment: environment,
            isRequired: false, help: help, group: group, isHidden: isHidden)
    }

    /// An option with one value.
    public static func value(
        _ name: String, short: Character? = nil, _ valueName: String, _ type: ValueType = .text,
        default defaultValue: String? = nil, environment: String? = nil, isRequired: Bool = false,
        help: String,
        group: String = defaultGroup, isHidden: Bool = false
    ) -> Option {
        Option(
            kind: .value, name: name, short: short, valueName: valueName, type: type,
            defaultValue: defaultValue, environment: environment, isRequired: isRequired, help: help,
            group: group, isHidden: isHidden)
    }

    /// An option that may be given several times, with a value each time.
    public static func repeatable(
        _ name: String, short: Character? = nil, _ valueName: String, _ type: ValueType = .text,
        environment: String? = nil, isRequired: Bool = false, help: String, group: String = defaultGroup
    ) -> Option {
        Option(
            kind: .repeatable, name: name, short: short, valueName: valueName, type: type,
            environment: environment, isRequired: isRequired, help: help, group: group, isHidden: false)
    }

    /// A word told by its place.
    public static func positional(
        _ name: String, _ type: ValueType = .text, default defaultValue: String? = nil,
        isRequired: Bool = false,
        help: String
    ) -> Option {
        Option(
            kind: .positional, name: name, valueName: name, type: type, defaultValue: defaultValue,
            isRequired: isRequired, help: help, group: "", isHidden: false)
    }

    /// All the words left once the positionals before it have theirs.
    public static func positionals(
        _ name: String, _ type: ValueType = .text, isRequired: Bool = false, help: String
    ) -> Option {
        Option(
            kind: .positionals, name: name, valueName: name, type: type, isRequired: isRequired, help: help,
            group: "", isHidden: false)
    }

    /// The heading of options that name no other.
    public static let defaultGroup = "OPTIONS"

    var isPositional: Bool { kind == .positional || kind == .positionals }

    /// As errors name it: `--server`, `<question>`.
    var spelling: String { isPositional ? "<\(name)>" : "--\(name)" }

    /// As help shows it: `-s, --server <address>`, `<question>`.
    var label: String {
        if isPositional { return spelling }
        let names = (short.map { "-\($0), " } ?? "") + spelling
        return kind == .flag ? names : "\(names) <\(valueName)>"
    }

    /// As the usage line shows it: `[--server <address>]`, `[<question> ...]`.
    var usage: String {
        let word = kind == .flag || isPositional ? spelling : "\(spelling) <\(valueName)>"
        switch kind {
        case .flag: return "[\(word)]"
        case .value, .positional: return isRequired ? word : "[\(word)]"
        case .repeatable, .positionals: return isRequired ? "\(word) ..." : "[\(word) ...]"
        }
    }
}

extension Option {
    /// What every program answers to.
    static let everyPrograms: [Option] = [
        completionScript,
        .flag("generate-manual", help: "Print the manual page.", isHidden: true),
        .flag("version", help: "Show the version."),
        .flag("help", short: "h", help: "Show help information."),
    ]

    private static let completionScript: Option = .value(
        "generate-completion-script", "shell", .choice(CompletionShell.allCases.map(\.rawValue)),
        help: "Print a completion script for a shell.")
}
