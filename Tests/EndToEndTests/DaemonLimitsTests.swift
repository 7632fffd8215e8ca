import Glibc
import Testing

/// What happens at the bounds of a real process; each test ends with an honest client's answer.
@Suite(.serialized) struct DaemonLimitsTests {
    /// The sanitizers take descriptors of their own: there the bound is another.
    @Test(.enabled(if: !Sanitizer.isActive))
    func withTwentyFourDescriptorsItRefusesInWordsDoesNotSpinAndRecovers() throws {
        let daemon = try Daemon(openFiles: 24)
        try daemon.expectHonestAnswer()
        let idle = daemon.figures.descriptorCount
        var held = try (0..<40).map { _ in try daemon.connect() }
        // The last ones find no descriptor; which ones are told depends on nothing but their order.
        let last = try #require(held.last)
        #expect(try last.readToEnd().hasPrefix("busy: this server can open no more connections"))
        let begin = daemon.figures.processorMilliseconds
        let second = Deadline(seconds: 1)
        while !second.isOver { usleep(20_000) }
        let spent = daemon.figures.processorMilliseconds - begin
        print("\(spent) ms of processor time in a second without descriptors")
        #expect(spent < 500)
        #expect(daemon.figures.descriptorCount <= 24)
        held = []
        #expect(daemon.figures.hasDescriptorsAgain(idle))
        try daemon.expectHonestAnswer()
        #expect(try daemon.stop() == 0)
    }

    /// No timer ever fired, and accepting never went on, when clients took the descriptor that libdispatch opens for
    /// the first timer that has to be waited for.
    @Test func timersFireThoughDescriptorsRunOutBeforeTheFirstIsNeeded() throws {
        let daemon = try Daemon(openFiles: 24)
        let idle = daemon.figures.descriptorCount
        let held = try (0..<40).map { _ in try daemon.connect() }
        // A greeting is a timer's doing.
        #expect(try held[0].read(until: "> ").contains("/help"))
        for client in held { client.close() }
        #expect(daemon.figures.hasDescriptorsAgain(idle))
        try daemon.expectHonestAnswer()
    }

    @Test func aFullServerRefusesPeopleInWordsAndProgramsInJSON() throws {
        let daemon = try Daemon(options: ["--max-connections", "2"])
        let first = try daemon.connect()
        let second = try daemon.connect()
        for client in [first, second] {
            try client.write("{\"command\":\"width\",\"argument\":\"60\"}\n")
            _ = try client.read(until: "\n")
        }
        let person = try daemon.connect()
        #expect(try person.readToEnd().hasPrefix("busy: as many connections are open as this server takes"))
        let program = try daemon.connect()
        try program.write("{\"question\":\"why?\"}\n")
        let refusal = try program.readToEnd()
        #expect(refusal.hasPrefix("{\"status\":\"error\"") && refusal.contains("\"code\":\"busy\""))
        first.close()
        _ = try second.readUntilAnswered("/stats", contains: "connections now 1")
        try daemon.expectHonestAnswer()
    }

    @Test func aHostWithTooManyConnectionsIsRefusedWhileAnotherIsServed() throws {
        let daemon = try Daemon(options: ["--max-connections-per-host", "3"])
        let held = try (0..<3).map { _ in try daemon.connect() }
        for client in held { _ = try client.read(until: "> ") }
        let program = try daemon.connect()
        try program.write("{\"question\":\"why?\"}\n")
        #expect(try program.readToEnd().contains("\"code\":\"busy\""))
        let neighbour = try Daemon.connect(port: daemon.port, fromHost: 2)
        try neighbour.write("/width 50\n")
        #expect(try neighbour.read(until: "\n") == "Lines are wrapped at 50 columns.\n")
        try neighbour.write("/stats\n")
        #expect(try neighbour.read(until: "refused 1").contains("served 4"))
        for client in held { client.close() }
        _ = try neighbour.readUntilAnswered("/stats", contains: "connections now 1")
        try daemon.expectHonestAnswer()
    }

    /// Each line that could cost more than it should: one word of 4,000 letters, a thousand words, combining marks.
    static let hostileLines: [(String, String)] = [
        ("one huge word", String(repeating: "a", count: 4_000)),
        ("a huge unknown word", "who was " + String(repeating: "khrushchx", count: 440) + "?"),
        ("a thousand words", (0..<800).map { "w\($0)" }.joined(separator: " ")),
        ("combining marks", "why e" + String(repeating: "\u{301}\u{323}", count: 1_000)),
        ("marks in both orders", String(repeating: "a\u{301}\u{323}b\u{323}\u{301}", count: 340)),
        ("invisible characters", String(repeating: "a\u{200D}", count: 1_000)),
        ("question marks", String(repeating: "why? ", count: 800)),
        ("quotes and brackets", String(repeating: "\"('", count: 1_300)),
        ("Cyrillic", String(repeating: "Хрущёв", count: 340)),
        ("numbers", (1_000..<1_800).map(String.init).joined(separator: " ")),
        ("nested JSON", "{\"id\":" + String(repeating: "[", count: 4_000)),
        ("a name repeated", String(repeating: "Khrushchev ", count: 370)),
    ]

    @Test func hostileWordsCostBoundedWork() throws {
        let daemon = try Daemon()
        let client = try daemon.connect()
        var slowest = ("", Duration.zero)
        for (name, line) in Self.hostileLines {
            #expect(line.utf8.count <= 4_096, "\(name)")
            let time = try ContinuousClock().measure {
                try client.write(line + "\n{\"id\":\"\(name)\",\"command\":\"width\",\"argument\":\"0\"}\n")
                _ = try client.read(until: "{\"id\":\"\(name)\",\"status\":\"info\"")
                _ = try client.read(until: "\n")
            }
            if time > slowest.1 { slowest = (name, time) }
        }
        print("slowest of the hostile lines: \(slowest.0), \(slowest.1) with its round trip")
        try daemon.expectHonestAnswer()
    }

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
        for generation in 2...14 { try Self.reload(daemon, to: generation) }
        let reloaded = daemon.figures.residentBytes
        print("\(before >> 20) MiB before, \(reloaded >> 20) MiB after thirteen reloads")
        // The old generation and the new: what piled up would be several times as much.
        #expect(reloaded <= 2 * before || Sanitizer.isActive)
        for client in idle { client.close() }
        try daemon.expectHonestAnswer()
    }

    private static func reload(_ daemon: Daemon, to generation: Int) throws {
        daemon.process.signal(SIGHUP)
        _ = try daemon.process.errors.read(until: "serving generation \(generation):")
    }

    /// README's bound, with every connection at its worst: an unfinished line, and as much queued as is ever queued.
    @Test func memoryStaysBelowTheBoundThatReadmeStates() throws {
        let count = 200
        let daemon = try Daemon(options: [
            "--max-connections", "\(count + 1)", "--max-connections-per-host", "999",
        ])
        let alone = daemon.figures.residentBytes
        let block = Array(String(repeating: "/about\n", count: 5_000).utf8)
        let unfinished = Array(String(repeating: "x", count: 4_000).utf8)
        let clients = try (0..<count).map { _ in try daemon.connect() }
        for _ in 0..<60 {
            for client in clients { _ = block.withUnsafeBytes(client.writeSome) }
            for client in clients { _ = unfinished.withUnsafeBytes(client.writeSome) }
        }
        let bound = alone * 2 + count * (4_096 + 16_384 + 2 * 65_536)
        let reached = daemon.figures.residentBytes
        print("\(reached >> 20) MiB with \(count) clients at their worst; the bound is \(bound >> 20) MiB")
        #expect(reached <= bound || Sanitizer.isActive)
        for client in clients { client.reset() }
        try daemon.expectHonestAnswer()
    }
}

extension ByteStream {
    /// Asks until the reply holds a text: for what becomes true by itself soon.
    func readUntilAnswered(
        _ line: String, contains text: String, _ deadline: Deadline = Deadline()
    ) throws -> String {
        while true {
            try write("{\"command\":\"\(line.dropFirst())\"}\n")
            let reply = try read(until: "\n", deadline)
            if reply.contains(text) { return reply }
            if deadline.isOver { throw Timeout(description: "\(line) never said \(text): \(reply)") }
            usleep(5_000)
        }
    }
}
