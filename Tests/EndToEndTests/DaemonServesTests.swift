import Glibc
import Testing

/// What askd serves besides answers: its manners, its addresses, its figures.
@Suite(.serialized) struct DaemonServesTests {
    @Test func aPersonIsGreetedAndPromptedAndToldGoodbye() throws {
        let daemon = try Daemon()
        let connection = try daemon.connect()
        let greeting = try connection.read(until: "> ")
        #expect(greeting.contains("/help"))
        try connection.write("/quit\r\n")
        #expect(try connection.readToEnd() == "Goodbye.\r\n\r\n")
    }

    @Test func aUnixSocketServesAndIsGoneAfterwards() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/ask.sock"
        let daemon = try Daemon(options: ["--listen", "unix:\(path)"])
        let said = try ChildProcess(Installed.ours("ask"), ["--server", "unix:\(path)", "/topics"]).finish()
        #expect(said.output.contains("Why Khrushchev fell"))
        #expect(try daemon.stop() == 0)
        #expect(access(path, F_OK) != 0)
    }

    @Test func limitsTellTheFiguresInForce() throws {
        let daemon = try Daemon(options: ["--max-line", "200"], environment: ["ASKD_MAX_CONNECTIONS": "77"])
        let said = try daemon.ask("/limits")
        #expect(said.contains("max-line") && said.contains("200"))
        #expect(said.contains("77"))
    }

    private func metricsPort(of daemon: Daemon) throws -> UInt16 {
        let line = try #require(daemon.startLog.split(separator: "\n").first { $0.contains("metrics on") })
        return try #require(UInt16(line.split(separator: ":").last ?? ""))
    }

    /// A scraper that says its request byte by byte kept all others waiting, and one that found no descriptor a core
    /// busy.
    @Test func aScraperNeitherKeepsOthersWaitingNorACoreBusy() throws {
        let daemon = try Daemon(options: ["--metrics", "127.0.0.1:0"], openFiles: 24)
        let port = try metricsPort(of: daemon)
        let slow = try Daemon.connect(port: port)
        let deadline = Deadline(seconds: 8)
        while !deadline.isOver, [0x47].withUnsafeBytes(slow.writeSome) != nil { usleep(50_000) }
        #expect(!deadline.isOver, "it is cut off")
        var held = try (0..<40).map { _ in try daemon.connect() }
        let scraper = try Daemon.connect(port: port)
        try scraper.write("GET /metrics HTTP/1.1\r\n\r\n")
        _ = try #require(held.last).readToEnd()
        let begin = daemon.figures.processorTime
        let second = Deadline(seconds: 1)
        while !second.isOver { usleep(20_000) }
        #expect(daemon.figures.processorTime - begin < .milliseconds(500))
        held = []
        #expect(try scraper.readToEnd().hasPrefix("HTTP/1.1 200 OK"))
        try daemon.expectHonestAnswer()
    }

    @Test func metricsAreServedToAScraper() throws {
        let daemon = try Daemon(options: ["--metrics", "127.0.0.1:0"])
        _ = try daemon.ask("when did khrushchev fall?")
        let scraper = try Daemon.connect(port: metricsPort(of: daemon))
        try scraper.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
        scraper.shutdownWriting()
        let text = try scraper.readToEnd()
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.contains("\naskd_questions_total 1\n"))
        #expect(text.contains("# TYPE askd_connections gauge\n"))
    }
}
