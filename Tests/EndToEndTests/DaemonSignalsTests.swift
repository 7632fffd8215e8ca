import Glibc
import Synchronization
import Testing

/// What the operator's signals do.
@Suite(.serialized) struct DaemonSignalsTests {
    @Test(arguments: [SIGTERM, SIGINT]) func aStopAnswersWhatWasReceivedAndEndsWithZero(signal: Int32) throws
    {
        let daemon = try Daemon()
        let talking = try daemon.connect()
        try talking.write("/topics\n")
        _ = try talking.read(until: "\n\n")
        daemon.process.signal(signal)
        // A stop is said in words before the connection closes.
        #expect(!(try talking.readToEnd()).isEmpty)
        #expect(try daemon.process.wait(Deadline(seconds: 10)) == 0)
    }

    @Test func aSecondStopDoesNotWaitForAnybody() throws {
        let daemon = try Daemon()
        let stubborn = try daemon.connect()
        _ = try stubborn.read(until: "> ")
        daemon.process.signal(SIGTERM)
        daemon.process.signal(SIGTERM)
        let code = try daemon.process.wait(Deadline(seconds: 10))
        // The first may have been quick enough to end it.
        #expect(code == 0 || code == 128 + SIGTERM)
    }

    @Test func reloadPutsNewDocumentsInForceForOpenConversationsToo() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let daemon = try Daemon(knowledge: folder.path)
        let talking = try daemon.connect()
        try talking.write("{\"command\":\"show\",\"argument\":\"skarn 2\"}\n")
        #expect(try talking.read(until: "\n").contains("Jonas Lind"))
        try folder.write("# Skarn\n\nA lighthouse.\n\nThe first keeper was Mary Ek.\n", to: "skarn.md")
        daemon.process.signal(SIGHUP)
        _ = try daemon.process.errors.read(until: "serving generation 2")
        try talking.write("{\"command\":\"show\",\"argument\":\"skarn 2\"}\n")
        let after = try talking.read(until: "\n")
        #expect(after.contains("Mary Ek"))
        #expect(after.contains("\"generation\":2"))
    }

    @Test func aBrokenDocumentAtReloadLeavesTheOldOnesServing() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let daemon = try Daemon(knowledge: folder.path)
        try folder.write([0x41, 0xFF, 0xFE, 0x00, 0xC3, 0x28, 0x00], to: "broken.md")
        daemon.process.signal(SIGHUP)
        let log = try daemon.process.errors.read(until: "still serving generation 1")
        #expect(log.contains("\(folder.path)/broken.md"))
        #expect(try daemon.ask("/show skarn 2").contains("Jonas Lind"))
        #expect(try daemon.ask("/stats").contains("the last reload failed"))
        folder.remove("broken.md")
        daemon.process.signal(SIGHUP)
        _ = try daemon.process.errors.read(until: "serving generation 2")
        #expect(!(try daemon.ask("/stats")).contains("the last reload failed"))
    }

    @Test func aFolderThatIsGoneAtReloadLeavesTheOldOneServing() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let daemon = try Daemon(knowledge: folder.path)
        folder.remove("skarn.md")
        folder.remove("bread.md")
        rmdir(folder.path)
        daemon.process.signal(SIGHUP)
        _ = try daemon.process.errors.read(until: "still serving generation 1")
        #expect(try daemon.ask("/show skarn 2").contains("Jonas Lind"))
    }

    @Test func manyReloadsAtOnceLoseNoAnswer() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let daemon = try Daemon(knowledge: folder.path)
        for _ in 0..<50 {
            daemon.process.signal(SIGHUP)
            #expect(try daemon.ask("/show skarn 2").contains("Jonas Lind"))
        }
        #expect(try daemon.stop() == 0)
    }

    /// The documents say which generation they belong to: what an answer says, and what it is labelled, must agree.
    @Test func aReloadEveryFiftyMillisecondsNeverMixesGenerations() throws {
        let folder = try TemporaryFolder()
        func write(_ generation: Int) throws {
            let sentence = "The keeper of the light is Keeper\(generation)."
            try folder.write("# Skarn\n\n\(sentence)\n\n\(sentence)\n", to: "skarn.next")
            rename("\(folder.path)/skarn.next", "\(folder.path)/skarn.md")
        }
        try write(1)
        let daemon = try Daemon(knowledge: folder.path)
        let isOver = Atomic<Bool>(false)
        let checked = Atomic<Int>(0)
        let mixed = Atomic<Int>(0)
        let port = daemon.port
        let crowd = Crowd()
        for _ in 0..<3 {
            try crowd.add {
                guard let client = try? Daemon.connect(port: port) else { return }
                while !isOver.load(ordering: .relaxed) {
                    guard (try? client.write("{\"command\":\"show\",\"argument\":\"skarn 2\"}\n")) != nil,
                        let reply = try? client.read(until: "\n"),
                        let label = reply.split(separator: "\"generation\":").last?.prefix(while: \.isNumber)
                    else { break }
                    checked.wrappingAdd(1, ordering: .relaxed)
                    if !reply.contains("Keeper\(label).") { mixed.wrappingAdd(1, ordering: .relaxed) }
                    // A reload runs in the background: clients that take every core leave it none.
                    usleep(1_000)
                }
            }
        }
        // A sanitized daemon takes most of a second to load.
        let last = Sanitizer.isActive ? 8 : 30
        for generation in 2...last {
            let pace = Deadline(seconds: 0.05)
            try write(generation)
            daemon.process.signal(SIGHUP)
            _ = try daemon.process.errors.read(until: "serving generation \(generation):")
            while !pace.isOver { usleep(1_000) }
        }
        isOver.store(true, ordering: .relaxed)
        crowd.join()
        #expect(mixed.load(ordering: .relaxed) == 0)
        #expect(checked.load(ordering: .relaxed) >= last, "there was load")
        try daemon.expectHonestAnswer()
    }

    @Test func signalsAtEveryMomentOfTheStartEndItCleanlyOrNotAtAll() throws {
        for step in 0..<24 {
            let process = try ChildProcess(
                Installed.ours("askd"), ["--knowledge", Daemon.shippedKnowledge, "--listen", "127.0.0.1:0"])
            // Each time a little later, from before main to after the first log line.
            usleep(UInt32(step * 4_000))
            process.signal(SIGHUP)
            process.signal(SIGTERM)
            let code = try process.finish().exitCode
            // Before main has begun nobody can hold a signal back.
            #expect([0, 128 + SIGTERM, 128 + SIGHUP].contains(code), "step \(step)")
            if step == 23 { #expect(code == 0 || Sanitizer.isActive) }
        }
        try Daemon().expectHonestAnswer()
    }

    @Test func signalsUnderLoadLoseNoReply() throws {
        let daemon = try Daemon()
        let client = try daemon.connect()
        let count = 3_000
        let requests = (0..<count).map { "{\"id\":\($0),\"command\":\"width\",\"argument\":\"60\"}\n" }
        let crowd = Crowd()
        let process = daemon.process.processID
        try crowd.add {
            for number in [SIGHUP, SIGPIPE, SIGWINCH, SIGURG, SIGCHLD, SIGSTOP, SIGCONT, SIGHUP, SIGCONT] {
                for _ in 0..<10 { kill(process, number) }
                usleep(2_000)
            }
        }
        try client.write(requests.joined())
        client.shutdownWriting()
        let replies = try client.readToEnd().split(separator: "\n")
        crowd.join()
        #expect(replies.count == count)
        try daemon.expectHonestAnswer()
        #expect(try daemon.stop() == 0)
    }
}
