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
        let begin = daemon.figures.processorTime
        let second = Deadline(seconds: 1)
        while !second.isOver { usleep(20_000) }
        let spent = daemon.figures.processorTime - begin
        print("\(spent) of processor time in a second without descriptors")
        #expect(spent < .milliseconds(500))
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
        try daemon.expectHonestAnswer()
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
