import Dispatch
import Glibc

/// A program that a test started: talked to through pipes or a terminal, ended by its process id.
///
/// Belongs to the test that made it; whatever is still running is killed when it is let go of.
final class ChildProcess {
    /// How the program's standard streams are connected.
    enum Streams {
        /// Pipes for input, output and errors.
        case pipes
        /// One pseudo-terminal for all three; what it shows is read from `output`.
        case terminal
    }

    /// How a program ended and what it said.
    struct Outcome {
        /// The code it exited with; 128 and the signal's number when a signal ended it.
        var exitCode: Int32
        var output: String
        var errors: String
    }

    let processID: pid_t
    let input: ByteStream
    let output: ByteStream
    let errors: ByteStream
    private var exitCode: Int32?

    /// Between making a pipe and marking it close-on-exec no other child may be started: it would inherit the
    /// pipe and keep it open.
    private static let spawning = DispatchSemaphore(value: 1)

    /// Starts a program. `environment` adds to this process's, from which everything about askd and systemd
    /// was taken out. `listener`, if given, becomes the program's descriptor 3.
    init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
        streams: Streams = .pipes, directory: String? = nil, listener: Int32? = nil
    ) throws {
        Self.spawning.wait()
        defer { Self.spawning.signal() }
        var plan = SpawnPlan()
        defer { plan.destroy() }
        (input, output, errors) = try streams == .pipes ? plan.connectPipes() : plan.connectTerminal()
        if let listener { plan.pass(listener, as: 3) }
        let words = directory.map { ["env", "-C", $0, program] + arguments } ?? [program] + arguments
        processID = try plan.spawn(words, environment: Self.cleanEnvironment().merging(environment) { $1 })
    }

    deinit {
        guard exitCode == nil else { return }
        kill(processID, SIGKILL)
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0 && errno == EINTR {}
    }

    func signal(_ number: Int32) { kill(processID, number) }

    /// Closes the input, reads everything, and waits for the program to end.
    func finish(_ deadline: Deadline = Deadline(), closingInput: Bool = true) throws -> Outcome {
        if closingInput { input.close() }
        let said = try output.readToEnd(deadline)
        let complaints = try errors.readToEnd(deadline)
        return Outcome(exitCode: try wait(deadline), output: said, errors: complaints)
    }

    /// Waits for the program to end; its exit code, or 128 and the signal that ended it.
    func wait(_ deadline: Deadline = Deadline()) throws -> Int32 {
        if let exitCode { return exitCode }
        var status: Int32 = 0
        while waitpid(processID, &status, WNOHANG) == 0 {
            if deadline.isOver { throw Timeout(description: "process \(processID) did not end") }
            usleep(5_000)
        }
        let signal = status & 0x7F
        let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        exitCode = code
        return code
    }

    private static func cleanEnvironment() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee.map({ String(cString: $0) }) {
            entry += 1
            guard let equals = text.firstIndex(of: "=") else { continue }
            let name = String(text[..<equals])
            let prefixes = ["ASKD_", "ASK_", "LISTEN_", "NOTIFY_", "WATCHDOG_", "JOURNAL_"]
            if !prefixes.contains(where: name.hasPrefix) {
                variables[name] = String(text[text.index(after: equals)...])
            }
        }
        return variables
    }
}
