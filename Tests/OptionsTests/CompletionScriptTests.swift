import Glibc
import Options
import Testing

/// Whether a shell can read a script without running it; nil where the shell is not installed.
private func isRead(by command: String, _ script: String) -> Bool? {
    let program = command.split(separator: " ")[0]
    guard system("command -v \(program) >/dev/null 2>&1") == 0 else { return nil }
    guard let pipe = popen("\(command) >/dev/null 2>&1", "w") else { return false }
    let bytes = Array(script.utf8)
    let written = fwrite(bytes, 1, bytes.count, pipe)
    return pclose(pipe) == 0 && written == bytes.count
}

struct CompletionScriptTests {
    @Test(arguments: [("bash", "bash -n"), ("zsh", "zsh -n"), ("fish", "fish -n")])
    func itsShellReadsTheScript(shell: String, command: String) throws {
        let script = try printed("--generate-completion-script", shell)
        #expect(isRead(by: command, script) != false)
        #expect(isRead(by: command, script + "\nif (((\n") != true, "\(command) must notice a broken script")
    }

    @Test func bashCompletesOptionsAndTheirValues() throws {
        let script = try printed("--generate-completion-script", "bash")
        let asks = """
            ask_for() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _fetch; }
            ask_for fetch --li; [[ ${COMPREPLY[*]} == --limit ]] || exit 1
            ask_for fetch --color a; [[ ${COMPREPLY[*]} == "auto always" ]] || exit 2
            ask_for fetch --color = n; [[ ${COMPREPLY[*]} == never ]] || exit 3
            ask_for fetch --limit ''; [[ ${#COMPREPLY[@]} == 0 ]] || exit 4

            """
        #expect(isRead(by: "bash", script + asks) != false)
        #expect(isRead(by: "bash", script + asks + "exit 5") != true)
    }

    @Test func zshIsToldWhatExcludesWhat() throws {
        let script = try printed("--generate-completion-script", "zsh")
        #expect(script.hasPrefix("#compdef fetch\n"))
        #expect(script.contains("'(-n --limit)--limit=[At most so many]:count: '"))
        #expect(script.contains("'*--folder=[Where to put them]:path:_files'"))
        #expect(script.contains("'(--color)--color=[Use colour]:when:(auto always never)'"))
    }

    @Test func fishHasALineForEachOption() throws {
        let script = try printed("--generate-completion-script", "fish")
        #expect(script.contains("complete -c fetch -s n -l limit -x -d 'At most so many'\n"))
        #expect(script.contains("complete -c fetch -l folder -r -F -d 'Where to put them'\n"))
        #expect(script.contains("complete -c fetch -s q -l quiet -d 'Say nothing'\n"))
    }

    @Test func quotesInHelpAreHarmless() throws {
        let table = CommandTable(
            name: "x", version: "1", abstract: "X.",
            options: [.flag("odd", help: "It's [odd]: a \\ \"$(false)\" `one`.")])
        for (shell, command) in [("bash", "bash -n"), ("zsh", "zsh -n"), ("fish", "fish -n")] {
            let script = try printed("--generate-completion-script", shell, table: table)
            #expect(isRead(by: command, script) != false, "\(shell)")
        }
    }

    @Test func anUnknownShellIsRefused() {
        #expect(
            complaint("--generate-completion-script", "tcsh")
                == "The value 'tcsh' of '--generate-completion-script' is not valid: give one of bash, zsh, fish."
        )
    }
}
