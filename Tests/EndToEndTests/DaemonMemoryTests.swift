import Glibc
import Testing

/// What clients can make the process claim; each test ends with an honest client's answer.
@Suite(.serialized) struct DaemonMemoryTests {
    @Test func idleClientsCostNoBuffersAndGenerationsDoNotPileUp() throws {
        let daemon = try Daemon(options: ["--max-connections-per-host", "1000"])
        _ = try (0..<10).map { _ in try daemon.ask("when did khrushchev fall?") }
        let before = daemon.figures.residentBytes
        let count = 500
        let idle = try (0..<count).map { _ in try daemon.connect() }
        for client in idle { _ = try client.read(until: "> ") }
        let each = (daemon.figures.residentBytes - before) / count
        print("\(each) bytes for each idle client")
        #expect(each <= 4_096 || Sanitizer.isActive)
        for generation in 2...(Sanitizer.isActive ? 4 : 14) { try Self.reload(daemon, to: generation) }
        let reloaded = daemon.figures.residentBytes
        print("\(before >> 20) MiB before, \(reloaded >> 20) MiB after the reloads")
        // The old generation and the new: what piled up would be several times as much.
        #expect(reloaded <= 2 * before || Sanitizer.isActive)
        for client in idle { client.close() }
        try daemon.expectHonestAnswer()
    }

    private static func reload(_ daemon: Daemon, to generation: Int) throws {
        daemon.process.signal(SIGHUP)
        _ = try daemon.process.errors.read(until: "serving generation \(generation):")
    }

    /// As many clients as the default limits let in, each with as much queued as is ever queued and an unfinished line
    /// behind it: README's bound holds, and they really were at their worst.
    @Test(.enabled(if: !Sanitizer.isActive)) func memoryStaysBelowTheBoundThatReadmeStates() throws {
        let daemon = try Daemon()
        let reply = try daemon.ask(Self.largestRequest).utf8.count
        let alone = daemon.figures.residentBytes
        // A build for debugging would need minutes to fill everybody's queue.
        let count = _isDebugAssertConfiguration() ? 128 : 1_024
        // Each host may have 64 of them. What the kernel takes in is not the daemon's memory.
        let clients = try (0..<count).map {
            try Daemon.connect(port: daemon.port, fromHost: UInt32(2 + $0 / 64), isNarrow: true)
        }
        let requests = String(repeating: "/limits\n", count: 1_000) + String(repeating: "x", count: 4_000)
        let block = Array(requests.utf8)
        for client in clients { _ = block.withUnsafeBytes(client.writeSome) }
        let deadline = Deadline()
        var most = 0
        while most < alone + count * 65_536, !deadline.isOver {
            usleep(20_000)
            most = max(most, daemon.figures.residentBytes)
        }
        let bound = 2 * alone + count * (4_096 + 16_384 + 65_536 + reply)
        print(
            "\(most >> 20) MiB with \(count) clients at their worst, \(alone >> 20) MiB alone;",
            "the largest reply has \(reply >> 10) KiB, the bound is \(bound >> 20) MiB")
        #expect(most >= alone + count * 65_536, "everybody's queue is full")
        #expect(most <= bound)
        for client in clients { client.reset() }
        let honest = try daemon.connect()
        _ = try honest.readUntilAnswered("/stats", contains: "connections now 1,")
        try daemon.expectHonestAnswer()
    }

    /// The eight questions that a line may hold, each with all the sentences that may be asked for.
    private static let largestRequest =
        "{\"limit\":100,\"context\":false,\"question\":\""
        + String(repeating: "What did Khrushchev, the party and the Soviet Union do? ", count: 8) + "\"}"
}
