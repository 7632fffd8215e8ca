import Glibc
import Sockets
import Synchronization
import Testing
import Wire

@testable import AskServer

/// Bad input and faults: each test ends with an honest client that gets its answer.
@Suite struct AbuseTests {
    @Test func aLineOverTheLimitGetsOneErrorThatArrives() throws {
        let served = try Served()
        for _ in 0..<20 {
            let client = try served.client()
            try client.send(String(repeating: "x", count: 50_000) + "\nand more\n")
            #expect(try client.rest() == "line too long: a line has at most 4096 bytes; goodbye\n\n")
        }
        try served.expectHonestAnswer()
    }

    @Test func anEndlessLineIsCutOffAndOnlyItsBeginningRead() throws {
        let served = try Served { $0.drainMilliseconds = 100 }
        let client = try served.client()
        let block = [UInt8](repeating: 0x78, count: 65_536)
        while client.sendSome(block) > 0 {}
        #expect(try client.line().hasPrefix("line too long"))
        #expect(served.waitFor { $0.open == 0 })
        // One turn's read, and what draining allows.
        #expect(served.server.snapshot.bytesIn <= 16_384 + 65_536)
        try served.expectHonestAnswer()
    }

    @Test func questionsPipelinedAndNeverReadStopTheReadingAndAreCutOff() throws {
        let served = try Served(responder: echoResponder(answer: String(repeating: "x", count: 1_000))) {
            $0.writeTimeoutSeconds = 1
        }
        let client = try served.client(receiveBufferBytes: 4_096)
        let block = Array(String(repeating: "what?\n", count: 10_000).utf8)
        var sent = 0
        while served.server.snapshot.accepted == 0 || served.server.snapshot.open > 0 {
            sent += max(0, client.sendSome(block))
            sched_yield()
        }
        // What the kernel's buffers took in answers, and no more, was read in questions.
        #expect(served.server.snapshot.bytesIn < 200_000, "read of \(sent) sent")
        let honest = try served.client()
        try honest.send("well?\n")
        #expect(try honest.line().hasSuffix("x well?"))
    }

    @Test func aHundredThousandQuestionsInOneWriteAreAnsweredInOrder() throws {
        let served = try Served()
        let client = try served.client()
        let count = 100_000
        let sender = try served.client()
        sender.close()
        let bytes = Array((0..<count).map { "\($0)\n" }.joined().utf8)
        let number = client.number
        let thread = try BackgroundThread {
            var sent = 0
            while sent < bytes.count {
                let result = bytes.withUnsafeBytes {
                    Socket.send(number, UnsafeRawBufferPointer(rebasing: $0[sent...]))
                }
                guard case .bytes(let more) = result else { return }
                sent += more
            }
            try? Socket.shutdownWriting(number)
        }
        let answers = try client.rest().split(separator: "\n")
        thread.join()
        #expect(answers.count == count)
        #expect(zip(answers, 0..<count).allSatisfy { $0 == "answer to \($1)" })
        #expect(served.server.snapshot.questions == count)
        try served.expectHonestAnswer()
    }

    @Test func hostileBytesGetOneReplyALineAndNoControlComesBack() throws {
        let served = try Served()
        var random = SeededRandom()
        let client = try served.client()
        let lineCount = 500
        var bytes: [UInt8] = []
        for _ in 0..<lineCount {
            bytes.append(0x71)
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                let byte = UInt8.random(in: 0...255, using: &random)
                // Line ends, editing and telnet's commands have tests of their own.
                if ![0x0A, 0x0D, 0x04, 0x08, 0x15, 0x17, 0x7F, 0xFF].contains(byte) { bytes.append(byte) }
            }
            bytes.append(0x0A)
        }
        try client.send(bytes)
        try client.halfClose()
        let text = try client.rest()
        #expect(text.split(separator: "\n").count == lineCount, "seed \(random.seed)")
        let controls = text.unicodeScalars.filter {
            $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
        }
        #expect(controls.isEmpty, "seed \(random.seed)")
        try served.expectHonestAnswer()
    }

    @Test func aByteNowAndThenRunsIntoTheLineTimeout() throws {
        let served = try Served {
            $0.greetingMilliseconds = 10
            $0.lineTimeoutSeconds = 1
        }
        let client = try served.client()
        #expect(try client.line() == "Ask about anything.")
        let number = client.number
        let thread = try BackgroundThread {
            for _ in 0..<100 {
                guard case .bytes = [UInt8(0x78)].withUnsafeBytes({ Socket.send(number, $0) }) else { return }
                var pause = timespec(tv_sec: 0, tv_nsec: 50_000_000)
                nanosleep(&pause, nil)
            }
        }
        #expect(try client.rest().hasSuffix("goodbye: a line was not finished within 1 second\n\n"))
        client.close()
        thread.join()
        try served.expectHonestAnswer()
    }

    @Test func resetsAndHalfClosesInAnyMixLoseNoConnectionFromTheCount() throws {
        let served = try Served { $0.drainMilliseconds = 200 }
        var random = SeededRandom()
        let total = 2_000
        var held: [TestClient] = []
        for round in 0..<total {
            let client = try served.client()
            if Bool.random(using: &random) { _ = client.sendSome(Array("what is \(round)?\n".utf8)) }
            switch Int.random(in: 0..<5, using: &random) {
            case 0: client.close()
            case 1: client.reset()
            case 2:
                try client.halfClose()
                client.close()
            case 3:
                try client.halfClose()
                held.append(client)
            default: held.append(client)
            }
            if held.count > 20 { held.remove(at: Int.random(in: 0..<held.count, using: &random)).reset() }
        }
        held = []
        // A connection that was reset while it waited in the backlog may never be accepted.
        #expect(served.waitFor { $0.open == 0 }, "seed \(random.seed)")
        try served.expectHonestAnswer()
        #expect(served.server.snapshot.accepted <= total + 1)
        #expect(served.events.all.isEmpty, "no log noise")
    }

    @Test func aHostWithTooManyConnectionsIsRefusedInItsOwnLanguage() throws {
        let served = try Served {
            $0.maximumConnectionsPerHost = 2
            $0.greetingMilliseconds = 1_000
        }
        let first = try served.client()
        let second = try served.client()
        try second.send("{\"question\": \"one\"}\n")
        _ = try second.line()
        let program = try served.client()
        try program.send("{\"question\": \"two\"}\n")
        let refusal = try program.rest()
        #expect(refusal.contains("\"status\":\"error\"") && refusal.contains("\"code\":\"busy\""))
        let silent = try served.client()
        #expect(try silent.rest().hasPrefix("busy: too many connections are open from your host"))
        #expect(served.server.snapshot.refused == 2)
        first.close()
        second.close()
        #expect(served.waitFor { $0.open == 0 })
        try served.expectHonestAnswer()
    }

    @Test func aFullServerSaysSoAndServesAgainWhenThereIsRoom() throws {
        let served = try Served {
            $0.maximumConnections = 1
            $0.maximumRefusalsAtOnce = 0
        }
        let first = try served.client()
        try first.send("{\"question\": \"one\"}\n")
        _ = try first.line()
        #expect(try served.client().rest().hasPrefix("busy: as many connections are open"))
        first.close()
        #expect(served.waitFor { $0.open == 0 })
        try served.expectHonestAnswer()
    }

    @Test func unixSocketsAreNotCountedByHost() throws {
        let path = "/tmp/askd-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let served = try Served(on: .unix(path: path)) { $0.maximumConnectionsPerHost = 1 }
        let held = try (0..<5).map { _ in try served.client() }
        try served.expectHonestAnswer()
        _ = held
    }

    @Test func floodsLeaveRoomForAnHonestClient() throws {
        let served = try Served(loopCount: 1)
        let flood = Array(String(repeating: "flood\n", count: 2_000).utf8)
        let isOver = Atomic<Bool>(false)
        let address = served.address
        let threads = try (0..<4).map { _ in
            try BackgroundThread {
                guard let client = try? TestClient(address) else { return }
                while !isOver.load(ordering: .relaxed) {
                    _ = client.sendSome(flood)
                    _ = client.receiveSome()
                }
            }
        }
        #expect(served.waitFor { $0.questions > 1_000 })
        for _ in 0..<20 { try served.expectHonestAnswer() }
        isOver.store(true, ordering: .relaxed)
        for thread in threads { thread.join() }
    }
}
