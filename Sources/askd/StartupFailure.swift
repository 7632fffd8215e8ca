import AskServer
import KnowledgeStore
import Options
import Sockets

/// Why askd cannot start: what is wrong and what to do, in one or two lines, and a code of sysexits.h.
struct StartupFailure: Error {
    /// Ready for standard error; ends with a line end.
    var text: String
    var exitCode: Int32

    init(_ lines: String..., exitCode: ExitCode) {
        text = lines.map { "askd: \(LogEvent(.error, $0).message)\n" }.joined()
        self.exitCode = exitCode.rawValue
    }

    init(_ error: UsageError) {
        text = error.text
        exitCode = UsageError.exitCode
    }

    init(_ error: KnowledgeError) {
        if error.exitCode == ExitCode.noInput.rawValue {
            self.init(
                "\(error)", "Name a folder of *.md and *.txt files with --knowledge.", exitCode: .noInput)
        } else {
            self.init(
                "\(error)", "Mend it, or have such documents left out with --skip-bad.", exitCode: .badData)
        }
    }

    init(_ failure: SocketFailure) { self.init("\(failure)", exitCode: ExitCode(failure.errno)) }

    init(_ error: AddressError) { self.init("\(error)", exitCode: .usage) }
}
