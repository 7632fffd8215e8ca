import Testing

@testable import Wire

@Suite struct ForeignProtocolTests {
    func sniff(_ bytes: [UInt8]) -> ForeignProtocol? {
        bytes.withUnsafeBufferPointer { ForeignProtocol(firstBytes: $0) }
    }

    func sniff(_ text: String) -> ForeignProtocol? { sniff(Array(text.utf8)) }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: labhost:1964\r\n\r\n", "POST /ask HTTP/1.0", "HEAD / HTTP/1.1\n",
        "OPTIONS * HTTP/1.1\r\n", "CONNECT host:443 HTTP/1.1\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "PROPFIND /x HTTP/1.1",
    ])
    func aRequestLineIsHTTP(line: String) {
        #expect(sniff(line) == .http)
    }

    @Test func aClientHelloIsTLS() {
        #expect(sniff([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]) == .tls)
        #expect(sniff([0x16, 0x03]) == .tls)
    }

    @Test func otherGreetingsAreKnown() {
        #expect(sniff("SSH-2.0-OpenSSH_9.2p1\r\n") == .ssh)
        #expect(sniff("EHLO mail.lab\r\n") == .smtp)
        #expect(sniff("HELO x\r\n") == .smtp)
        #expect(sniff("*1\r\n$4\r\nPING\r\n") == .redis)
    }

    @Test(arguments: [
        "", "\n", "why was he removed?\n", "GET\n", "get me the year\n",
        "GET the facts about HTTP/1.1 please\n",
        "HTTP/1.1\n", "What is HTTP/1.1\n", "*\n", "* why?\n", "{\"question\":\"GET / HTTP/1.1\"}\n",
        "\u{16}", "SS",
        "why?\nGET / HTTP/1.1\n", "hello\n", "WHY WAS HE REMOVED?\n", "U", "Who said HTTP/1.1\n",
    ])
    func whatMayBeAQuestionIsLeftAlone(line: String) {
        #expect(sniff(line) == nil)
    }

    @Test(arguments: ForeignProtocol.allCases) func eachIsToldInOneLineWhatThisIs(known: ForeignProtocol) {
        #expect(known.explanation.contains("askd"))
        #expect(known.explanation.contains(known.rawValue))
        #expect(known.explanation.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
}
