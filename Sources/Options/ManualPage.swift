/// Writes a table as a manual page in the macros of man(7).
struct ManualPage {
    let table: CommandTable

    /// The whole source; ends with a line end.
    func text() -> String {
        var lines = [
            title, ".SH NAME", "\(escaped(table.name)) \\- \(escaped(uncapitalised(table.abstract)))",
        ]
        lines += synopsis
        lines += description
        lines += optionSections
        lines += section("ENVIRONMENT", variables)
        lines += section("FILES", table.files)
        lines += section("EXIT STATUS", table.exitCodes)
        lines += examples
        lines += seeAlso
        return lines.joined(separator: "\n") + "\n"
    }

    private var title: String {
        let manual = table.manualSection == 8 ? "System Manager's Manual" : "User Commands"
        let fields = [table.releaseDate, "\(table.name) \(table.version)", manual].map {
            "\"\(escaped($0))\""
        }
        return ".TH \(table.name.uppercased()) \(table.manualSection) \(fields.joined(separator: " "))"
    }

    private var synopsis: [String] {
        [".SH SYNOPSIS", ".nh", ".ad l", ".B \(escaped(table.name))"] + table.synopsis.map(marked) + [
            ".ad", ".hy",
        ]
    }

    private var description: [String] {
        let paragraphs = [table.abstract] + table.discussion
        return [".SH DESCRIPTION"] + paragraphs.map { [line($0)] }.joined(separator: [".PP"])
    }

    /// Positionals and the options of the common heading under OPTIONS, every other heading on its own.
    private var optionSections: [String] {
        var lines = [".SH OPTIONS"]
        let options = table.positionals + table.namedOptions.filter { !$0.isHidden }
        lines += options.filter { $0.isPositional || $0.group == Option.defaultGroup }.flatMap(item)
        var headings: [String] = []
        for option in options where !option.isPositional && option.group != Option.defaultGroup {
            if !headings.contains(option.group) {
                headings.append(option.group)
                lines.append(".SS \(escaped(option.group.capitalisedHeading))")
            }
            lines += item(option)
        }
        return lines
    }

    private func item(_ option: Option) -> [String] {
        let notes = option.notes.isEmpty ? "" : " (\(option.notes.joined(separator: "; ")))"
        return [".TP", marked(option.label), line(option.help + notes)]
    }

    /// The variables of options and those that belong to none.
    private var variables: [CommandTable.Entry] {
        table.options.compactMap { option in
            option.environment.map { CommandTable.Entry($0, "Holds when '\(option.spelling)' is not given.") }
        } + table.environment
    }

    private func section(_ heading: String, _ entries: [CommandTable.Entry]) -> [String] {
        if entries.isEmpty { return [] }
        return [".SH \(heading)"] + entries.flatMap { [".TP", ".B \(escaped($0.label))", line($0.text)] }
    }

    private var examples: [String] {
        if table.examples.isEmpty { return [] }
        return [".SH EXAMPLES"]
            + table.examples.flatMap { example in
                [".PP", line(example.text), ".PP", ".RS 4", ".EX", line(example.label), ".EE", ".RE"]
            }
    }

    private var seeAlso: [String] {
        if table.seeAlso.isEmpty { return [] }
        let pages = table.seeAlso.map { page in
            let parts = page.split(separator: "(", maxSplits: 1).map(String.init)
            return parts.count == 2 ? "\\fB\(escaped(parts[0]))\\fR(\(escaped(parts[1]))" : escaped(page)
        }
        return [".SH SEE ALSO", pages.joined(separator: ",\n")]
    }

    /// A label with its option names bold and the names of values in italics.
    private func marked(_ label: String) -> String {
        var out = ""
        var isBold = false
        var isItalic = false
        for (offset, character) in zip(0..., label) {
            let previous = label.dropFirst(max(0, offset - 1)).first
            if character == "-", !isBold, !isItalic, offset == 0 || previous == " " || previous == "[" {
                out += "\\fB"
                isBold = true
            } else if isBold, " ],".contains(character) {
                out += "\\fR"
                isBold = false
            }
            switch character {
            case "<":
                out += "\\fI"
                isItalic = true
            case ">":
                out += "\\fR"
                isItalic = false
            default: out += escaped(String(character))
            }
        }
        return out + (isBold ? "\\fR" : "")
    }

    /// Text as one line of input, which may not begin with a full stop or quote.
    private func line(_ text: String) -> String {
        let safe = escaped(text)
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }

    private func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\": "\\e"
            case "-": "\\-"
            case "'": "\\(aq"
            case "\"": "\\(dq"
            case "^": "\\(ha"
            case "~": "\\(ti"
            case "`": "\\(ga"
            default: String(character)
            }
        }.joined()
    }

    private func uncapitalised(_ text: String) -> String {
        let sentence = text.hasSuffix(".") ? text.dropLast() : text[...]
        return sentence.prefix(1).lowercased() + sentence.dropFirst()
    }
}

extension CommandTable {
    /// The manual page's source; ends with a line end.
    public func manualPage() -> String { ManualPage(table: self).text() }
}

extension String {
    /// A heading in capitals as man(7) subheadings are written: `LIMITS` becomes `Limits`.
    fileprivate var capitalisedHeading: String { prefix(1) + dropFirst().lowercased() }
}
