import Glibc
import Wire

/// Whether and how text is set off on a terminal (ECMA-48 select graphic rendition).
struct Style {
    var isColoured: Bool

    /// - Parameter when: `always`, `never` or `auto`, which asks the environment and the terminal.
    init(when: String, isTerminal: Bool, environment: (String) -> String?) {
        isColoured =
            switch when {
            case "always": true
            case "never": false
            default: Self.isWanted(isTerminal: isTerminal, environment: environment)
            }
    }

    /// NO_COLOR (no-color.org) is the reader's last word, then CLICOLOR_FORCE.
    private static func isWanted(isTerminal: Bool, environment: (String) -> String?) -> Bool {
        if let refusal = environment("NO_COLOR"), !refusal.isEmpty { return false }
        if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
        return isTerminal && environment("TERM") != "dumb"
    }

    /// A reply's text: the lines of an answer bold, citations (which are indented) dim, anything else as it is.
    func styled(_ text: [UInt8], as status: Reply.Status) -> [UInt8] {
        guard isColoured, status == .answered || status == .unanswered else { return text }
        var out: [UInt8] = []
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            let code = line.starts(with: Self.citationStart) ? "2" : status == .answered ? "1" : ""
            if line.isEmpty || code.isEmpty {
                out += line
            } else {
                out += Array("\u{1B}[\(code)m".utf8) + line + Array("\u{1B}[0m".utf8)
            }
            out.append(UInt8(ascii: "\n"))
        }
        return out
    }

    private static let citationStart = Array("    ".utf8)
}
