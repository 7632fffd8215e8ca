import Testing

@testable import Retrieval

@Suite struct ImpliedWordsTests {
    @Test(arguments: [
        ("Helena Marwick (3 March 1889 – 21 November 1967) was a chemist.", "born died"),
        ("Anna Ber (c. 1780 - 4 May 1851), a painter, lived here.", "born died"),
        ("The long war (1939–1945) began badly.", "began ended"),
        ("Two sieges (1529, 1683) failed.", ""),
        ("The queen (reigned 1837–1901) was old.", ""),
        ("He paid much (12–40 crowns) for it.", ""),
        ("The treaty (see pages 1889–1967) held.", ""),
        ("It grew (1967–1889) less.", ""),
        ("The house (1500–1900) stood long.", ""),
        ("He wrote (17 May 1889 – ", ""),
        ("(1889–1967)", ""),
        ("DuMont would have received $5 million.", "dollars"),
        ("It fell by 12 % (1997–2003), to 40%.", "percent began ended"),
        ("It cost £3 or €4.", "pounds"),
        ("He paid 3 € there.", "euros"),
        ("A $ sign, ½ and “quotes” (1).", ""),
    ])
    func signsStandForWords(_ sentence: String, _ words: String) {
        let found = Array(sentence.utf8).withUnsafeBufferPointer { ImpliedWords.find(in: $0) }
        #expect(found.map { "\($0)" }.joined(separator: " ") == words)
    }

    @Test func whatIsImpliedIsFoundAndEndsWithItsSentence() throws {
        let index = InvertedIndex(
            documents: [
                document([["Ada Byron (10 December 1815 – 27 November 1852) wrote notes.", "She reckoned."]])
            ],
            analyzer: Analyzer())
        let words = index.tokens(ofSentence: 0).map { index.words.string(index.tokens[$0]) }
        #expect(words.suffix(3) == ["notes", "born", "died"])
        #expect(index.tokens(ofSentence: 1).count == 2)
        let born = try #require(index.stems.id(of: Array("born".utf8)))
        #expect(index.passages.postings(of: born).count == 1)
    }
}
