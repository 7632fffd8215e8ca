/// Writes a completion script for bash.
struct BashCompletion {
    let name: String
    /// The options to offer.
    let options: [Option]
    let positionals: [Option]

    /// The whole script: a function that looks at the word before the cursor, and its registration.
    func script() -> String {
        """
        # Completion of \(name) for bash.
        \(function)() {
            local current previous
            current="${COMP_WORDS[COMP_CWORD]}"
            previous="${COMP_WORDS[COMP_CWORD-1]}"
            COMPREPLY=()
            # bash splits --name=value into three words.
            if [[ $current == = ]]; then
                current=
            elif [[ $previous == = && $COMP_CWORD -ge 2 ]]; then
                previous="${COMP_WORDS[COMP_CWORD-2]}"
            fi
            case "$previous" in
        \(cases)
            esac
            if [[ $current == -* ]]; then
                COMPREPLY=( $(compgen -W '\(words)' -- "$current") )
            else
                \(elsewhere)
            fi
        }
        complete -F \(function) \(name)

        """
    }

    private var function: String { "_\(name.map { $0 == "-" ? "_" : String($0) }.joined())" }

    private var words: String { options.flatMap(\.spellings).joined(separator: " ") }

    /// One case for each option with a value.
    private var cases: String {
        options.filter { $0.kind != .flag }.map { option in
            """
                    \(option.spellings.joined(separator: "|")))
                        \(completion(of: option.type))
                        return
                        ;;
            """
        }.joined(separator: "\n")
    }

    private var elsewhere: String { positionals.first.map { completion(of: $0.type) } ?? ":" }

    private func completion(of type: ValueType) -> String {
        switch type {
        case .path: "COMPREPLY=( $(compgen -f -- \"$current\") )"
        case .choice(let words):
            "COMPREPLY=( $(compgen -W '\(words.joined(separator: " "))' -- \"$current\") )"
        case .text, .count, .seconds, .bytes: ":"
        }
    }
}
