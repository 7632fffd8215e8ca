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
        let set = loop.epoll.number
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
