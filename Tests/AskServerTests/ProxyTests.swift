import Glibc
import Sockets
import Testing

@testable import AskServer

@Suite struct ProxyTests {
    private static let loopback = SocketAddress.ipv4(SocketAddress.loopbackIPv4, port: 0)

    @Test func aTrustedProxysClientsAreCountedByTheirOwnAddresses() throws {
        let served = try Served(trusting: [Self.loopback]) { $0.maximumConnectionsPerHost = 1 }
        var held: [TestClient] = []
        for last in 1...3 {
            let client = try served.client()
            try client.send("PROXY TCP4 10.0.0.\(last) 10.0.0.9 1 2\r\n{\"question\": \"one\"}\n")
            #expect(try client.line().contains("answer to one"))
            held.append(client)
        }
        let again = try served.client()
        try again.send("PROXY TCP4 10.0.0.1 10.0.0.9 1 2\r\none\n")
        #expect(try again.rest().hasPrefix("busy: too many connections are open from your host"))
        held = []
        #expect(served.waitFor { $0.open == 0 })
    }

    @Test func aHeaderMayArriveByteByByteAndTheClientStillSpeakFirst() throws {
        let served = try Served(trusting: [Self.loopback])
        let client = try served.client()
        for byte in "PROXY TCP4 10.0.0.1 10.0.0.9 1 2\r\n".utf8 { try client.send([byte]) }
        try client.send("one\n")
        try client.halfClose()
        #expect(try client.rest() == "answer to one\n\n")
    }

    @Test func withoutItsHeaderATrustedProxyIsNotServed() throws {
        let served = try Served(trusting: [Self.loopback])
        let client = try served.client()
        try client.send("one\n")
        #expect((try? client.rest()) ?? "" == "")
        #expect(served.waitFor { $0.open == 0 })
    }

    /// It was greeted as a person, and then kept for as long as a person may be idle.
    @Test func aHeaderThatNeverComesWholeEndsTheConnectionUngreeted() throws {
        let served = try Served(trusting: [Self.loopback]) {
            $0.greetingMilliseconds = 10
            $0.headerTimeoutSeconds = 1
        }
        let client = try served.client()
        try client.send("PROXY TCP4 10.0.0.1")
        #expect(try client.rest() == "")
        #expect(served.waitFor { $0.open == 0 })
    }

    @Test func aStrangersHeaderIsAQuestionLikeAnyOther() throws {
        let served = try Served(trusting: [.ipv4(0x0A00_0001, port: 0)])
        let client = try served.client()
        try client.send("PROXY TCP4 10.0.0.1 10.0.0.9 1 2\r\n")
        #expect(try client.line().hasPrefix("answer to PROXY"))
    }
}
