/// Writes a completion script for fish: one `complete` line for each option.
struct FishCompletion {
    let name: String
    /// The options to offer.
    let options: [Option]
    let positionals: [Option]

    /// The whole script, to be saved as `name.fish` in a completions folder.
    func script() -> String {
        let start = ["# Completion of \(name) for fish.", "complete -c \(name) -f"]
        return (start + options.map(line) + positionals.compactMap(line(ofWord:))).joined(separator: "\n")
            + "\n"
    }

    private func line(_ option: Option) -> String {
        let short = option.short.map { " -s \($0)" } ?? ""
        let summary = " -d \(quoted(option.summary))"
        return "complete -c \(name)\(short) -l \(option.name)\(value(of: option))\(summary)"
    }

    private func line(ofWord option: Option) -> String? {
        switch option.type {
        case .path: "complete -c \(name) -F"
        case .choice(let words): "complete -c \(name) -a \(quoted(words.joined(separator: " ")))"
        case .text, .count, .seconds, .bytes: nil
        }
    }

    private func value(of option: Option) -> String {
        if option.kind == .flag { return "" }
        return switch option.type {
        case .path: " -r -F"
        case .choice(let words): " -x -a \(quoted(words.joined(separator: " ")))"
        case .text, .count, .seconds, .bytes: " -x"
        }
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return "'\(escaped)'"
    }
}
