import Glibc
import Options

/// The program: finds the command that its first word names and runs it.
@main struct Main {
    static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        let columns = ProcessEnvironment.columns()
        let command = BenchCommand.all.first { $0.name == arguments.first }
        let table = command?.table ?? BenchCommand.overview
        do throws(UsageError) {
            let invocation = try table.invocation(
                of: Array(arguments.dropFirst(command == nil ? 0 : 1)),
                environment: ProcessEnvironment.value(of:), width: columns)
            switch (invocation, command) {
            case (.print(let text), _): Output.write(text, to: STDOUT_FILENO)
            case (.run(let values), let command?): return try finish(command, values, columns)
            case (.run, nil): throw table.usageError("Name a command.", width: columns)
            }
            return 0
        } catch {
            Output.write(error.text, to: STDERR_FILENO)
            return UsageError.exitCode
        }
    }

    private static func finish(
        _ command: BenchCommand, _ values: OptionValues, _ columns: Int
    ) throws(UsageError) -> Int32 {
        do throws(BenchError) {
            try command.run(values)
            return 0
        } catch {
            if case .usage(let message) = error { throw command.table.usageError(message, width: columns) }
            Output.complain(error.description)
            return error.exitCode
        }
    }
}
