import Retrieval
import Testing

@testable import Answering

/// What the tables of words must hold to for look-ups to meet them.
@Suite struct WordListsTests {
    @Test func everyWordOfTheLexiconIsAsTheTokenizerLeavesIt() {
        for (kind, line) in Lexicon.classes {
            var words: [[UInt8]] = []
            Lexicon.forEachWord(of: line) { words.append(Array($0)) }
            #expect(!words.isEmpty && Set(words).count == words.count, "\(kind)")
            for word in words {
                let text = String(decoding: word, as: UTF8.self)
                #expect(Analyzer.english.words(in: text).map(\.folded) == [word], "\(text)")
            }
        }
    }

    @Test func everydayWordsAreKnownInAllTheirForms() {
        for word in ["weather", "vote", "voted", "voting", "wash", "washes"] {
            #expect(CommonWords.contains(stem: Analyzer.english.stem(of: Array(word.utf8))), "\(word)")
        }
        for word in ["lighthouse", "inquiry1", "", "zzzyx"] {
            #expect(!CommonWords.contains(stem: Analyzer.english.stem(of: Array(word.utf8))), "\(word)")
        }
        #expect(LightWords.contains(Array("happened".utf8)))
        #expect(!LightWords.contains(Array("lighthouse".utf8)))
    }

    @Test func noFormIsBothOpenerAndQuestionWord() {
        for opener in QuestionFrame.openers {
            #expect(!opener.isEmpty && opener.count <= 6)
            #expect(opener.allSatisfy { !QuestionFrame.questionWords.contains($0) }, "\(opener)")
        }
    }
}
