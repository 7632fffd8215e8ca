import Glibc
import Synchronization
import Testing

/// Clients that hold the server up by being slow or gone; each test ends with an honest client's answer.
@Suite(.serialized) struct DaemonPatienceTests {
    @Test func aThousandSlowLinesLeaveOthersTheirAnswers() throws {
        let daemon = try Daemon(options: ["--max-connections", "2000", "--max-connections-per-host", "1500"])
        let slow = try (0..<Sanitizer.scaled(1_000)).map { _ in try daemon.connect() }
        let numbers = slow.map(\.number)
        let isOver = Atomic<Bool>(false)
        let crowd = Crowd()
        try crowd.add {
            // Who begins like a program is not taken for a pipe, which its silence alone would end.
            let line = Array("{\"question\":".utf8)
            for byte in line + [UInt8](repeating: 0x20, count: 4_000) where !isOver.load(ordering: .relaxed) {
                for number in numbers { _ = send(number, [byte], 1, Int32(truncatingIfNeeded: MSG_NOSIGNAL)) }
                usleep(100_000)
            }
        }
        let latency = try Latency(of: Daemon.connect(port: daemon.port, fromHost: 2), questions: 200)
        isOver.store(true, ordering: .relaxed)
        crowd.join()
        print("beside \(slow.count) slow lines: \(latency)")
        #expect(latency.p99 < Latency.bound)
        for client in slow { client.reset() }
        try daemon.expectHonestAnswer()
    }

    @Test func aThousandUnfinishedLinesAreToldThatTheirTimeIsOver() throws {
        let daemon = try Daemon(options: [
            "--line-timeout", "1", "--max-connections", "2000", "--max-connections-per-host", "1500",
        ])
        try daemon.expectHonestAnswer()
        let idle = daemon.figures.descriptorCount
        let slow = try (0..<Sanitizer.scaled(1_000)).map { _ in try daemon.connect() }
        for client in slow { try client.write("{") }
        for client in slow { #expect(try client.readToEnd().contains("\"code\":\"line-timeout\"")) }
        for client in slow { client.close() }
        #expect(daemon.figures.hasDescriptorsAgain(idle))
        try daemon.expectHonestAnswer()
    }

    /// A peer that is unplugged says nothing, not even that it is gone. Only the administrator may play that.
    @Test func aPeerThatVanishedIsForgottenOnceItsTimeIsOver() throws {
        let daemon = try Daemon(options: ["--idle-timeout", "1"])
        try daemon.expectHonestAnswer()
        let idle = daemon.figures.descriptorCount
        var vanished = 0
        for _ in 0..<20 {
            let client = try daemon.connect()
            _ = try client.read(until: "> ")
            if client.vanish() { vanished += 1 }
        }
        try #require(vanished == 20 || geteuid() != 0)
        #expect(daemon.figures.hasDescriptorsAgain(idle))
        let deadline = Deadline()
        var stats = ""
        repeat {
            stats = try daemon.ask("/stats")
        } while !stats.contains("connections now 1,") && !deadline.isOver
        #expect(stats.contains("connections now 1,") && stats.contains("refused 0"), "\(stats)")
        try daemon.expectHonestAnswer()
    }
}

extension ByteStream {
    /// Closes without a word to the peer (TCP_REPAIR of tcp(7)); false where that is not allowed.
    func vanish() -> Bool {
        var on: Int32 = 1
        let result = setsockopt(
            number, Int32(IPPROTO_TCP), TCP_REPAIR, &on, socklen_t(MemoryLayout<Int32>.size))
        close()
        return result == 0
    }
}
