import AskServer
import Sockets
import Testing
import Wire

@testable import askbench

/// A server that answers everything alike, on a port of the system's choice; stopped when the test lets go of it.
final class AlikeServer {
    let server: Server
    let address: SocketAddress

    init(maximumConnections: Int = 1000) throws {
        var limits = ServerLimits()
        limits.maximumConnectionsPerHost = maximumConnections
        let responder = Responder(
            answering: {
                { request in
                    var reply = Reply(status: .answered)
                    reply.answer = "It was in 1964."
                    return reply
                }
            },
            greeting: { ["Ask about anything."] })
        server = try Server(responder: responder, limits: limits, loopCount: 1)
        address = try #require(try server.listen(on: [.ipv4(SocketAddress.loopbackIPv4, port: 0)]).first)
    }

    deinit { server.stop {} }
}

private func makeLoad(
    of server: AlikeServer, spoken: LoadProtocol = .text, pace: Load.Pace = .closed(inFlight: 1),
    connections: Int = 4, seconds: Double = 0.2
) -> Load {
    Load(
        address: server.address, spoken: spoken, pace: pace, connections: connections, seconds: seconds,
        requests: ["when?", "why?"].map(spoken.request))
}

@Suite struct LoadLoopTests {
    @Test(
        arguments: [LoadProtocol.text, .json], [Load.Pace.closed(inFlight: 1), .closed(inFlight: 16), .churn])
    func everyPaceIsAnsweredWithoutFailure(spoken: LoadProtocol, pace: Load.Pace) throws {
        let server = try AlikeServer()
        let result = try LoadLoop.measure(makeLoad(of: server, spoken: spoken, pace: pace), server: nil)
        #expect(result.answers > 0)
        #expect(result.failures == 0)
        #expect(result.medianMicroseconds > 0 && result.medianMicroseconds <= result.p99Microseconds)
        #expect(result.p99Microseconds <= result.maximumMicroseconds)
    }

    @Test func anOpenLoopAsksAtItsRateAndNoMore() throws {
        let server = try AlikeServer()
        let load = makeLoad(of: server, pace: .open(questionsPerSecond: 500), seconds: 0.4)
        let result = try LoadLoop.measure(load, server: nil)
        #expect(result.failures == 0)
        #expect((195...205).contains(result.answers), "\(result.answers) answers of 200 due")
    }

    @Test func connectionsThatTheServerRefusesAreFailures() throws {
        let server = try AlikeServer(maximumConnections: 2)
        let result = try LoadLoop.measure(makeLoad(of: server, connections: 5), server: nil)
        #expect(result.failures == 3)
        #expect(result.answers > 0)
    }

    @Test func idleConnectionsThatWereClosedAreNotCounted() throws {
        let server = try AlikeServer(maximumConnections: 4)
        let idle = IdleLoad(
            address: server.address, spoken: .json, request: LoadProtocol.json.request("when?"),
            server: ProcessFigures(pid: Int(processNumber())))
        #expect(try idle.run(connections: 2).connections == 2)
        #expect(throws: BenchError.self) { try idle.run(connections: 30) }
    }
}

@Suite struct RequestTapeTests {
    @Test func requestsComeInTurnAndInRunsThatEndWithTheList() {
        var tape = RequestTape([Array("a\n".utf8), Array("bc\n".utf8), Array("d\n".utf8)])
        var runs: [String] = []
        var counts: [Int] = []
        for count in [1, 4, 0, 3] {
            tape.take(count) { bytes, count in
                runs.append(String(decoding: bytes, as: UTF8.self))
                counts.append(count)
            }
        }
        #expect(runs == ["a\n", "bc\nd\n", "a\nbc\n", "d\n", "a\nbc\n"])
        #expect(counts == [1, 2, 2, 1, 2])
    }
}

@Suite struct SourceAddressesTests {
    @Test func connectionsForOneQuestionComeFromManyLoopbackAddresses() {
        let peer = SocketAddress.ipv4(SocketAddress.loopbackIPv4, port: 7)
        var sources = SourceAddresses(for: peer, speaking: .redis)
        let addresses = (0..<32).compactMap { _ in sources.next() }
        #expect(addresses.count == 32)
        #expect(Set(addresses).count == 16)
        #expect(addresses.allSatisfy { $0.isLocal && $0.port == 0 })
        var elsewhere = SourceAddresses(
            for: .ipv6(SocketAddress.loopbackIPv6, port: 7, scope: 0), speaking: .redis)
        #expect(elsewhere.next() == nil)
        var named = SourceAddresses(for: peer, speaking: .dict)
        #expect(named.next() == nil)
    }
}
