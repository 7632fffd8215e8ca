import Glibc
import Testing

/// What passes between askd and a service manager.
@Suite(.serialized) struct SystemdTests {
    /// A datagram socket that hears what askd notifies.
    private struct NotifySocket {
        let path: String
        let stream: ByteStream
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder()
            let place = "\(folder.path)/notify"
            let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            _ = fcntl(number, F_SETFD, FD_CLOEXEC)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(place.utf8)) }
            let result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            (path, stream) = (place, ByteStream(owning: number))
            if result != 0 { throw Timeout(description: "bind: \(String(cString: strerror(errno)))") }
        }
    }

    @Test func theManagerIsToldOfStartReloadAndStop() throws {
        let manager = try NotifySocket()
        let daemon = try Daemon(environment: ["NOTIFY_SOCKET": manager.path])
        _ = try manager.stream.read(until: "READY=1")
        #expect(try manager.stream.read(until: "passages").contains("STATUS="))
        daemon.process.signal(SIGHUP)
        _ = try manager.stream.read(until: "RELOADING=1")
        _ = try manager.stream.read(until: "MONOTONIC_USEC=")
        _ = try manager.stream.read(until: "READY=1")
        daemon.process.signal(SIGTERM)
        _ = try manager.stream.read(until: "STOPPING=1")
        #expect(try daemon.process.wait() == 0)
    }

    @Test func theWatchdogIsFedWhileQuestionsAreAnswered() throws {
        let manager = try NotifySocket()
        let daemon = try Daemon(environment: ["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "100000"])
        for _ in 0..<3 { _ = try manager.stream.read(until: "WATCHDOG=1") }
        #expect(try daemon.stop() == 0)
    }

    @Test func aStoppedDaemonFeedsNoWatchdog() throws {
        let manager = try NotifySocket()
        let daemon = try Daemon(environment: ["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "100000"])
        _ = try manager.stream.read(until: "WATCHDOG=1")
        #expect(try daemon.stop() == 0)
        _ = try manager.stream.read(until: "STOPPING=1")
    }

    @Test func inheritedSocketsReplaceTheDefaultAddress() throws {
        let (listener, port) = try Daemon.listener()
        // Only the program itself knows its process id in time to say for whom the sockets are.
        let program = try ChildProcess(
            "sh",
            [
                "-c", "LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\" --knowledge \"$1\"", Installed.ours("askd"),
                Daemon.shippedKnowledge,
            ],
            listener: listener.number)
        listener.close()
        let log = try program.errors.read(until: "ready")
        #expect(log.contains(":\(port)\n"))
        #expect(!log.contains(":1964"))
        let connection = try Daemon.connect(port: port)
        try connection.write("/topics\n")
        connection.shutdownWriting()
        #expect(try connection.readToEnd().contains("Why Khrushchev fell"))
        program.signal(SIGTERM)
        #expect(try program.wait() == 0)
    }

    @Test(.enabled(if: Installed.isWanted("systemd-socket-activate")))
    func socketActivationStartsItWithTheFirstClient() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/activated"
        let program = try ChildProcess(
            "systemd-socket-activate",
            ["-l", path, Installed.ours("askd"), "--knowledge", Daemon.shippedKnowledge])
        _ = try program.errors.read(until: "Listening on")
        let asked = try ChildProcess(
            Installed.ours("ask"), ["--server", "unix:\(path)", "--timeout", "60", "/topics"]
        ).finish()
        #expect(asked.output.contains("Why Khrushchev fell"))
        program.signal(SIGTERM)
        #expect(try program.wait() == 0)
    }

    @Test(.enabled(if: Installed.isWanted("systemd-analyze")))
    func theUnitsAreAcceptedAndShutOff() throws {
        let folder = try TemporaryFolder()
        let units = String(Daemon.shippedKnowledge.dropLast("Knowledge".count)) + "systemd"
        for name in ["askd.service", "askd.socket"] {
            let text = String(decoding: try Installed.bytes(of: "\(units)/\(name)"), as: UTF8.self)
            // The unit names the installed program; the one just built stands in for it.
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.hasPrefix("ExecStart=") ? "ExecStart=\(Installed.ours("askd"))" : String($0)
            }
            try folder.write(lines.joined(separator: "\n"), to: name)
        }
        let paths = ["\(folder.path)/askd.service", "\(folder.path)/askd.socket"]
        let verified = try ChildProcess("systemd-analyze", ["verify"] + paths).finish()
        #expect(verified.exitCode == 0, "\(verified.errors)")
        let scored = try ChildProcess(
            "systemd-analyze", ["security", "--offline=true", "--threshold=3", paths[0]]
        ).finish()
        #expect(scored.exitCode == 0, "\(scored.output.suffix(200))")
    }
}
