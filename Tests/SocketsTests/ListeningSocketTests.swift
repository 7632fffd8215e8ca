import Glibc
import Testing

@testable import Sockets

@Suite struct ListeningSocketTests {
    @Test func portZeroPicksAPortThatCanBeReached() throws {
        let listener = try ListeningSocket(on: .ipv4(SocketAddress.loopbackIPv4, port: 0))
        #expect(listener.address.port != 0)
        let client = try Socket.open(for: listener.address, blocking: true)
        try Socket.connect(client.number, to: listener.address)
        _ = try Socket.wait(listener.number, forReading: true, milliseconds: 5_000)
        let caller = try Socket.accept(on: listener.number)
        #expect(caller.peer == (try Socket.localAddress(of: client.number)))
    }

    @Test func aTakenPortIsAnErrorThatSaysWhatToDo() throws {
        let listener = try ListeningSocket(on: .ipv4(SocketAddress.loopbackIPv4, port: 0))
        do {
            _ = try ListeningSocket(on: listener.address)
            Issue.record("the port was taken twice")
        } catch {
            #expect(error.description.contains("\(listener.address): Address already in use. Stop what"))
        }
    }

    @Test func aUnixSocketLeftByADeadOwnerIsReplacedAndOneInUseIsNot() throws {
        let path = "/tmp/askd-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let number = try Socket.open(for: .unix(path: path)).release()
        let system = try #require(SystemAddress(.unix(path: path)))
        #expect(system.withPointer { bind(number, $0, $1) } == 0)
        close(number)
        do {
            let listener = try ListeningSocket(on: .unix(path: path))
            #expect(throws: SocketFailure.self) { _ = try ListeningSocket(on: .unix(path: path)) }
            #expect(access(path, F_OK) == 0)
            #expect(listener.address == .unix(path: path))
        }
        #expect(access(path, F_OK) != 0, "the file goes with its listener")
    }

    @Test func anOrdinaryFileIsNeverReplaced() throws {
        let path = "/tmp/askd-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        close(creat(path, 0o600))
        defer { unlink(path) }
        #expect(throws: SocketFailure.self) { _ = try ListeningSocket(on: .unix(path: path)) }
        #expect(access(path, F_OK) == 0)
    }

    @Test func aSocketThatDoesNotListenIsNotInherited() throws {
        let pair = try Socket.pair()
        do {
            _ = try ListeningSocket(inheriting: pair.near.number)
            Issue.record("a connected socket passed for a listener")
        } catch {
            #expect(error.description.contains("ListenStream="))
        }
        _ = consume pair
    }

    @Test func bothFamiliesHoldOnePort() throws {
        let four = try ListeningSocket(on: .ipv4(0, port: 0))
        let any = SocketAddress.ipv6(.init(network: 0, interface: 0), port: four.address.port ?? 0, scope: 0)
        do {
            let six = try ListeningSocket(on: any)
            #expect(six.address.port == four.address.port)
        } catch {
            #expect(error.errno.meansFamilyMissing || error.errno.code == EADDRINUSE)
        }
    }
}
