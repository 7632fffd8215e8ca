import Testing

/// Lines made to cost much.
@Suite(.serialized) struct DaemonHostileTests {
    /// What is promised of an optimised build; one for debugging takes some thirty times as long.
    private static let bound = Duration.milliseconds(_isDebugAssertConfiguration() ? 300 : 5)

    @Test func hostileWordsCostBoundedWork() throws {
        let daemon = try Daemon(options: ["--cache", "0"])
        let client = try daemon.connect()
        var slowest = ("", Duration.zero)
        for (name, line) in HostileLines.all {
            #expect(line.utf8.count <= 4_096, "\(name)")
            let time = try Self.processorTime(for: line, client, of: daemon)
            #expect(time <= Self.bound || Sanitizer.isActive, "\(name): \(time)")
            if time > slowest.1 { slowest = (name, time) }
        }
        print("slowest of \(HostileLines.all.count) hostile lines: \(slowest.0), \(slowest.1)")
        try daemon.expectHonestAnswer()
    }

    @Test func whatIsNoJSONIsRefusedWithItsPlaceAndTheSessionGoesOn() throws {
        let daemon = try Daemon()
        let client = try daemon.connect()
        for line in HostileLines.malformed {
            #expect(line.utf8.count <= 4_096)
            try client.write(line + "\n")
            let reply = try client.read(until: "\n")
            #expect(reply.contains("\"status\":\"error\"") && reply.contains("\"code\":\""), "\(reply)")
        }
        let next = try client.readReply(to: "{\"command\":\"width\",\"argument\":\"60\"}")
        #expect(next.contains("60 columns"))
        try daemon.expectHonestAnswer()
    }

    /// What the daemon spends on such a line, on average. The lines differ, lest one be remembered.
    private static func processorTime(
        for line: String, _ client: ByteStream, of daemon: Daemon
    ) throws -> Duration {
        let rounds = 3
        let begin = daemon.figures.processorTime
        for round in 1...rounds {
            let question = "\(round) \(line)".replacing("\"", with: "\\\"")
            let reply = try client.readReply(to: "{\"question\":\"\(question.prefix(3_900))\"}")
            #expect(reply.hasPrefix("{\"status\":"), "\(reply.prefix(200))")
        }
        return (daemon.figures.processorTime - begin) / rounds
    }
}

extension ByteStream {
    /// Sends a request and takes the line that answers it.
    func readReply(to request: String) throws -> String {
        try write(request + "\n")
        return try read(until: "\n")
    }
}
