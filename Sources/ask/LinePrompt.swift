import Glibc
import Options

/// Asks the user for lines: with editing, history and completion where the system has a line editor, else as the
/// terminal itself edits lines.
struct LinePrompt {
    private let editor: LibEdit?
    private let history: HistoryFile?
    private var latest: String?

    init(environment: (String) -> String?) {
        history = HistoryFile(environment: environment)
        let isDumb = environment("TERM").map { $0.isEmpty || $0 == "dumb" } ?? true
        editor = isDumb ? nil : LibEdit(historyLines: Int32(HistoryFile.maximumLines))
        guard let editor, let lines = history?.load() else { return }
        for line in lines { editor.remember(line) }
        latest = lines.last
    }

    /// Whether completion can be of use.
    var completes: Bool { editor != nil }

    /// The next line; after ^C there is a new prompt, after ^D nil.
    mutating func line() -> String? {
        while true {
            let outcome = editor.map { $0.line(prompt: "> ") } ?? plainLine()
            switch outcome {
            case .line(let line):
                remember(line)
                return line
            // A terminal that edits lines by itself shows the ^C, the line editor does not.
            case .interrupted: Output.write(Array((editor == nil ? "\n" : "^C\n").utf8))
            case .end:
                Output.write([UInt8(ascii: "\n")])
                return nil
            }
        }
    }

    private func plainLine() -> LibEdit.Outcome {
        // The prompt invites ^C, which from then on must not end the program.
        let line = Keyboard.holdingInterrupts {
            Output.write(Array("> ".utf8))
            return Keyboard.line()
        }
        guard let line else {
            return Keyboard.wasInterrupted ? .interrupted : .end
        }
        return .line(String(decoding: line, as: UTF8.self))
    }

    private mutating func remember(_ typed: String) {
        guard let line = Self.trimmed(typed), line != latest else { return }
        latest = line
        editor?.remember(line)
        history?.append(line)
    }

    /// The line without blanks at its ends; nil for a blank one and one with controls, which no terminal should be
    /// given back.
    private static func trimmed(_ line: String) -> String? {
        var bytes = Array(line.utf8)[...]
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        let isFit = !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        return isFit ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
