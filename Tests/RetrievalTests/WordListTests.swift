import Retrieval
import Testing

struct WordListTests {
    private func list(_ text: String) -> WordList { WordList(text: Array(text.utf8)) }

    @Test func itHoldsTheWordsOfAnyTextFolded() {
        let words = list("Abbey\nabbey's\nécole, ZEBRA zebra")
        for word in ["abbey", "ecole", "zebra"] { #expect(words.contains(Array(word.utf8))) }
        for word in ["abbe", "zebras", "", "Abbey"] { #expect(!words.contains(Array(word.utf8))) }
        #expect(words.count == 3)
    }

    @Test func anEmptyListHoldsNothing() {
        #expect(!WordList().contains(Array("word".utf8)))
        #expect(list("").count == 0)
    }

    @Test func manyWordsAreAllFound() {
        let words = (0..<5_000).map { "word\($0)x" }
        let held = list(words.joined(separator: "\n"))
        #expect(held.count == 5_000)
        #expect(words.allSatisfy { held.contains(Array($0.utf8)) })
        #expect(!(5_000..<9_000).contains { held.contains(Array("word\($0)x".utf8)) })
    }
}
