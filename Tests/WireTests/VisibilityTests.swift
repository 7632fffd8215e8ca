import Testing

@testable import Wire

@Suite struct VisibilityTests {
    func cleaned(_ bytes: [UInt8]) -> String { text(bytes.withUnsafeBufferPointer(Visibility.cleaned)) }

    @Test func everyControlIsASpace() {
        for value: UInt32 in Array(0...0x1F) + Array(0x7F...0x9F) + [0x2028, 0x2029] {
            var bytes = Array("a".utf8)
            bytes.appendScalar(value)
            #expect(cleaned(bytes + Array("b".utf8)) == "a b", "U+\(String(value, radix: 16))")
        }
    }

    @Test func bidiAndZeroWidthCharactersAreDropped() {
        let hidden =
            "\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}\u{202E}\u{2060}\u{2066}\u{2069}\u{FEFF}\u{E0041}"
        #expect(cleaned(Array("a\(hidden)b".utf8)) == "ab")
    }

    @Test func lettersOfEveryScriptStay() {
        let text = "Хрущёв — “naïve” 赫鲁晓夫 e\u{301} 😀 \u{FFFD} ›"
        #expect(cleaned(Array(text.utf8)) == text)
        withBytes(text) { #expect(Visibility.firstUnfit(in: $0, from: 0) == $0.count) }
    }

    @Test func brokenUTF8IsReplaced() {
        #expect(cleaned([0x61, 0xFF, 0x62, 0xE2, 0x82]) == "a\u{FFFD}b\u{FFFD}")
    }

    @Test func onlyTheUnfitIsFound() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            let text = randomText(12, using: &generator)
            var expected = 0
            for scalar in text.unicodeScalars {
                guard Visibility(of: scalar.value) == .shown else { break }
                expected += UTF8.width(scalar)
            }
            withBytes(text) { #expect(Visibility.firstUnfit(in: $0, from: 0) == expected, "seed \(seed)") }
        }
    }
}
