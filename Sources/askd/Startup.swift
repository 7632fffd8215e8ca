import AskServer
import Glibc
import KnowledgeStore
import Options

/// From the command line to a serving daemon.
enum Startup {
    /// Does what the command line asks for. Comes back only from what prints and ends; serving never does.
    static func run() throws(StartupFailure) {
        SignalWatcher.prepare()
        switch try invocation() {
        case .print(let text): StandardStream.output.write(text)
        case .run(let values):
            let configuration = try Configuration(values)
            if configuration.checksOnly { check(configuration) }
            try serve(configuration)
        }
    }

    private static func invocation() throws(StartupFailure) -> Invocation {
        do throws(UsageError) {
            return try DaemonTable.table.invocation(
                of: Array(CommandLine.arguments.dropFirst()), environment: ProcessEnvironment.value(of:))
        } catch {
            throw StartupFailure(error)
        }
    }

    private static func check(_ configuration: Configuration) -> Never {
        let report = CheckReport(loader: configuration.loader)
        let lines = report.lines.map { LogEvent(.info, $0).message + "\n" }
        StandardStream.output.write(lines.joined())
        exit(report.exitCode)
    }

    /// Serves until a signal ends the process.
    private static func serve(_ configuration: Configuration) throws(StartupFailure) -> Never {
        let daemon = try Daemon(configuration)
        // Not dispatchMain(), which lets this thread take the signals that are held back for their sources.
        while true { withExtendedLifetime(daemon) { _ = pause() } }
    }
}
