/// Lays out what `--help` prints: an overview, the usage line and two-column lists, as swift-argument-parser does.
struct HelpLayout {
    /// Where the right column begins; a longer label stands on a line of its own.
    static let labelColumns = 26

    private let table: CommandTable
    private let width: Int

    /// - Parameter width: columns to wrap at; fewer than 50 count as 50.
    init(table: CommandTable, width: Int) {
        self.table = table
        self.width = max(width, Self.labelColumns + 24)
    }

    /// The whole text; ends with a line end.
    func text() -> String {
        var blocks = [paragraph("OVERVIEW: " + table.abstract)]
        blocks += table.discussion.map(paragraph)
        blocks.append(table.usage(label: "USAGE: ", width: width))
        blocks += [list("ARGUMENTS", table.positionals.map(row))]
        for group in groups {
            let members = table.namedOptions.filter { $0.group == group && !$0.isHidden }
            blocks.append(list(group, members.map(row)))
        }
        blocks.append(list("ENVIRONMENT", table.environment))
        blocks.append(list("FILES", table.files))
        blocks.append(examples)
        blocks.append(list("EXIT CODES", table.exitCodes))
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// The headings in order of their first option, the common one last: it ends with `--help`.
    private var groups: [String] {
        var seen: [String] = []
        for option in table.namedOptions where !seen.contains(option.group) { seen.append(option.group) }
        return seen.filter { $0 != Option.defaultGroup } + [Option.defaultGroup]
    }

    private func row(_ option: Option) -> CommandTable.Entry {
        let notes = option.notes
        let text = notes.isEmpty ? option.help : "\(option.help) (\(notes.joined(separator: "; ")))"
        return CommandTable.Entry(option.label, text)
    }

    private func paragraph(_ text: String) -> String {
        TextWrapping.lines(of: text, width: width).joined(separator: "\n")
    }

    private func list(_ heading: String, _ entries: [CommandTable.Entry]) -> String {
        entries.isEmpty ? "" : ([heading + ":"] + entries.map(twoColumns)).joined(separator: "\n")
    }

    /// Command lines stand on lines of their own, however short, so that they can be copied whole.
    private var examples: String {
        let indent = String(repeating: " ", count: Self.labelColumns)
        let lines = table.examples.flatMap { example in
            ["  " + example.label]
                + TextWrapping.lines(of: example.text, width: width - indent.count).map { indent + $0 }
        }
        return lines.isEmpty ? "" : (["EXAMPLES:"] + lines).joined(separator: "\n")
    }

    private func twoColumns(_ entry: CommandTable.Entry) -> String {
        let label = "  " + entry.label
        let indent = String(repeating: " ", count: Self.labelColumns)
        let lines = TextWrapping.lines(of: entry.text, width: width - Self.labelColumns)
        guard let first = lines.first else { return label }
        let head =
            label.count < Self.labelColumns
            ? label + indent.dropFirst(label.count) + first : label + "\n" + indent + first
        return ([head] + lines.dropFirst().map { indent + $0 }).joined(separator: "\n")
    }
}

extension CommandTable {
    /// What `--help` prints.
    ///
    /// - Parameter width: columns to wrap at.
    public func help(width: Int = 80) -> String { HelpLayout(table: self, width: width).text() }

    /// The usage line, wrapped between options and indented under its label; what every program has is left out.
    func usage(label: String, width: Int) -> String {
        let indent = String(repeating: " ", count: label.count)
        let lines = TextWrapping.lines(ofWords: [name] + synopsis, width: max(width - label.count, 20))
        return label + lines.joined(separator: "\n" + indent)
    }

    /// Options and then positionals, as a usage line shows them.
    var synopsis: [String] {
        (options.filter { !$0.isPositional && !$0.isHidden } + positionals).map(\.usage)
    }
}

extension Option {
    /// What help adds in brackets: the words it takes, its default, its variable.
    var notes: [String] {
        var notes: [String] = []
        if case .choice(let words) = type { notes.append("values: " + words.joined(separator: ", ")) }
        if let defaultValue { notes.append("default: " + defaultValue) }
        if let environment { notes.append("environment: " + environment) }
        return notes
    }
}
