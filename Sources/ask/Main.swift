import Glibc
import Options

/// The program: reads the command line and does what it asks for.
@main struct Main {
    static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        let columns = ProcessEnvironment.columns()
        do throws(UsageError) {
            let invocation = try AskTable.table.invocation(
                of: arguments, environment: ProcessEnvironment.value(of:), width: columns)
            switch invocation {
            case .print(let text):
                Output.write(Array(text.utf8))
                return ExitCode.answered
            case .run(let values): return AskProgram(values: values).run()
            }
        } catch {
            Output.write(Array(error.text.utf8), to: STDERR_FILENO)
            return UsageError.exitCode
        }
    }
}
