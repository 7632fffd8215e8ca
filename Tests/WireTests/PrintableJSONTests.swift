import Testing
import Wire

struct PrintableJSONTests {
    private func printable(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.withUnsafeBufferPointer { PrintableJSON.line($0) }, as: UTF8.self)
    }

    @Test func whatShowsItselfStays() {
        let line = #"{"answer":"Хрущёв fell – in 1964 🎉"}"#
        #expect(printable(Array(line.utf8)) == line)
    }

    @Test(arguments: [
        ("\u{1B}[2J", "\\u001b[2J"), ("\u{9B}2J", "\\u009b2J"), ("a\u{202E}b", "a\\u202eb"),
        ("\u{E0041}", "\\udb40\\udc41"), ("a\tb", "a b"), ("\u{0}\u{7F}", "\\u0000\\u007f"),
    ])
    func whatDoesNotShowIsEscaped(raw: String, expected: String) {
        #expect(printable(Array(raw.utf8)) == expected)
    }

    @Test func whatIsNotUTF8IsReplaced() {
        #expect(printable([0x61, 0xFF, 0x62, 0xC3]) == "a\u{FFFD}b\u{FFFD}")
    }
}
