/// Writes a completion script for zsh: one call of `_arguments`.
struct ZshCompletion {
    let name: String
    /// The options to offer.
    let options: [Option]
    let positionals: [Option]

    /// The whole script, to be saved as `_name` in a folder of `$fpath`.
    func script() -> String {
        let specifications = options.flatMap(specifications(of:)) + positionals.map(specification(ofWord:))
        return """
            #compdef \(name)
            # Completion of \(name) for zsh.
            \(function)() {
                _arguments -s -S \\
            \(specifications.map { "        '\($0)'" }.joined(separator: " \\\n"))
            }
            if [[ ${funcstack[1]} == \(function) ]]; then
                \(function) "$@"
            else
                compdef \(function) \(name)
            fi

            """
    }

    private var function: String { "_\(name.map { $0 == "-" ? "_" : String($0) }.joined())" }

    /// One specification for each spelling; one that may be given again begins with `*`, others exclude their twins.
    private func specifications(of option: Option) -> [String] {
        let twins = option.spellings.joined(separator: " ")
        return option.spellings.map { spelling in
            let before = option.kind == .repeatable ? "*" : "(\(twins))"
            let equals = option.kind != .flag && spelling.hasPrefix("--") ? "=" : ""
            let value = option.kind == .flag ? "" : ":\(escaped(option.valueName)):\(action(of: option.type))"
            return "\(before)\(spelling)\(equals)[\(escaped(option.summary))]\(value)"
        }
    }

    private func specification(ofWord option: Option) -> String {
        "\(option.kind == .positionals ? "*" : "")::\(escaped(option.name)):\(action(of: option.type))"
    }

    private func action(of type: ValueType) -> String {
        switch type {
        case .path: "_files"
        case .choice(let words): "(\(words.joined(separator: " ")))"
        case .text, .count, .seconds, .bytes: " "
        }
    }

    /// Text inside single quotes, where `_arguments` itself reads colons and brackets.
    private func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "'": "'\\''"
            case "[", "]", ":", "\\": "\\\(character)"
            default: String(character)
            }
        }.joined()
    }
}
