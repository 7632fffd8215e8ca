import Retrieval
import Testing

@testable import Answering

/// What no person asks: answered like anything else, without a trap and with bounded work.
@Suite struct HostileQuestionTests {
    private static let hostile: [(name: String, text: String)] = [
        ("empty", ""), ("blanks", "   \t  "), ("stop words", "what was it that they did to the of and or"),
        ("marks", "?!?!... -- ()[]{}<>\"'"),
        ("combining marks", "a" + String(repeating: "\u{301}\u{323}", count: 1_024)),
        ("2,000 words", (0..<2_000).map { "word\($0)" }.joined(separator: " ")),
        ("2,000 known words", String(repeating: "lamp oil keeper Petrel ", count: 500)),
        ("a word of 4,000 letters", String(repeating: "lighthouse", count: 400)),
        ("one letter 4,000 times", String(repeating: "a", count: 4_000)), ("emoji", "🚢🔥👩‍👩‍👧‍👦 why 🏴‍☠️?"),
        ("hyphens", String(repeating: "lamp-", count: 800)),
        ("apostrophes", String(repeating: "o'", count: 2_000)),
        ("digits", String(repeating: "9", count: 4_000)),
        ("openers", String(repeating: "please and so ", count: 300)),
        ("question words", String(repeating: "who what when why how which ", count: 150)),
        ("controls", "lamp\u{0}\u{1B}[31m oil\u{7F}"), ("right to left", "\u{202E}pmal eht tliub ohw"),
        ("ideographs", String(repeating: "灯塔", count: 600)),
        ("pointers", String(repeating: "he it they that ", count: 250)),
    ]

    @Test func everyLineGetsAnAnswerOfSomeSort() throws {
        let engine = AnswerEngine(library: try makeLibrary(thesaurus: "lamp, light, beacon, lantern"))
        var conversation = Conversation()
        for (name, text) in Self.hostile {
            var options = AnswerOptions()
            options.limit = 100
            for question in engine.questions(in: text) {
                let answer = engine.answer(question, in: &conversation, options: options)
                #expect((0...1).contains(answer.confidence), "\(name)")
                #expect(answer.ranked.count <= 100, "\(name)")
                _ = engine.more(in: &conversation)
            }
        }
        #expect(engine.answer("Who built the lighthouse of Skarn?").isAnswered)
    }

    @Test func theWorkIsBoundedWhateverIsAsked() throws {
        let library = try makeLibrary(String(repeating: "The lamp burns oil.\n\n", count: 600))
        let reader = QuestionReader(library: library)
        let ranker = SentenceRanker(knowledge: RankingKnowledge(library: library), weights: .fitted)
        for (name, text) in Self.hostile {
            let question = reader.read(text)
            #expect(question.words.count <= QuestionReader.maximumWords, "\(name)")
            #expect(question.terms.count <= QuestionReader.maximumTerms, "\(name)")
            #expect(question.words.allSatisfy { $0.folded.count <= Tokenizer.maximumWordBytes }, "\(name)")
            #expect(question.terms.allSatisfy { $0.alternatives.count <= 32 }, "\(name)")
            let prepared = PreparedQuestion(question, index: library.index, grams: ranker.knowledge.grams)
            #expect(prepared.gramWeights.count <= 128, "\(name)")
            #expect(prepared.pairs.count < QuestionReader.maximumWords, "\(name)")
            let ranked = ranker.rank(question, in: 0..<library.index.passageCount)
            #expect(ranked.entries.count <= SentenceRanker.passageLimit + 64, "\(name)")
        }
    }

    @Test func stopWordsAloneAreNotAnswered() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        for question in ["", "the of and", "?", "what was it", "to be or not to be"] {
            #expect(!engine.answer(question).isAnswered, "\(question)")
        }
    }
}
