import Testing

@testable import Retrieval

/// The sentences of a paragraph, as strings.
private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSplitter.sentences(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
}

@Suite struct SentenceSplitterTests {
    @Test(arguments: [
        ["He fell in 1964.", "Nobody wept."],
        ["Dr. Zhou met Mr. and Mrs. J. F. Kennedy in St. Louis.", "It rained."],
        ["The U.S. Army left at 5 p.m. on Jan. 5.", "The rest stayed."],
        ["It grew by 3.5 per cent, i.e. more than planned.", "Why?", "No one knows!"],
        ["\"We will bury you.\"", "He said it in 1956."],
        ["\"Why?\" he asked.", "\"Because.\""],
        ["Apples, pears, etc. were scarce.", "Bread was not."],
        ["He left (see vol. 2. It is long.) and came back.", "Then he slept."],
        ["See No. 5 and pp. 3 to 7.", "No."],
        ["他走了。", "她来了。"],
        ["He waited...", "Nothing came, and so on…", "Then it did."],
        ["They lived in the U.S.S.R.", "The wall fell."],
        ["It was over?!", "Yes."],
        ["He was removed.[12]", "Brezhnev followed."],
    ])
    func aParagraphFallsIntoItsSentences(_ expected: [String]) {
        #expect(sentences(expected.joined(separator: " ")).count == expected.count)
        #expect(sentences(expected.joined(separator: " ")) == expected)
    }
}
