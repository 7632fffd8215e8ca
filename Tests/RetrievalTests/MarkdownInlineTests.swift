import Testing

@testable import Retrieval

@Suite struct MarkdownInlineTests {
    @Test(arguments: [
        ("a **bold** and *slanted* word", "a bold and slanted word"),
        ("***both*** __strong__ ~~gone~~", "both strong gone"),
        ("5 * 3 and 4*2 are snake_case_names", "5 * 3 and 4*2 are snake_case_names"),
        ("a*b*c but a_b_c", "abc but a_b_c"),
        ("**open and _shut", "**open and _shut"),
        ("**a *b* c**", "a b c"),
        ("see [the notes](https://example.org/a_(b) \"T\") now", "see the notes now"),
        ("see [the *notes*][1] and [sic]", "see the notes and [sic]"),
        ("![A map of Cuba](map.png) shows it", "A map of Cuba shows it"),
        ("[![logo](a.png)](b.html) here", "logo here"),
        ("he fell.[^1] Then", "he fell. Then"),
        ("type `ls *.md` or ``a ` b`` now", "type ls *.md or a ` b now"),
        ("an `open tick", "an `open tick"),
        ("<b>bold</b> one<br>two <!-- no --> three", "bold one two three"),
        (
            "a < b and <https://example.org> and <ann@example.org>",
            "a < b and https://example.org and ann@example.org"
        ),
        ("A&amp;B &lt;tag&gt; &#8211; &#x2014; &nbsp;x &unknown; R&D", "A&B <tag> – — x &unknown; R&D"),
        ("\\*not slanted\\* and C:\\dir", "*not slanted* and C:\\dir"),
        ("hidden &#x202E;turn &#27;[31m", "hidden turn [31m"),
    ])
    func marksGoAndTextStays(source: String, expected: String) {
        var edits = TextEdits()
        var output: [UInt8] = []
        var marks: [LineMark] = []
        Array(source.utf8).withUnsafeBufferPointer { text in
            MarkdownInline.findEdits(in: text, &edits)
            edits.apply(to: text, into: &output, marks: &marks)
        }
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }
}
