import FoundationEssentials
import Testing

@testable import Wire

@Suite struct JSONParserTests {
    /// The value of `text` as the member `v` of an object; nil when it is refused.
    func value(_ text: String) -> JSONValue? {
        withBytes("{\"v\":\(text)}") { bytes in
            var members: [JSONValue.Member] = []
            var parser = JSONParser(bytes)
            guard (try? parser.readObject(into: &members)) != nil else { return nil }
            return members.last?.value
        }
    }

    @Test func everyKindOfValueIsRead() {
        #expect(value(" null ") == .null)
        #expect(value("true") == .bool(true))
        #expect(value("false") == .bool(false))
        #expect(value("-0.5E+10") == .number("-0.5E+10"))
        #expect(value("[]") == .array([]))
        #expect(value("[ 1 , [ \"a\" ] ]") == .array([.number("1"), .array([.string("a")])]))
        #expect(value("{ \"a\" : { } }") == .object([.init(name: "a", value: .object([]))]))
    }

    @Test(arguments: [
        ("\"\"", ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u0425\u0440""#, "Хр"),
        (#""\uD83D\uDE00!""#, "😀!"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ude00""#, "\u{FFFD}"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"), ("\"Хрущёв 😀\"", "Хрущёв 😀"),
    ])
    func stringsAreUnescaped(json: String, text: String) {
        #expect(value(json) == .string(text))
    }

    @Test(arguments: [
        "", "nul", "nulll", "True", "01", "1.", ".5", "+1", "1e", "1e+", "-", "--1", "0x1", "NaN", "'a'",
        "\"a",
        "\"\\x\"", "\"\\u12G4\"", "\"\\u12\"", "\"a\tb\"", "[1,]", "[,1]", "[1 2]", "[", "[1", "{\"a\"}",
        "{a:1}",
        "{\"a\":1,}", "{,}", "{\"a\":1", "1 2", "]", "//x\n1",
    ])
    func whatIsNotJSONIsRefused(json: String) {
        #expect(value(json) == nil)
    }

    @Test func nestingIsAllowedToTheMaximumAndNoFurther() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(value(nested(JSONParser.maximumDepth - 1)) != nil)
        #expect(value(nested(JSONParser.maximumDepth)) == nil)
    }

    @Test func whatTheWriterWritesBothReadersRead() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let original = randomText(20, using: &generator)
            var writer = JSONWriter(after: [])
            writer.beginArray()
            writer.string(original)
            writer.endArray()
            #expect(value(text(writer.bytes)) == .array([.string(original)]), "seed \(seed)")
            let read = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
            #expect(read.map { Array($0.utf8) } == [Array(original.utf8)], "seed \(seed)")
        }
    }

}

/// Up to `count` random scalars.
func randomText(_ count: Int, using generator: inout SplitMix64) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &generator) { text.append(randomScalar(using: &generator)) }
    return String(text)
}

/// A scalar, often one that a writer must take care of.
func randomScalar(using generator: inout SplitMix64) -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
        0x00...0x7F, 0x80...0xFF, 0x300...0x36F, 0x400...0x45F, 0x2000...0x206F, 0xFE00...0xFFFF,
        0x10000...0x1F9FF, 0xE0000...0xE0FFF, 0x4E00...0x4EFF,
    ]
    let range = ranges.randomElement(using: &generator) ?? 0x20...0x7E
    return Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "?"
}
