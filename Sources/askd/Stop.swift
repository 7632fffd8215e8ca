import AskServer
import Glibc
import Sockets

/// Ends the process when asked to: the first time once every client has its answers, the second time at once.
final class Stop: Sendable {
    private struct State {
        var server: Server?
        var wasRequested = false
    }

    private let log: Logger
    private let notifier: SystemdNotifier
    private let state = Guarded(State())

    init(log: Logger, notifier: SystemdNotifier) {
        self.log = log
        self.notifier = notifier
    }

    /// From now on there are clients to be thought of; stops at once if that was asked for meanwhile.
    func follow(_ server: Server) {
        let isLate = state.withLock { state in
            state.server = server
            return state.wasRequested
        }
        if isLate { end(server) }
    }

    /// A signal asks for the end.
    func request(by signal: Int32) {
        let (isSecond, server) = state.withLock { state in
            defer { state.wasRequested = true }
            return (state.wasRequested, state.server)
        }
        if isSecond { _exit(128 + signal) }
        log(.notice, "stopping")
        notifier.stopping()
        // Before there is a server, there is nobody to wait for.
        guard let server else { exit(0) }
        end(server)
    }

    private func end(_ server: Server) {
        server.stop { [log] in
            log(.notice, "stopped")
            exit(0)
        }
    }
}
