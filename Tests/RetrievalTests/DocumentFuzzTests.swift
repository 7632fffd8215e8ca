import Testing

@testable import Retrieval

/// Whatever a file holds, it becomes a document of printable sentences or a problem.
@Suite struct DocumentFuzzTests {
    @Test(arguments: 0..<150 as Range<UInt64>)
    func randomBytesNeverTrap(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        check(bytes, seed: seed)
        check(bytes.map { $0 & 0x7F }.map { $0 == 0 ? 0x0A : $0 }, seed: seed)
    }

    @Test(arguments: 0..<400 as Range<UInt64>)
    func marksInAnyOrderNeverTrap(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "# ", "\n", "\n\n", "    ", "- ", "1. ", "**", "*", "_", "`", "```", "~~~", "~~", "[", "](", ")",
            "][", "]",
            "![", "[^", "]: ", "> ", "<!--", "-->", "<br>", "<script", "</script>", "<http:", ">", "|",
            "|---|", "---",
            "===", "&amp;", "&#x202e;", "&#0;", "&#10;", "\\", "word ", "Word. ", "Dr. ", "U.S. ", ". . .",
            "…", "(", ")",
            "\u{202E}", "\u{7}", "\u{1B}[31m", "\r", "\u{8}", "。", "é", "…show more content…", "[edit]", "\"",
            "title: x",
        ]
        let text = (0..<Int.random(in: 1...120, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }
        check(Array(text.joined().utf8), seed: seed)
    }

    /// Nothing here costs more than its length: quadratic work on this many marks would take hours, not seconds.
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "[", "](", "*", "*a", "_a ", "`", "`` ", "<!--", "<a", "(a. ", "&", "\\", "> ", "- ", "|", "#",
            "a. ", ". ", "[a](", "<script\n", "```\n", "~~a", "Dr. ", "\n", "a-\n", "[x", "[1",
            "show more content ",
        ])
    func aFileOfOneMarkIsReadInLinearTime(piece: String) {
        check(Array(String(repeating: piece, count: 20_000 / piece.utf8.count).utf8), seed: 0)
    }

    /// Parses in both formats and looks at every byte of the result.
    private func check(_ bytes: [UInt8], seed: UInt64) {
        for format in [DocumentParser.Format.markdown, .plain] {
            guard let document = try? DocumentParser.parse(bytes, name: "x", format: format) else { continue }
            let text = String(validating: document.text, as: UTF8.self)
            #expect(text != nil, "seed \(seed): not UTF-8")
            let unprintable = text?.unicodeScalars.first { !isPrintable($0) }
            #expect(unprintable == nil, "seed \(seed), \(format)")
            #expect(document.sentenceStarts.last.map(Int.init) == document.text.count, "seed \(seed)")
            #expect(
                zip(document.sentenceStarts, document.sentenceStarts.dropFirst()).allSatisfy { $0 < $1 },
                "seed \(seed)")
            var line: UInt32 = 1
            for passage in document.passages {
                #expect(
                    passage.firstLine >= line && passage.lastLine >= passage.firstLine,
                    "seed \(seed), \(format)")
                line = passage.firstLine
            }
            #expect(
                document.passages.indices.allSatisfy { !document.sentences(ofPassage: $0).isEmpty },
                "seed \(seed)")
        }
    }

    private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .lineSeparator, .paragraphSeparator: false
        default:
            !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
                && ![0x200E, 0x200F, 0x061C].contains(scalar.value)
        }
    }
}
