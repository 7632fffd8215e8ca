import Retrieval

/// Reads one command line against a table, from left to right.
struct CommandLineParser {
    /// Why reading stopped before the end.
    private enum Stop: Error {
        case wrong(String)
        case text(String)
    }

    private let table: CommandTable
    private let named: [Option]
    private let positionals: [Option]
    private let width: Int
    private var words: ArraySlice<String>
    private var positionalWords: [String] = []
    private var values: OptionValues

    init(table: CommandTable, arguments: [String], width: Int) {
        self.table = table
        self.width = width
        named = table.namedOptions
        positionals = table.positionals
        words = arguments[...]
        values = OptionValues(options: named + positionals)
    }

    /// What the arguments ask for, options not given being looked up in the environment and then in their defaults.
    mutating func invocation(environment: (String) -> String?) throws(UsageError) -> Invocation {
        do throws(Stop) {
            try readWords()
            try placePositionals()
            for option in named + positionals where !values.has(option.name) {
                try fill(option, from: environment)
            }
            return .run(values)
        } catch {
            switch error {
            case .text(let text): return .print(text)
            case .wrong(let message): throw table.usageError(message, width: width)
            }
        }
    }

    private mutating func readWords() throws(Stop) {
        while let word = words.popFirst() {
            if word == "--" {
                positionalWords += words
                words = []
            } else if word.hasPrefix("--") {
                try readLong(word.dropFirst(2))
            } else if word.hasPrefix("-"), word.count > 1 {
                try readShorts(word.dropFirst())
            } else {
                positionalWords.append(word)
            }
        }
    }

    /// `name` or `name=value`.
    private mutating func readLong(_ word: Substring) throws(Stop) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = named.first(where: { $0.name == name }) else {
            throw .wrong("Unknown option '--\(name)'\(hint(for: name))")
        }
        if option.kind == .flag {
            guard parts.count == 1 else { throw .wrong("'--\(name)' takes no value.") }
            try set(option)
        } else {
            try add(parts.count == 2 ? String(parts[1]) : nextWord(for: option), to: option)
        }
    }

    /// `a`, `ab` for two flags, or a letter and its value: `n5`, `n=5`, `n 5`.
    private mutating func readShorts(_ letters: Substring) throws(Stop) {
        var rest = letters
        while let letter = rest.popFirst() {
            guard let option = named.first(where: { $0.short == letter }) else {
                let long = named.contains { $0.name == letters } ? " Did you mean '--\(letters)'?" : ""
                throw .wrong("Unknown option '-\(letter)'.\(long)")
            }
            if option.kind == .flag {
                try set(option)
            } else if rest.isEmpty {
                try add(nextWord(for: option), to: option)
            } else {
                try add(String(rest.first == "=" ? rest.dropFirst() : rest), to: option)
                return
            }
        }
    }

    /// What may have been meant: a third of the letters may be wrong, at least one and at most three.
    private func hint(for name: String) -> String {
        let names = named.filter { !$0.isHidden }.map(\.name)
        let limit = min(3, max(1, name.utf8.count / 3))
        let nearest = EditDistance.nearest(to: name, in: names, within: limit)
        return nearest.map { ". Did you mean '--\($0)'?" } ?? "."
    }

    /// The word after an option, unless it is an option itself; a value that begins with a dash needs `--name=-x`.
    private mutating func nextWord(for option: Option) throws(Stop) -> String {
        guard let word = words.first, !word.hasPrefix("-") || word == "-" else {
            throw .wrong(
                "Missing value for '\(option.spelling) <\(option.valueName)>': \(option.type.advice).")
        }
        words.removeFirst()
        return word
    }

    private mutating func set(_ flag: Option) throws(Stop) {
        switch flag.name {
        case "help": throw .text(table.help(width: width))
        case "version": throw .text(table.version + "\n")
        case "generate-manual": throw .text(table.manualPage())
        default: values.add(.text(""), to: flag)
        }
    }

    private mutating func add(_ text: String, to option: Option) throws(Stop) {
        guard let value = option.type.value(of: text) else {
            throw .wrong(Self.complaint(text, about: "'\(option.spelling)'", option))
        }
        if option.name == "generate-completion-script", let shell = CompletionShell(rawValue: text) {
            throw .text(table.completionScript(for: shell))
        }
        values.add(value, to: option)
    }

    private mutating func placePositionals() throws(Stop) {
        var rest = positionalWords[...]
        for option in positionals {
            let taken = option.kind == .positionals ? rest.count : min(1, rest.count)
            for word in rest.prefix(taken) { try add(word, to: option) }
            rest = rest.dropFirst(taken)
        }
        if let extra = rest.first { throw .wrong("Unexpected argument '\(extra)'.") }
    }

    /// A variable that is set but empty counts as not set, as `EnvironmentFile=` leaves it.
    private mutating func fill(_ option: Option, from environment: (String) -> String?) throws(Stop) {
        if let variable = option.environment, let text = environment(variable), !text.isEmpty {
            return try fill(option, with: text, of: variable)
        }
        if let text = option.defaultValue {
            guard let value = option.type.value(of: text) else {
                preconditionFailure("the default of '\(option.name)' must be of its own type")
            }
            values.add(value, to: option)
        } else if option.isRequired {
            throw .wrong("Missing '\(option.spelling)': \(option.help)")
        }
    }

    private mutating func fill(_ option: Option, with text: String, of variable: String) throws(Stop) {
        if option.kind == .flag {
            switch text.lowercased() {
            case "1", "true", "yes", "on": return values.add(.text(""), to: option)
            case "0", "false", "no", "off": return
            default: throw .wrong("The value '\(text)' of \(variable) is not valid: give yes or no.")
            }
        }
        for part in option.environmentValues(in: text) {
            guard let value = option.type.value(of: part) else {
                throw .wrong(Self.complaint(part, about: "\(variable) (for '\(option.spelling)')", option))
            }
            values.add(value, to: option)
        }
    }

    private static func complaint(_ text: String, about place: String, _ option: Option) -> String {
        "The value '\(text)' of \(place) is not valid: \(option.type.advice)."
    }
}

extension Option {
    /// The values that its environment variable holds.
    func environmentValues(in text: String) -> [String] {
        guard kind == .repeatable else { return [text] }
        return type == .path
            ? text.split(separator: ":").map(String.init)
            : text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
    }
}

extension CommandTable {
    /// What these arguments (without the program's name) ask for.
    ///
    /// - Parameter environment: the value of a variable, nil when it is not set.
    /// - Parameter width: columns that help and errors are wrapped at.
    public func invocation(
        of arguments: [String], environment: (String) -> String?, width: Int = 80
    ) throws(UsageError) -> Invocation {
        var parser = CommandLineParser(table: self, arguments: arguments, width: width)
        return try parser.invocation(environment: environment)
    }

    /// A complaint about a command line, for what the table cannot check by itself (options that exclude one
    /// another).
    public func usageError(_ message: String, width: Int = 80) -> UsageError {
        UsageError(
            message: message,
            text: """
                Error: \(message)
                \(usage(label: "Usage: ", width: width))
                  See '\(name) --help' for more information.

                """)
    }
}
