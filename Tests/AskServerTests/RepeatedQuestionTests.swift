import Synchronization
import Testing
import Wire

@testable import AskServer

/// A talk that counts what it answers anew and what it recalls, over all sessions.
private final class CountingTalk: Talk {
    final class Counts: Sendable {
        let answered = Atomic<Int>(0)
        let recalled = Atomic<Int>(0)
        let generation = Atomic<Int>(1)
    }

    /// Good for sessions that have said nothing yet.
    private final class Opening: Memento {
        let byteCount = 10
        let leavesNoTrace = false
    }

    private let counts: Counts
    private var turns = 0

    var isBlank: Bool { turns == 0 }

    init(_ counts: Counts) { self.counts = counts }

    func reply(to request: Request) -> Reply {
        counts.answered.add(1, ordering: .relaxed)
        var reply = Reply(status: .answered)
        reply.id = request.id
        reply.generation = counts.generation.load(ordering: .acquiring)
        reply.answer = "turn \(turns) of generation \(reply.generation)"
        if turns == 0 { reply.memento = Opening() }
        turns += 1
        return reply
    }

    func recall(_ memento: any Memento) -> Bool {
        guard turns == 0 else { return false }
        counts.recalled.add(1, ordering: .relaxed)
        turns += 1
        return true
    }
}

@Suite struct RepeatedQuestionTests {
    private let counts = CountingTalk.Counts()

    private func serve(cacheBytes: Int = 1 << 20) throws -> Served {
        let counts = counts
        return try Served(
            responder: Responder(
                makeSession: { CountingTalk(counts) }, greeting: { ["hello"] },
                generation: { counts.generation.load(ordering: .acquiring) }), loopCount: 1
        ) { $0.cacheBytes = cacheBytes }
    }

    private func ask(_ lines: String, of served: Served) throws -> String {
        let client = try served.client()
        try client.send(lines)
        try client.halfClose()
        return try client.rest()
    }

    @Test func aQuestionAskedAgainIsRecalledNotAnswered() throws {
        let served = try serve()
        let first = try ask("when?\n", of: served)
        #expect(first == "turn 0 of generation 1\n\n")
        #expect(try ask("when?\n", of: served) == first)
        #expect(counts.answered.load(ordering: .relaxed) == 1)
        #expect(counts.recalled.load(ordering: .relaxed) == 1)
        let snapshot = served.server.snapshot
        #expect(snapshot.questions == 2 && snapshot.answered == 2)
        #expect(snapshot.cacheHits == 1 && snapshot.cacheMisses == 1)
    }

    @Test func aSessionThatWouldGetAnotherReplyGetsIt() throws {
        let served = try serve()
        #expect(
            try ask("when?\nwhen?\n", of: served) == "turn 0 of generation 1\n\nturn 1 of generation 1\n\n")
        #expect(
            try ask("when?\nwhen?\n", of: served) == "turn 0 of generation 1\n\nturn 1 of generation 1\n\n")
        #expect(counts.answered.load(ordering: .relaxed) == 3)
    }

    @Test func programsGetTheirOwnIDBackAndTheRestByteForByte() throws {
        let served = try serve()
        func said(_ id: String) throws -> String {
            let line = try ask(#"{"id":\#(id),"question":"when?"}"# + "\n", of: served)
            return String(line.prefix(upTo: try #require(line.firstRange(of: ",\"micros\":")).lowerBound))
        }
        let first = try said("1")
        #expect(try said("\"two\"") == first.replacing("{\"id\":1,", with: "{\"id\":\"two\","))
        #expect(counts.answered.load(ordering: .relaxed) == 1)
    }

    @Test func anotherGenerationAnswersAnew() throws {
        let served = try serve()
        _ = try ask("when?\n", of: served)
        counts.generation.store(2, ordering: .releasing)
        #expect(try ask("when?\n", of: served) == "turn 0 of generation 2\n\n")
        #expect(try ask("when?\n", of: served) == "turn 0 of generation 2\n\n")
        #expect(counts.answered.load(ordering: .relaxed) == 2)
    }

    @Test func withoutACacheEveryQuestionIsAnswered() throws {
        let served = try serve(cacheBytes: 0)
        for _ in 0..<3 { _ = try ask("when?\n", of: served) }
        #expect(counts.answered.load(ordering: .relaxed) == 3)
        #expect(served.server.snapshot.cacheHits == 0)
    }
}
