import Retrieval
import Testing

@Suite struct PrintableTextTests {
    private func rows(_ text: String) throws -> [[String]] { try PrintableText.rows(of: Array(text.utf8)) }

    @Test func linesAreCutAtTheirTabs() throws {
        #expect(try rows("a\tb c\n d \t\t") == [["a", "b c"], ["d", "", ""]])
        #expect(try rows("\ta") == [["", "a"]])
        #expect(try rows("").map(\.count) == [0])
    }

    @Test func anyLineEndCountsOnce() throws {
        #expect(try rows("a\r\nb\rc\n\nd\n") == [["a"], ["b"], ["c"], [], ["d"], []])
        #expect(try rows("a\r\r\nb\n\rc") == [["a"], [], ["b"], [], ["c"]])
        #expect(try rows("a\r") == [["a"], []])
    }

    @Test func blankLinesAndCommentsHoldNothing() throws {
        #expect(try rows("# a\tb\n \t \n\t# c\r\nd # e\n#") == [[], [], [], ["d # e"], []])
    }

    @Test func fieldsAreMadeFitToBeShown() throws {
        #expect(try rows("Khrushchev\u{1B}[2J fell\tЧто? \tb\u{202E}") == [["Khrushchev fell", "Что?", "b"]])
    }
}
