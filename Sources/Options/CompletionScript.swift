/// The shells that completion scripts are written for.
public enum CompletionShell: String, Sendable, CaseIterable {
    case bash, zsh, fish
}

extension CommandTable {
    /// A script that completes this program's options and their values in a shell; ends with a line end.
    public func completionScript(for shell: CompletionShell) -> String {
        let options = namedOptions.filter { !$0.isHidden }
        return switch shell {
        case .bash: BashCompletion(name: name, options: options, positionals: positionals).script()
        case .zsh: ZshCompletion(name: name, options: options, positionals: positionals).script()
        case .fish: FishCompletion(name: name, options: options, positionals: positionals).script()
        }
    }
}

extension Option {
    /// `-s` and `--server`, as many as it has.
    var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + [spelling] }

    /// The help's first sentence without its full stop, for menus of completions.
    var summary: String {
        var sentence: [Substring] = []
        for word in help.split(separator: " ") {
            sentence.append(word.hasSuffix(".") ? word.dropLast() : word)
            if word.hasSuffix(".") { break }
        }
        return sentence.joined(separator: " ")
    }
}
