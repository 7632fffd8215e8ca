import AskClient
import Glibc
import Options
import Wire

/// Prints replies in the form asked for, and keeps the exit code that they add up to.
struct ReplyPrinter {
    let isJSON: Bool
    let style: Style
    /// Whether more than the answer was asked for.
    let showsRanked: Bool
    /// Whether output goes to a window, whose width text is wrapped at.
    let isTerminal: Bool
    /// A width asked for in a conversation by `/width`; 0 for no wrapping.
    var chosenWidth: Int?
    /// Of all replies printed so far.
    private(set) var exitCode = ExitCode.answered
    private var text: [UInt8] = []

    init(isJSON: Bool, showsRanked: Bool, style: Style, isTerminal: Bool) {
        self.isJSON = isJSON
        self.showsRanked = showsRanked
        self.style = style
        self.isTerminal = isTerminal
    }

    /// Keeps a reply to be printed by `flush`.
    mutating func add(_ received: AskClient.Received) {
        exitCode = max(exitCode, ExitCode.of(received.reply))
        if isJSON {
            text += received.line.withUnsafeBufferPointer { PrintableJSON.line($0) }
            text.append(UInt8(ascii: "\n"))
        } else {
            text += style.styled(lines(of: received.reply), as: received.reply.status)
        }
    }

    /// Writes what was added.
    mutating func flush() {
        if text.isEmpty { return }
        Output.write(text)
        text.removeAll(keepingCapacity: true)
    }

    /// An error in place of a reply goes on record, too.
    mutating func note(_ error: ClientError) { exitCode = max(exitCode, error.exitCode) }

    /// Columns to wrap at, read anew each time: windows change.
    var width: Int { chosenWidth ?? (isTerminal ? ProcessEnvironment.columns() : 0) }

    /// The reply as text, with the ranked sentences before its blank line when they were asked for.
    private func lines(of reply: Reply) -> [UInt8] {
        let encoder = ReplyEncoder(width: width)
        var bytes: [UInt8] = []
        encoder.append(reply, as: .text, to: &bytes)
        guard showsRanked, reply.results.count > 1 else { return bytes }
        bytes.removeLast()
        encoder.append(lines: reply.results.enumerated().map(ranked), to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func ranked(_ rank: Int, _ result: Reply.Result) -> String {
        let tenths = Int((min(max(result.score, -1e6), 1e6) * 10).rounded())
        let score = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
        return "\(rank + 1). \(result.text) (\(result.document), passage \(result.passage), score \(score))"
    }
}
