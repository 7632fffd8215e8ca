import Retrieval
import Testing

struct AnalyzerTests {
    private func stem(_ word: Substring) -> String {
        String(decoding: Analyzer.english.stem(of: Array(word.utf8)), as: UTF8.self)
    }

    @Test func wordsWithOtherLettersStemToThemselves() {
        #expect(stem("хрущевы") == "хрущевы")
        #expect(stem("1960s") == "1960s")
        #expect(stem("u2") == "u2")
        #expect(stem("") == "")
    }

    @Test func questionWordsAreStopWords() {
        for word in ["who", "what", "when", "why", "the", "was", "dont", "whose", "between"] {
            #expect(Analyzer.english.isStopWord(Array(word.utf8)), "\(word)")
        }
        for word in ["power", "party", "fell", "war", "china"] {
            #expect(!Analyzer.english.isStopWord(Array(word.utf8)), "\(word)")
        }
    }

    @Test func wordsCarryTheirPlaceInTheText() {
        let text = "Élysée, 1964: “Why?”"
        let bytes = Array(text.utf8)
        let found = Analyzer.english.words(in: text).map {
            String(decoding: bytes[$0.token.start..<$0.token.end], as: UTF8.self)
        }
        #expect(found == ["Élysée", "1964", "Why"])
    }
}
