import Testing

@testable import Sockets

@Suite struct SocketAddressTests {
    @Test func aPortAloneIsBothLoopbacks() throws {
        let found = try SocketAddress.parse("1964", for: .listening)
        #expect(found.map(\.description) == ["127.0.0.1:1964", "[::1]:1964"])
    }

    @Test func aColonAndAPortIsEveryInterfaceForAListener() throws {
        let found = try SocketAddress.parse(":7", for: .listening)
        #expect(found.map(\.description) == ["0.0.0.0:7", "[::]:7"])
    }

    @Test func aColonAndAPortIsThisMachineForAClient() throws {
        let found = try SocketAddress.parse(":7", for: .connecting)
        #expect(found.map(\.description) == ["127.0.0.1:7", "[::1]:7"])
    }

    @Test(arguments: [
        "10.1.2.3:80", "[::1]:0", "[2001:db8::5]:65535", "unix:/run/askd/socket", "unix:@abstract",
    ])
    func aWrittenAddressReadsBackAsItself(text: String) throws {
        #expect(try SocketAddress.parse(text, for: .listening).map(\.description) == [text])
    }

    @Test(arguments: ["", "x", "1:", "1:99999", "1:-1", "::1:80", "unix:", ":", "host:12a", "1:+5"])
    func nonsenseIsAnErrorThatNamesIt(text: String) {
        do {
            let found = try SocketAddress.parse(text, for: .listening)
            Issue.record("'\(text)' was read as \(found)")
        } catch {
            #expect(error.description.contains("'\(text)'"))
        }
    }

    @Test func aPathTooLongForTheSystemIsAnError() {
        let text = "unix:/" + String(repeating: "x", count: 107)
        #expect(throws: AddressError.self) { try SocketAddress.parse(text, for: .listening) }
    }

    @Test func everyAddressSurvivesTheSystemsForm() throws {
        let addresses: [SocketAddress] = [
            .ipv4(0x0A01_0203, port: 80), .unix(path: "/a b"), .unix(path: "@name"),
            .ipv6(.init(network: 0x2001_0DB8_0000_0001, interface: 0x1234_5678_9ABC_DEF0), port: 9, scope: 0),
        ]
        for address in addresses { #expect(try #require(SystemAddress(address)).address == address) }
    }

    @Test func anIPv4AddressThatCameByIPv6IsIPv4Again() {
        let mapped = SocketAddress.ipv6(.init(network: 0, interface: 0xFFFF_7F00_0001), port: 5, scope: 0)
        #expect(mapped.unmapped == .ipv4(SocketAddress.loopbackIPv4, port: 5))
        #expect(mapped.isLocal)
    }
}
