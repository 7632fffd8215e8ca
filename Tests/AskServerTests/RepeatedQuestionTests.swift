import Sockets
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
        let opensAnySession = Atomic<Bool>(false)
    }

    /// Good for sessions that have said nothing yet.
    private final class Opening: Memento {
        let byteCount = 10
        let leavesNoTrace = false
        let opensAnySession: Bool
        init(opensAnySession: Bool) { self.opensAnySession = opensAnySession }
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
        if turns == 0 {
            reply.memento = Opening(opensAnySession: counts.opensAnySession.load(ordering: .acquiring))
        }
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

/// A talk whose replies any session gets again, and that has something done at each answer.
private final class SteadyTalk: Talk {
    private final class Always: Memento {
        let byteCount = 10
        let leavesNoTrace = true
        let opensAnySession = true
    }

    let isBlank = true
    private let whenAsked: () -> Void

    init(_ whenAsked: @escaping () -> Void) { self.whenAsked = whenAsked }

    func reply(to request: Request) -> Reply {
        whenAsked()
        var reply = Reply(status: .answered)
        reply.id = request.id
        reply.generation = 1
        reply.memento = Always()
        return reply
    }

    func recall(_ memento: any Memento) -> Bool { true }
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

    @Test func aFirstQuestionThatWasAtHandIsRecalledWhenASecondIsAsked() throws {
        let served = try serve()
        counts.opensAnySession.store(true, ordering: .releasing)
        for _ in 0..<3 { #expect(try ask("when?\n", of: served) == "turn 0 of generation 1\n\n") }
        #expect(counts.recalled.load(ordering: .relaxed) == 0)
        #expect(
            try ask("when?\nwho?\n", of: served) == "turn 0 of generation 1\n\nturn 1 of generation 1\n\n")
        #expect(
            try ask("when?\nwhen?\n", of: served) == "turn 0 of generation 1\n\nturn 1 of generation 1\n\n")
        #expect(counts.recalled.load(ordering: .relaxed) == 2)
        #expect(counts.answered.load(ordering: .relaxed) == 3)
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

    /// An id in disguise is none that could be taken out and put back.
    @Test func aProgramThatSpellsItsIDOtherwiseIsAnsweredEachTime() throws {
        let served = try serve()
        for _ in 0..<2 {
            let line = try ask(#"{"\u0069d":7,"question":"when?"}"# + "\n", of: served)
            #expect(line.hasPrefix(#"{"id":7,"#))
        }
        #expect(counts.answered.load(ordering: .relaxed) == 2)
    }

    @Test func repeatedQuestionsAreCountedBeforeTheNextIsAnsweredAnew() throws {
        let counters = ServerCounters()
        let seen = Guarded<[Int]>([])
        let served = try Served(
            responder: Responder(
                makeSession: {
                    SteadyTalk {
                        let snapshot = counters.snapshot()
                        seen.withLock { $0.append(snapshot.questions) }
                    }
                }, greeting: { [] }, generation: { 1 }), loopCount: 1, counters: counters)
        let lines = String(repeating: "when?\n", count: 7) + "who?\n" + String(repeating: "when?\n", count: 5)
        _ = try ask(lines, of: served)
        #expect(seen.withLock { $0 } == [0, 7])
        let snapshot = counters.snapshot()
        #expect(snapshot.questions == 13 && snapshot.answered == 13 && snapshot.cacheHits == 11)
        #expect(snapshot.latencyCounts.reduce(0, +) == 13)
    }

    @Test func aLineThatTheEndOfTheStreamEndsIsAnsweredFromTheGenerationInForceThen() throws {
        let counts = counts
        var desk = Desk(
            ServerConfiguration(
                responder: Responder(
                    makeSession: { CountingTalk(counts) }, greeting: { [] },
                    generation: { counts.generation.load(ordering: .acquiring) }),
                limits: ServerLimits(), log: .silent, logsQuestions: false, trustedProxies: TrustedProxies()),
            admission: Admission(limits: ServerLimits()), counters: ServerCounters().makeBlock(),
            cacheBytes: 1 << 20)
        func read(_ text: String, in session: inout Session, at desk: inout Desk) {
            var position = 0
            _ = Array(text.utf8).withUnsafeBufferPointer {
                session.read($0, from: &position, alreadyQueued: 0, at: &desk)
            }
        }
        var first = Session(limits: ServerLimits())
        read("when?\n", in: &first, at: &desk)
        var second = Session(limits: ServerLimits())
        read("when?", in: &second, at: &desk)
        counts.generation.store(2, ordering: .releasing)
        second.finish(at: &desk)
        let output = desk.output
        #expect(
            String(decoding: output, as: UTF8.self)
                == "turn 0 of generation 1\n\nturn 0 of generation 2\n\n")
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
