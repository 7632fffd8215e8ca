import Dispatch
import Glibc
import Sockets
import Testing
import Wire

@testable import AskServer

@Suite struct GateTests {
    @Test func whatHappensWhileItIsShutShowsOnceItIsOpened() throws {
        let set = try Epoll()
        let pair = try Socket.pair()
        try set.add(pair.near.number, events: .readable)
        var gate = try Gate(to: set.number)
        func shows() throws -> Bool { try Socket.wait(gate.number, forReading: true, milliseconds: 0) }
        #expect(try !shows())
        _ = "?".utf8.withContiguousStorageIfAvailable {
            Socket.send(pair.far.number, UnsafeRawBufferPointer($0))
        }
        #expect(try shows())
        gate.shut()
        gate.shut()
        #expect(try !gate.isOpen && !shows())
        try gate.open()
        try gate.open()
        #expect(try gate.isOpen && shows())
        _ = consume pair
    }
}

/// How a busy loop shares its queue, and comes back to libdispatch.
@Suite struct EventLoopTests {
    /// Has a loop take a turn as if it had been busy and interrupted; `then` is done on its queue before.
    /// - Returns: signalled once it has been left to libdispatch, at which the first `failures` attempts fail.
    private static func interrupt(
        _ loop: EventLoop, failures: Int = 0,
        then: @escaping @Sendable (isolated EventLoop) -> Void = { _ in }
    ) -> (isLeft: DispatchSemaphore, forget: () -> Void) {
        let (isLeft, hasBegun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let attempts = Guarded(0)
        let set = loop.setNumber
        let plan = Guarded(0)
        loop.perform { loop in
            loop.gate.shut()
            let number = FaultInjector.install { call, descriptor in
                guard call == .epollControl, descriptor == set else { return nil }
                attempts.withLock { $0 += 1 }
                if attempts.withLock({ $0 }) <= failures { return .fail(ENOSPC) }
                isLeft.signal()
                return nil
            }
            plan.withLock { $0 = number }
            then(loop)
            loop.turn()
            hasBegun.signal()
        }
        hasBegun.wait()
        return (isLeft, { FaultInjector.remove(plan.withLock { $0 }) })
    }

    @Test func whatIsQueuedInABusyLoopIsDoneInOrderAndClientsAreServedAfterwards() throws {
        let served = try Served(loopCount: 1)
        let client = try served.client()
        let done = Guarded<[Int]>([])
        let (isLeft, forget) = Self.interrupt(served.server.loops[0]) { loop in
            for number in 0..<3 { loop.perform { _ in done.withLock { $0.append(number) } } }
        }
        defer { forget() }
        try client.send("and now?\n")
        #expect(try client.line() == "answer to and now?")
        #expect(isLeft.wait(timeout: .now() + 20) == .success, "it does not keep its queue for ever")
        #expect(done.withLock { $0 } == [0, 1, 2])
        try served.expectHonestAnswer()
    }

    /// Gives a loop work that gives it work again, until it is over.
    private final class Occupation: Sendable {
        private let isOver = Guarded(false)

        func occupy(_ loop: isolated EventLoop) {
            if isOver.withLock({ $0 }) { return }
            loop.perform { self.occupy($0) }
        }

        func end() { isOver.withLock { $0 = true } }
    }

    /// A flood of connections, each of which a loop takes in, kept it from ever answering one: no turn began but to find
    /// that there was other work.
    @Test func aLoopThatAlwaysHasOtherWorkServesClientsInBetween() throws {
        let served = try Served(loopCount: 1)
        let client = try served.client()
        let occupation = Occupation()
        let (isLeft, forget) = Self.interrupt(served.server.loops[0]) { loop in
            for _ in 0..<3 { occupation.occupy(loop) }
        }
        defer { forget() }
        defer { occupation.end() }
        try client.send("and now?\n")
        #expect(try client.line() == "answer to and now?")
        occupation.end()
        #expect(
            isLeft.wait(timeout: .now() + 20) == .success, "it is left to libdispatch once there is peace")
        try served.expectHonestAnswer()
    }

    @Test func aLoopThatCannotBeLeftToLibdispatchLooksForItself() throws {
        let served = try Served(loopCount: 1)
        let client = try served.client()
        let (isLeft, forget) = Self.interrupt(served.server.loops[0], failures: 5)
        defer { forget() }
        try client.send("still there?\n")
        #expect(try client.line() == "answer to still there?")
        #expect(isLeft.wait(timeout: .now() + 20) == .success)
        #expect(served.events.all.filter { $0.level == .error }.count == 5)
        try served.expectHonestAnswer()
    }
}

/// Replies that wait for one another, for a moment.
@Suite struct HeldReplyTests {
    /// A connection and its client's end.
    private final class Caller {
        var connection: Connection
        private let far: Descriptor

        init(at desk: borrowing Desk) throws {
            let pair = try Socket.pair()
            far = pair.far
            connection = Connection(
                EventLoop.Arrival(
                    number: pair.near.release(), host: .uncounted, refusal: nil, isProxied: false), at: desk)
        }

        /// Sends something and has it served.
        func ask(_ text: String, at desk: inout Desk) {
            _ = Array(text.utf8).withUnsafeBytes { Socket.send(far.number, $0) }
            connection.serve(.readable, at: &desk)
        }

        /// Has what a long turn left over served, as the loop would.
        func goOn(at desk: inout Desk) {
            while connection.wantsTurn(desk.limits) { connection.resume(at: &desk) }
        }

        /// What has arrived so far; nil when that is nothing.
        func heard() -> String? {
            var buffer = [UInt8](repeating: 0, count: 100_000)
            let result = buffer.withUnsafeMutableBytes { Socket.receive(far.number, into: $0) }
            guard case .bytes(let count) = result else { return nil }
            return String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    private static func makeDesk() -> Desk {
        Desk(
            ServerConfiguration(
                responder: echoResponder(), limits: ServerLimits(), log: .silent, logsQuestions: false,
                trustedProxies: TrustedProxies()), admission: Admission(limits: ServerLimits()),
            counters: ServerCounters().makeBlock(), cacheBytes: 0)
    }

    /// Sends what is held back, as the loop would; returns to whom.
    @discardableResult
    private static func sendHeld(to callers: [Caller], at desk: inout Desk) -> [Int32] {
        var sentTo: [Int32] = []
        for place in 0..<desk.heldCount {
            let (number, words) = desk.heldReplies(at: place)
            sentTo.append(number)
            callers.first { $0.connection.number == number }?.connection.send(words, at: &desk)
        }
        desk.forgetHeld()
        return sentTo
    }

    @Test func eachClientGetsItsOwnRepliesOnceTheyAreHandedOver() throws {
        var desk = Self.makeDesk()
        let callers = try [Caller(at: desk), Caller(at: desk), Caller(at: desk)]
        callers[0].ask("one\ntwo\n", at: &desk)
        callers[1].ask("three\n", at: &desk)
        let (isHeld, _) = desk.stateOfHeld(servedLast: callers[1].connection.number)
        #expect(isHeld)
        // Nothing is held of one that says goodbye: it is sent at once, and nobody else's with it.
        callers[2].ask("/quit\n", at: &desk)
        #expect(callers[2].heard() == "quit , request 1\n\n")
        #expect(callers[0].heard() == nil && callers[1].heard() == nil)
        let sentTo = Self.sendHeld(to: callers, at: &desk)
        #expect(sentTo == callers[..<2].map { $0.connection.number })
        // On a slow machine one answer may be a whole turn, and the second request wait for the next.
        callers[0].goOn(at: &desk)
        #expect(callers[0].heard() == "answer to one\n\nanswer to two\n\n")
        #expect(callers[1].heard() == "answer to three\n\n")
        let (left, heldCount) = (desk.output, desk.heldCount)
        #expect(left.isEmpty && heldCount == 0)
    }

    @Test func repliesAreHeldForFiftyMicrosecondsOrSixtyFourKibibytes() throws {
        var desk = Self.makeDesk()
        let caller = try Caller(at: desk)
        func isEnough(_ desk: borrowing Desk) -> Bool {
            desk.stateOfHeld(servedLast: caller.connection.number).isEnough
        }
        var enough = isEnough(desk)
        #expect(!enough, "nothing is held")
        caller.ask("one\n", at: &desk)
        while !isEnough(desk) { _ = desk.endLap() }
        Self.sendHeld(to: [caller], at: &desk)
        desk.beginService()
        desk.output = [UInt8](repeating: 0x2E, count: 65_537)
        desk.hold(caller.connection.number)
        enough = isEnough(desk)
        let words = desk.heldReplies(at: 0).words
        #expect(enough && words == 0..<65_537)
        desk.forgetHeld()
        enough = isEnough(desk)
        #expect(!enough)
    }

    /// What is queued already goes first, and what a stop or a timeout says comes last.
    @Test func aClientThatDoesNotReadGetsItsRepliesInOrder() throws {
        var desk = Self.makeDesk()
        let caller = try Caller(at: desk)
        var bytes: Int32 = 4_096
        setsockopt(
            caller.connection.number, SOL_SOCKET, SO_SNDBUF, &bytes, socklen_t(MemoryLayout<Int32>.size))
        var said = ""
        for number in 0..<400 {
            caller.ask("\(number)\n", at: &desk)
            if number % 3 == 0 { Self.sendHeld(to: [caller], at: &desk) }
            if number % 40 == 0 { said += caller.heard() ?? "" }
        }
        caller.connection.stop()
        for _ in 0..<100 {
            caller.connection.resume(at: &desk)
            Self.sendHeld(to: [caller], at: &desk)
            caller.connection.serve(.writable, at: &desk)
            said += caller.heard() ?? ""
        }
        #expect(said.hasPrefix((0..<400).map { "answer to \($0)\n\n" }.joined()))
        #expect(said.hasSuffix("goodbye: the server is stopping\n\n"))
    }
}
