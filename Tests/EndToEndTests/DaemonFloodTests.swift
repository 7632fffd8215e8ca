import Glibc
import Synchronization
import Testing

/// Clients that send more than is good, against the real process; each test ends with an honest client's answer.
@Suite(.serialized) struct DaemonFloodTests {
    private static let megabyte = 1 << 20

    /// The most that a process's memory grew by while something was done, in bytes.
    private static func growth(of daemon: Daemon, while body: (() -> Void) throws -> Void) throws -> Int {
        let before = daemon.figures.residentBytes
        var most = before
        try body { most = max(most, daemon.figures.residentBytes) }
        return most - before
    }

    @Test func aHundredMegabytesOfQuestionsNeverReadAddFiveMegabytesAtMost() throws {
        let daemon = try Daemon(options: ["--write-timeout", "1"])
        for _ in 0..<20 { _ = try daemon.ask("when did khrushchev fall?") }
        let block = Array(String(repeating: "/about\n", count: 20_000).utf8)
        let total = Sanitizer.scaled(100) * Self.megabyte
        var taken = 0
        var cutOff = 0
        let growth = try Self.growth(of: daemon) { look in
            let deadline = Deadline(seconds: 120)
            var clients = try (0..<24).map { _ in try daemon.connect() }
            while taken < total, !deadline.isOver {
                for index in clients.indices {
                    if let count = block.withUnsafeBytes(clients[index].writeSome) {
                        taken += count
                    } else {
                        cutOff += 1
                        clients[index] = try daemon.connect()
                    }
                }
                look()
            }
        }
        print("memory grew by \(growth / 1024) KiB over \(taken / Self.megabyte) MB; \(cutOff) cut off")
        // A tenth of it is taken before the first write timeout.
        #expect(taken >= total && (cutOff > 0 || Sanitizer.isActive))
        #expect(growth <= 5 * Self.megabyte || Sanitizer.isActive)
        try daemon.expectHonestAnswer()
    }

    @Test func aHundredMegabytesThatAskNothingAreForgottenAsTheyCome() throws {
        let daemon = try Daemon()
        let client = try daemon.connect()
        let line = String(repeating: " ", count: 4_000) + "\n"
        let block = Array(String(repeating: line, count: 262).utf8)
        let growth = try Self.growth(of: daemon) { look in
            for _ in 0..<Sanitizer.scaled(100) {
                try client.write(block)
                look()
            }
            try client.write("/width 60\n")
            #expect(try client.read(until: "\n") == "Lines are wrapped at 60 columns.\n")
        }
        #expect(growth <= 5 * Self.megabyte || Sanitizer.isActive, "\(growth)")
        try daemon.expectHonestAnswer()
    }

    @Test func aHundredThousandRequestsInOneWriteComeBackInOrderAndComplete() throws {
        let daemon = try Daemon()
        let count = Sanitizer.scaled(100_000)
        let requests = (0..<count).map { "{\"id\":\($0),\"command\":\"width\",\"argument\":\"60\"}\n" }
            .joined()
        let bytes = Array(requests.utf8)
        // Who is silent while it makes them would be greeted.
        let client = try daemon.connect()
        let crowd = Crowd()
        let number = client.number
        try crowd.add {
            var sent = 0
            while sent < bytes.count {
                let more = bytes.withUnsafeBytes {
                    send(number, $0.baseAddress.map { $0 + sent }, $0.count - sent, 0)
                }
                if more <= 0 { return }
                sent += more
            }
            shutdown(number, Int32(SHUT_WR))
        }
        let replies = try client.readBytesToEnd(Deadline(seconds: 120)).split(separator: 0x0A)
        crowd.join()
        #expect(replies.count == count)
        #expect(
            zip(replies, 0..<count).allSatisfy { $0.starts(with: "{\"id\":\($1),\"status\":\"info\"".utf8) })
        try daemon.expectHonestAnswer()
    }

    @Test func tenThousandConnectsAreCountedExactly() throws {
        let daemon = try Daemon(options: [
            "--max-connections", "20000", "--max-connections-per-host", "20000",
        ])
        let count = Sanitizer.scaled(10_000)
        try daemon.expectHonestAnswer()
        let descriptors = daemon.figures.descriptorCount
        let time = try ContinuousClock().measure {
            for _ in 0..<count { _ = try daemon.connect() }
        }
        print("\(count) connects in \(time)")
        #expect(daemon.figures.hasDescriptorsAgain(descriptors))
        let asker = try daemon.connect()
        let gone = "connections now 1, served \(count + 2), refused 0"
        _ = try asker.readUntilAnswered("/stats", contains: gone)
        try daemon.expectHonestAnswer()
    }

    @Test func aFloodFromOneHostLeavesRoomForAnother() throws {
        let daemon = try Daemon(options: ["--cache", "0"])
        let port = daemon.port
        let isOver = Atomic<Bool>(false)
        let crowd = Crowd()
        // Whatever is thrown: who floods on would keep the whole run from ending.
        defer { isOver.store(true, ordering: .relaxed) }
        for _ in 0..<2 {
            try crowd.add {
                let flood = Array(String(repeating: "what of the flood?\n", count: 200).utf8)
                var clients: [ByteStream] = []
                while !isOver.load(ordering: .relaxed) {
                    if clients.count < 40, let client = try? Daemon.connect(port: port) {
                        clients.append(client)
                    }
                    clients.removeAll { client in
                        client.discardSome()
                        return flood.withUnsafeBytes(client.writeSome) == nil
                    }
                }
            }
        }
        let honest = try Daemon.connect(port: port, fromHost: 2)
        _ = try honest.readUntilAnswered("/stats", contains: "connections now 65")
        let latency = try Latency(of: honest, questions: 200)
        isOver.store(true, ordering: .relaxed)
        crowd.join()
        print("beside a flood: \(latency)")
        #expect(latency.p99 < Latency.bound)
        // The flood's own host is let in again once its connections are gone, which a busy machine takes a while for.
        let stats = try honest.readUntilAnswered("/stats", contains: "connections now 1,")
        #expect(!stats.contains("refused 0"))
        try daemon.expectHonestAnswer()
    }
}
