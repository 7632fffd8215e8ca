import Glibc
import Sockets

/// A server that was started to be measured; ended, by its process id, when it is let go of.
final class ServerProcess {
    /// How long a server may take to answer first, and to end.
    private static let patienceNanoseconds: UInt64 = 10_000_000_000

    let contestant: Contestant
    let address: SocketAddress
    private let processID: pid_t
    /// Its number may stand for another process by now.
    private var hasEnded = false
    /// From the start of the process to its first answer.
    private(set) var startMilliseconds = 0.0

    var figures: ProcessFigures { ProcessFigures(pid: Int(processID)) }

    /// Starts it on a free loopback port and waits until it answers.
    init(_ contestant: Contestant, valueBytes: Int) throws(BenchError) {
        self.contestant = contestant
        let port = try Self.freePort()
        address = .ipv4(SocketAddress.loopbackIPv4, port: port)
        let start = Clock.nanoseconds()
        processID = try Self.spawn(contestant.command(port))
        while try !hasAnswered() {
            guard Clock.nanoseconds() - start < Self.patienceNanoseconds else {
                throw .unavailable("\(contestant.name) does not answer at \(address)")
            }
            usleep(500)
        }
        startMilliseconds = Double(Clock.nanoseconds() - start) / 1e6
        try Target.prepare(address, contestant.spoken, valueBytes: valueBytes)
    }

    deinit {
        guard !hasEnded else { return }
        kill(processID, SIGTERM)
        let end = Clock.nanoseconds() + Self.patienceNanoseconds
        while waitpid(processID, nil, WNOHANG) == 0 {
            if Clock.nanoseconds() > end { kill(processID, SIGKILL) }
            usleep(2_000)
        }
    }

    /// Whether a first question gets any reply; false while nobody listens yet.
    private func hasAnswered() throws(BenchError) -> Bool {
        guard waitpid(processID, nil, WNOHANG) == 0 else {
            hasEnded = true
            throw .unavailable(
                "\(contestant.name) ended at once: \(contestant.command(0).joined(separator: " "))")
        }
        do throws(Errno) {
            let descriptor = try Socket.open(for: address, blocking: true)
            try Socket.connect(descriptor.number, to: address)
            let connection = LoadConnection(descriptor, contestant.spoken)
            connection.append(contestant.requests[0])
            guard connection.flush() else { return false }
            return try Socket.wait(connection.number, forReading: true, milliseconds: 5000)
        } catch {
            return false
        }
    }

    /// A port that nobody listens on just now, below those that Linux gives away by itself (from 32768 on): none of
    /// these can take it before the server does.
    private static func freePort() throws(BenchError) -> UInt16 {
        for _ in 0..<100 {
            let port = UInt16.random(in: 20_000..<32_768)
            if (try? ListeningSocket(on: .ipv4(SocketAddress.loopbackIPv4, port: port))) != nil {
                return port
            }
        }
        throw .unavailable("cannot find a free port")
    }

    private static func spawn(_ words: [String]) throws(BenchError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in STDIN_FILENO...STDERR_FILENO {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var processID: pid_t = 0
        let code = posix_spawn(&processID, words[0], &actions, nil, &arguments, environ)
        guard code == 0 else { throw .noInput("cannot start \(words[0]): \(Errno(code))") }
        return processID
    }
}
