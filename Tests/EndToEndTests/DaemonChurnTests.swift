import Glibc
import Synchronization
import Testing

/// Clients that come and go in every manner for `ASKD_CHURN_SECONDS` (3 unless it says otherwise): the process must
/// come out of it as it went in, and know exactly what happened.
@Suite(.serialized) struct DaemonChurnTests {
    /// What the clients did, from their own point of view.
    private final class Tally: Sendable {
        let connections = Atomic<Int>(0)
        let questions = Atomic<Int>(0)
        let failures = Atomic<Int>(0)
    }

    /// SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014), one a client: the
    /// system's generator is one for all, and ThreadSanitizer takes its use for a race.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    private static let clientCount = 16
    private static let seconds = Double(getenv("ASKD_CHURN_SECONDS").map { String(cString: $0) } ?? "") ?? 3

    @Test func churnLeavesDescriptorsThreadsAndMemoryAsTheyWereAndCountsExactly() throws {
        // Clients that went at once may still be counted when many more come: a limit a host would refuse those.
        let daemon = try Daemon(options: ["--max-connections-per-host", "1024"])
        let tally = Tally()
        try Self.churn(daemon.port, Deadline(seconds: Self.seconds / 4), tally)
        _ = try Self.waitUntilAlone(daemon, tally)
        let figures = daemon.figures
        let before = (figures.descriptorCount, figures.threadCount, figures.residentBytes)
        try Self.churn(daemon.port, Deadline(seconds: Self.seconds), tally)
        let stats = try Self.waitUntilAlone(daemon, tally)
        let made = tally.connections.load(ordering: .relaxed)
        print(
            "\(made) connections; memory grew by \((figures.residentBytes - before.2) / 1_024) KiB; \(stats)")
        #expect(figures.hasDescriptorsAgain(before.0))
        // Dispatch keeps idle workers for some seconds: their number wavers, and does not grow with connections.
        #expect(figures.threadCount <= before.1 + 12)
        #expect(figures.residentBytes <= before.2 + 5 << 20 || Sanitizer.isActive)
        #expect(stats.contains("questions \(tally.questions.load(ordering: .relaxed)):"))
        #expect(tally.failures.load(ordering: .relaxed) == 0, "no client with manners went unanswered")
        try daemon.expectHonestAnswer()
        #expect(try daemon.stop() == 0)
    }

    /// Waits until every connection that was made has been served and is gone; what `/stats` says then.
    private static func waitUntilAlone(_ daemon: Daemon, _ tally: Tally) throws -> String {
        let asker = try daemon.connect()
        let made = tally.connections.add(1, ordering: .relaxed).newValue
        return try asker.readUntilAnswered("/stats", contains: "connections now 1, served \(made), refused 0")
    }

    private static func churn(_ port: UInt16, _ deadline: Deadline, _ tally: Tally) throws {
        let crowd = Crowd()
        for client in 0..<clientCount {
            try crowd.add {
                var random = Dice(state: UInt64(client))
                var round = client
                while !deadline.isOver {
                    round += 1
                    if !(visit(port, round, tally, &random)) { tally.failures.add(1, ordering: .relaxed) }
                }
            }
        }
        crowd.join()
    }

    /// One connection, ended in one of five ways; false when an answer that was waited for did not come.
    private static func visit(
        _ port: UInt16, _ round: Int, _ tally: Tally, _ random: inout some RandomNumberGenerator
    ) -> Bool {
        guard let client = try? Daemon.connect(port: port) else { return false }
        tally.connections.add(1, ordering: .relaxed)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: client.close()
        case 1: client.reset()
        case 2:
            // Whether a reset overtakes the request is nobody's promise: it asks nothing that is counted.
            _ = try? client.write("/width 60\n/width 70\n")
            client.reset()
        case 3:
            guard (try? client.write("/width 60\n")) != nil else { return false }
            client.shutdownWriting()
            return (try? client.readToEnd()) == "Lines are wrapped at 60 columns.\n\n"
        default:
            if !round.isMultiple(of: 20) { return reads("/width 60\n", "60 columns.\n\n", client) }
            tally.questions.add(1, ordering: .relaxed)
            return reads("when did khrushchev fall?\n", "\n\n", client)
        }
        return true
    }

    private static func reads(_ request: String, _ reply: String, _ client: ByteStream) -> Bool {
        guard (try? client.write(request)) != nil else { return false }
        return (try? client.read(until: reply)) != nil
    }
}
