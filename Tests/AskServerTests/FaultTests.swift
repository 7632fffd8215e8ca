import Glibc
import Sockets
import Synchronization
import Testing
import Wire

@testable import AskServer

/// System calls that fail at every possible moment.
@Suite struct FaultTests {
    /// Whether a descriptor belongs to the server at this port, as listener or as connection.
    private static func isOfServer(_ descriptor: Int32, port: UInt16?) -> Bool {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return result == 0 && address.sin_family == sa_family_t(AF_INET)
            && UInt16(bigEndian: address.sin_port) == port
    }

    @Test func withoutDescriptorsTheRefusalIsSaidAndServiceRecoversByItself() throws {
        let served = try Served()
        let port = served.address.port
        let failures = Atomic<Int>(0)
        let plan = FaultInjector.install { call, descriptor in
            guard call == .accept, Self.isOfServer(descriptor, port: port) else { return nil }
            // The first attempt fails; the one with the reserve descriptor is let through; then all fail for a while.
            let attempt = failures.wrappingAdd(1, ordering: .relaxed).oldValue
            return attempt == 1 || attempt > 6 ? nil : .fail(EMFILE)
        }
        defer { FaultInjector.remove(plan) }
        let unlucky = try served.client()
        #expect(try unlucky.rest().hasPrefix("busy: this server can open no more connections"))
        try served.expectHonestAnswer()
        #expect(served.server.snapshot.refused == 1)
        #expect(served.events.all.map(\.level) == [.warning], "one outage, one line")
        #expect(failures.load(ordering: .relaxed) < 20, "accepting pauses instead of spinning")
    }

    /// What passes by itself loses nothing, whichever call it strikes.
    @Test(arguments: [FaultInjector.Fault.fail(EINTR), .fail(EAGAIN), .shorten(to: 1)])
    func aPassingFaultInAnyCallThatMovesDataLosesNoAnswer(fault: FaultInjector.Fault) throws {
        let served = try Served(loopCount: 1)
        try forEveryCall(on: served, fault, in: [.accept, .receive, .send]) { said, _ in
            #expect(said == Self.script.answers)
        }
    }

    /// A caller that could not be accepted waits in the kernel's queue, and is served when it can be.
    @Test(arguments: [ECONNRESET, EPIPE, ENOMEM, ECONNABORTED])
    func aFaultInAcceptingLosesNoAnswer(code: Int32) throws {
        let served = try Served(loopCount: 1)
        try forEveryCall(on: served, .fail(code), in: [.accept]) { said, position in
            #expect(said == Self.script.answers, "call \(position)")
        }
    }

    @Test func bytesThatComeAndGoOneByOneLoseNothing() throws {
        let served = try Served(loopCount: 1)
        let port = served.address.port
        let plan = FaultInjector.install { call, descriptor in
            guard call == .receive || call == .send, Self.isOfServer(descriptor, port: port) else {
                return nil
            }
            return .shorten(to: 1)
        }
        defer { FaultInjector.remove(plan) }
        let client = try served.client()
        try client.send(Self.script.questions)
        try client.halfClose()
        #expect(try client.rest() == Self.script.answers)
    }

    /// Whatever fails ends one connection: what came before the fault has arrived, in order and in whole replies.
    @Test(arguments: [EINTR, EAGAIN, ECONNRESET, EPIPE, EMFILE, ENOMEM])
    func aFaultInAnyCallEndsItsConnectionAloneAndLeaksNothing(code: Int32) throws {
        let served = try Served(loopCount: 1)
        let calls: Set<SystemCall> = [.accept, .receive, .send, .shutdown, .epollControl]
        let whole = ["", "answer to one\n\n", "answer to one\n\nanswer to two\n\n", Self.script.answers]
        try forEveryCall(on: served, .fail(code), in: calls) { said, position in
            let wasTurnedAway = said?.hasPrefix("busy: ") == true
            #expect(said == nil || wasTurnedAway || whole.contains(said ?? ""), "call \(position)")
        }
    }

    /// The answers are out before a connection is shut down: that this fails takes nothing back.
    @Test(arguments: [EINTR, EAGAIN, ECONNRESET, EPIPE, EMFILE, ENOMEM])
    func aFaultInShuttingDownLosesNoAnswer(code: Int32) throws {
        let served = try Served(loopCount: 1)
        try forEveryCall(on: served, .fail(code), in: [.shutdown]) { said, position in
            #expect(said == Self.script.answers, "call \(position)")
        }
    }

    /// Who waits for events in vain looks again: the kernel goes on reporting what was not answered.
    @Test(arguments: [EINTR, EAGAIN, ECONNRESET, EPIPE, EMFILE, ENOMEM])
    func aFaultInWaitingForEventsLosesNoAnswer(code: Int32) throws {
        let served = try Served(loopCount: 1)
        let sets = served.server.loops.map { $0.setNumber }
        try forEveryCall(on: served, .fail(code), in: [.epollWait], ofSets: sets) { said, position in
            #expect(said == Self.script.answers, "call \(position)")
        }
    }

    /// It was taken for one on the ready list, where it had not come yet, and never let go.
    @Test func aConnectionThatCannotBeWatchedWhileQuestionsWaitIsClosed() throws {
        let served = try Served(loopCount: 1)
        let port = served.address.port
        let count = Atomic<Int>(0)
        let plan = FaultInjector.install { call, descriptor in
            guard call == .epollControl, Self.isOfServer(descriptor, port: port) else { return nil }
            // The first call takes it into the set.
            return count.wrappingAdd(1, ordering: .relaxed).oldValue == 1 ? .fail(ENOMEM) : nil
        }
        defer { FaultInjector.remove(plan) }
        let client = try served.client()
        try client.send(String(repeating: "why?\n", count: 50))
        _ = try? client.rest()
        #expect(served.waitFor { $0.open == 0 })
        served.comeToRest()
        #expect(count.load(ordering: .relaxed) > 1)
        #expect(Self.descriptorCount(port: port) == 1, "the listener alone")
    }

    /// Runs the scripted session once for each of its calls, which fails, until the fault finds no call any more.
    private func forEveryCall(
        on served: Served, _ fault: FaultInjector.Fault, in calls: Set<SystemCall>, ofSets sets: [Int32] = [],
        _ check: (String?, Int) -> Void
    ) throws {
        for position in 0..<100 {
            let (said, callCount) = try run(fault, at: position, in: calls, of: sets, on: served)
            check(said, position)
            // The fault may have struck a moment ago: whoever calls before that is over may be turned away, too.
            served.comeToRest()
            try served.expectHonestAnswer()
            #expect(served.waitFor { $0.open == 0 }, "call \(position)")
            served.comeToRest()
            #expect(Self.descriptorCount(port: served.address.port) == 1, "the listener alone")
            if callCount <= position { return }
        }
        Issue.record("the session never came to its end")
    }

    /// How many descriptors of this process belong to the server at a port.
    private static func descriptorCount(port: UInt16?) -> Int {
        (0..<1_024).count { isOfServer($0, port: port) }
    }

    private static let script = (
        questions: "one\ntwo\nthree", answers: "answer to one\n\nanswer to two\n\nanswer to three\n\n"
    )

    /// One scripted session in which the call at a position fails; what it got, nil when the connection failed, and
    /// how many calls there were.
    private func run(
        _ fault: FaultInjector.Fault, at position: Int, in calls: Set<SystemCall>, of sets: [Int32],
        on served: Served
    ) throws -> (said: String?, callCount: Int) {
        let port = served.address.port
        let count = Atomic<Int>(0)
        let plan = FaultInjector.install { call, descriptor in
            guard calls.contains(call) else { return nil }
            guard sets.contains(descriptor) || Self.isOfServer(descriptor, port: port) else { return nil }
            return count.wrappingAdd(1, ordering: .relaxed).oldValue == position ? fault : nil
        }
        defer { FaultInjector.remove(plan) }
        let client = try served.client()
        let said = try? converse(client)
        client.close()
        #expect(served.waitFor { $0.open == 0 })
        return (said, count.load(ordering: .relaxed))
    }

    private func converse(_ client: TestClient) throws -> String {
        for question in ["one\n", "two\n", "three"] { try client.send(question) }
        try client.halfClose()
        return try client.rest()
    }
}
