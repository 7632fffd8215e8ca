import Testing

@testable import Retrieval

@Suite struct TextCleanerTests {
    /// What is read eight bytes at a time is cleaned as if it were read byte by byte, wherever it begins.
    @Test func everyCharacterIsCleanedWhereverItStands() {
        let cleaned: [(String, String)] = [
            ("a", "a"), ("~", "~"), (" ", " "), ("\u{7F}", ""), ("\u{1F}", ""), ("\u{1}", ""), ("\n", "\n"),
            ("\t", " "), ("é", "é"), ("\u{200B}", ""), ("\u{A0}", " "), ("б", "б"), ("\u{80}", ""),
        ]
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for round in 0..<2_000 {
            var text = String(repeating: "x", count: round % 8)
            var expected = text
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                // Most are plain: runs of eight of them must come, too.
                let isPlain = Int.random(in: 0...7, using: &random) > 0
                guard let pick = (isPlain ? cleaned.prefix(3) : cleaned[...]).randomElement(using: &random)
                else { continue }
                text += pick.0
                expected += pick.1
            }
            #expect(TextCleaner.clean(Array(text.utf8)[...]) == Array(expected.utf8), "seed \(seed)")
        }
    }
}
