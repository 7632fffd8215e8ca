import Testing

@testable import Retrieval

@Suite struct WebLitterTests {
    private func kind(_ line: String) -> WebLitter.Line {
        Array(line.utf8).withUnsafeBufferPointer { WebLitter.kind(of: $0[...]) }
    }

    @Test(arguments: [
        "[edit]", "Read less", "Advertisement", "« Back to top", "We use cookies to improve your visit.",
    ])
    func buttonsAndBannersAreLitter(line: String) { #expect(kind(line) == .litter) }

    @Test func phrasesAndMarksAreFoundWhereverTheyStand() {
        for start in 0...17 {
            let before = String(repeating: "x", count: start)
            for (mark, left) in [("…Show More Content…", " "), (",[12]", ","), ("[edit]", "")] {
                let text = Array((before + mark + "sh").utf8)
                var (edits, output, marks) = (TextEdits(), [UInt8](), [LineMark]())
                text.withUnsafeBufferPointer {
                    WebLitter.findEdits(in: $0, &edits)
                    edits.apply(to: $0, into: &output, marks: &marks)
                }
                let expected = before.isEmpty && left == " " ? "sh" : before + left + "sh"
                #expect(String(decoding: output, as: UTF8.self) == expected)
            }
        }
    }

    @Test(arguments: ["…show more content…", "(…show more content…)", "Read more »", "Show more..."])
    func moreButtonsStandWhereTextWasCut(line: String) { #expect(kind(line) == .cut) }

    @Test(arguments: [
        "Read more books, and learn.", "He used to edit the paper.", "The advertisement was read by all.",
        "—", "We use sugar.", "By continuing to use this webs the spider lives.",
        "Print this page and all the others that follow it, before the printer runs out of paper.",
    ])
    func proseIsText(line: String) { #expect(kind(line) == .text) }

    @Test(arguments: [
        ("He fell.[12][13] Then, again,[4] he rose.", "He fell. Then, again, he rose."),
        ("It is so[citation needed] and a[10] stays, [sic] too.", "It is so and a[10] stays, [sic] too."),
        ("He \"[who] knew\" came[who?] late.", "He \"[who] knew\" came late."),
        ("The reforms …show more content… failed.", "The reforms failed."),
        ("It ended. (…show more content…) It began.", "It ended. It began."),
        ("“He left.”…show more content…“So did she.”", "“He left.” “So did she.”"),
        ("They show more content than we do.", "They show more content than we do."),
    ])
    func marksInsideALineAreTakenOut(source: String, expected: String) {
        var edits = TextEdits()
        var output: [UInt8] = []
        var marks: [LineMark] = []
        Array(source.utf8).withUnsafeBufferPointer { text in
            WebLitter.findEdits(in: text, &edits)
            edits.apply(to: text, into: &output, marks: &marks)
        }
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }
}
