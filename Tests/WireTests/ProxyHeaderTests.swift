import Testing

@testable import Wire

@Suite struct ProxyHeaderTests {
    func parse(_ bytes: [UInt8]) -> ProxyHeader.Outcome { bytes.withUnsafeBufferPointer(ProxyHeader.parse) }

    func parse(_ text: String) -> ProxyHeader.Outcome { parse(Array(text.utf8)) }

    /// A version 2 header with `body` behind the fixed part.
    func binary(command: UInt8 = 0x21, family: UInt8 = 0x11, length: Int? = nil, body: [UInt8]) -> [UInt8] {
        let length = length ?? body.count
        return Array("\r\n\r\n\0\r\nQUIT\n".utf8) + [
            command, family, UInt8(length >> 8), UInt8(length & 0xFF),
        ] + body
    }

    let fourBody: [UInt8] = [192, 0, 2, 1, 10, 0, 0, 1, 0xDC, 0x04, 0x07, 0xAC]

    @Test func aTextHeaderNamesTheSource() {
        let header = "PROXY TCP4 192.0.2.1 10.0.0.1 56324 1964\r\n"
        #expect(parse(header + "why?\n") == .header(source: "192.0.2.1", consumed: header.utf8.count))
        let six = "PROXY TCP6 2001:0DB8:0:0::1 ::1 56324 1964\r\n"
        #expect(parse(six) == .header(source: "2001:db8::1", consumed: six.utf8.count))
    }

    @Test func anUnknownSourceIsNone() {
        #expect(parse("PROXY UNKNOWN\r\nx") == .header(source: nil, consumed: 15))
        #expect(parse("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n") == .header(source: nil, consumed: 35))
    }

    @Test(arguments: [
        "why?\n", "PROXX", "PROXY \n", "PROXY TCP4 192.0.2.1 10.0.0.1 1 2\n",
        "PROXY TCP4 192.0.2.1 10.0.0.1 1\r\n",
        "PROXY TCP4 192.0.2.256 10.0.0.1 1 2\r\n", "PROXY TCP4 ::1 ::1 1 2\r\n",
        "PROXY TCP6 1.2.3.4 ::1 1 2\r\n",
        "PROXY TCP4 192.0.2.1 10.0.0.1 65536 2\r\n", "PROXY TCP4  192.0.2.1 10.0.0.1 1 2\r\n",
        "PROXY UDP4 a b 1 2\r\n",
        "PROXY \r\n",
    ])
    func aBrokenTextHeaderIsInvalid(header: String) {
        #expect(parse(header) == .invalid)
    }

    @Test func aTextHeaderEndsWithin107Bytes() {
        #expect(parse("PROXY UNKNOWN " + String(repeating: "x", count: 91) + "\r\n") != .invalid)
        #expect(parse("PROXY UNKNOWN " + String(repeating: "x", count: 92) + "\r\n") == .invalid)
        #expect(parse("PROXY UNKNOWN " + String(repeating: "x", count: 92)) == .incomplete)
    }

    @Test func aBinaryHeaderNamesTheSource() {
        #expect(parse(binary(body: fourBody)) == .header(source: "192.0.2.1", consumed: 28))
        let six = [0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [1]
        let sixBody = six + six + [0, 1, 0, 2]
        #expect(parse(binary(family: 0x21, body: sixBody)) == .header(source: "2001:db8::1", consumed: 52))
    }

    @Test func extensionsAreSkipped() {
        let header = binary(body: fourBody + [0x04, 0x00, 0x01, 0x00])
        #expect(parse(header + Array("why?".utf8)) == .header(source: "192.0.2.1", consumed: 32))
    }

    @Test func aHealthCheckAndASocketFileHaveNoSource() {
        #expect(parse(binary(command: 0x20, family: 0, body: [])) == .header(source: nil, consumed: 16))
        #expect(parse(binary(command: 0x20, body: fourBody)) == .header(source: nil, consumed: 28))
        let path = [UInt8](repeating: 0x61, count: 216)
        #expect(parse(binary(family: 0x31, body: path)) == .header(source: nil, consumed: 232))
    }

    @Test func aBrokenBinaryHeaderIsInvalid() {
        #expect(parse(binary(command: 0x11, body: fourBody)) == .invalid)
        #expect(parse(binary(command: 0x22, body: fourBody)) == .invalid)
        #expect(parse(binary(body: Array(fourBody.dropLast()))) == .invalid)
        #expect(parse(binary(family: 0x21, body: fourBody)) == .invalid)
        #expect(parse(binary(length: 4081, body: [])) == .invalid)
        #expect(parse(Array("\r\n\r\nwhy?".utf8)) == .invalid)
    }

    @Test func everyBeginningOfAHeaderIsIncomplete() {
        let headers = [Array("PROXY TCP4 192.0.2.1 10.0.0.1 56324 1964\r\n".utf8), binary(body: fourBody)]
        for header in headers {
            for count in 0..<header.count {
                #expect(parse(Array(header.prefix(count))) == .incomplete, "\(count) bytes")
            }
        }
    }
}
