import Glibc
import Synchronization
import Testing

@testable import Sockets

@Suite struct SocketTests {
    @Test func readingNothingWouldBlockAndAClosedPeerIsTheEnd() throws {
        let pair = try Socket.pair()
        let near = pair.near
        var buffer = [UInt8](repeating: 0, count: 8)
        #expect(buffer.withUnsafeMutableBytes { Socket.receive(near.number, into: $0) } == .wouldBlock)
        do { _ = consume pair.far }
        #expect(buffer.withUnsafeMutableBytes { Socket.receive(near.number, into: $0) } == .end)
    }

    @Test func aBufferFullMayNotBeAllAndALesserReadIs() throws {
        let pair = try Socket.pair()
        func receive(_ bytes: Int) -> (IOResult, Bool) {
            var buffer = [UInt8](repeating: 0, count: bytes)
            var mayHaveMore = false
            let result = buffer.withUnsafeMutableBytes {
                Socket.receive(pair.near.number, into: $0, mayHaveMore: &mayHaveMore)
            }
            return (result, mayHaveMore)
        }
        _ = [1, 2, 3, 4, 5].withUnsafeBytes {
            Socket.send(pair.far.number, UnsafeRawBufferPointer(rebasing: $0[..<5]))
        }
        #expect(receive(3) == (.bytes(3), true))
        #expect(receive(3) == (.bytes(2), false))
        #expect(receive(3) == (.wouldBlock, true))
    }

    @Test func whatIsWaitedForOnceIsReportedAgainOnlyWhenAsked() throws {
        let pair = try Socket.pair()
        let set = try Epoll()
        var events = EventList(capacity: 4)
        func reports() throws -> Bool {
            try set.wait(&events, milliseconds: 0)
            return events.count > 0
        }
        try set.add(pair.near.number, events: [.readable, .once])
        _ = [1].withUnsafeBytes { Socket.send(pair.far.number, $0) }
        #expect(try reports())
        #expect(try !reports())
        try set.modify(pair.near.number, events: [.readable, .once])
        #expect(try reports())
    }

    @Test func writingToAPeerThatIsGoneIsAnErrnoAndNoSignal() throws {
        let pair = try Socket.pair()
        let near = pair.near
        do { _ = consume pair.far }
        #expect([1].withUnsafeBytes { Socket.send(near.number, $0) } == .failed(Errno(EPIPE)))
    }

    @Test func aBoundClientCallsFromItsAddressAndAPortOfTheSystemsChoice() throws {
        let listener = try ListeningSocket(on: .ipv4(SocketAddress.loopbackIPv4, port: 0))
        let client = try Socket.open(for: listener.address, blocking: true)
        try SocketOption.bindsNoPort.set(1, on: client.number)
        try Socket.bind(client.number, to: .ipv4(SocketAddress.loopbackIPv4 + 5, port: 0))
        #expect(try Socket.localAddress(of: client.number)?.port == 0, "no port before it connects")
        try Socket.connect(client.number, to: listener.address)
        let caller = try Socket.accept(on: listener.number)
        #expect(caller.peer == (try Socket.localAddress(of: client.number)))
        #expect(caller.peer?.host == "127.0.0.6")
    }

    @Test func aFullPeerWouldBlock() throws {
        let pair = try Socket.pair()
        let block = [UInt8](repeating: 7, count: 65_536)
        var result = IOResult.bytes(0)
        for _ in 0..<1_000 where result != .wouldBlock {
            result = block.withUnsafeBytes { Socket.send(pair.near.number, $0) }
        }
        #expect(result == .wouldBlock)
        _ = consume pair
    }

    @Test func aPlannedFaultHitsItsCallAloneAndAnInterruptionIsRetried() throws {
        let pair = try Socket.pair()
        let near = pair.near.number
        let box = Mutex<[FaultInjector.Fault?]>([.fail(EINTR), .shorten(to: 1), .fail(ECONNRESET)])
        let plan = FaultInjector.install { call, descriptor in
            guard descriptor == near, call == .send else { return nil }
            return box.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
        defer { FaultInjector.remove(plan) }
        let bytes: [UInt8] = [1, 2]
        #expect(bytes.withUnsafeBytes { Socket.send(near, $0) } == .bytes(1))
        #expect(bytes.withUnsafeBytes { Socket.send(near, $0) } == .failed(Errno(ECONNRESET)))
        #expect(bytes.withUnsafeBytes { Socket.send(near, $0) } == .bytes(2))
        _ = consume pair
    }

    @Test func anEventIsReportedUntilItIsAnswered() throws {
        let pair = try Socket.pair()
        let epoll = try Epoll()
        var list = EventList(capacity: 4)
        try epoll.add(pair.near.number, events: .readable)
        try epoll.wait(&list, milliseconds: 0)
        #expect(list.count == 0)
        _ = [1].withUnsafeBytes { Socket.send(pair.far.number, $0) }
        for _ in 0..<2 {
            try epoll.wait(&list, milliseconds: 5_000)
            #expect(list.count == 1)
            #expect(list[0] == (pair.near.number, .readable))
        }
        try epoll.modify(pair.near.number, events: [])
        try epoll.wait(&list, milliseconds: 0)
        #expect(list.count == 0)
        _ = consume pair
    }
}
