import Retrieval
import Testing

@testable import Answering

@Suite struct AnswerEngineTests {
    @Test(arguments: [
        ("Who built the lighthouse of Skarn?", "Ada Morrow"),
        ("When did the Petrel run aground?", "November 1889"),
        ("How many sailors drowned?", "Eleven sailors"), ("Where was Tom Hale cleared?", "Bergen"),
        ("Why did the Petrel run aground?", "because the lamp had failed"),
        ("when was the lighthuose built", "1871"),
        ("Who blamed Tom Hale?", "The owners"),
    ])
    func aQuestionIsAnsweredWithTheSentenceThatAnswersIt(question: String, words: String) throws {
        let answer = AnswerEngine(library: try makeLibrary()).answer(question)
        #expect(answer.isAnswered, "\(question)")
        #expect(answer.sentences.contains { $0.text.contains(words) }, "\(question): \(answer.sentences)")
        #expect(answer.level != nil)
    }

    @Test(arguments: [
        "Who painted the Mona Lisa?", "What is the boiling point of mercury?", "python list comprehension",
        "How do I cook rice?", "zzzyx qqwv",
    ])
    func whatTheDocumentsDoNotSayIsNotAnswered(question: String) throws {
        let answer = AnswerEngine(library: try makeLibrary()).answer(question)
        #expect(!answer.isAnswered, "\(question): \(answer.sentences)")
        #expect(answer.sentences.isEmpty && answer.level == nil)
        #expect(!answer.suggestions.isEmpty && answer.suggestions.count <= 2)
    }

    @Test func unmatchedWordsAreNamedAsTyped() throws {
        let answer = AnswerEngine(library: try makeLibrary()).answer("Who blamed the keeper for Xylophones?")
        #expect(answer.unmatched == ["Xylophones"])
    }

    @Test func moreNeverRepeatsAndEndsInNothing() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        for question in [
            "Who blamed Tom Hale?", "List the keepers", "What happened to the lamp?", "Summarise this",
        ] {
            var conversation = Conversation()
            var seen = Set(engine.answer(question, in: &conversation).sentences.map(\.text))
            var count = 0
            while let next = engine.more(in: &conversation), count < 200 {
                count += 1
                #expect(next.isAnswered && next.sentences.count == 1)
                for sentence in next.sentences {
                    #expect(seen.insert(sentence.text).inserted, "\(question): \(sentence.text)")
                }
                #expect(conversation.lastAnswer?.sentences == next.sentences)
            }
            #expect(count < 200)
            #expect(engine.more(in: &conversation) == nil)
        }
    }

    @Test func aQuestionThatStandsOnItsOwnIsNotBentByTheTalk() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        for question in [
            "Who built the lighthouse of Skarn?", "Why did the Petrel run aground?", "Who blamed Tom Hale?",
        ] {
            var conversation = Conversation()
            _ = engine.answer("When did visitors come by ferry from Bergen?", in: &conversation)
            _ = engine.answer("and the museum?", in: &conversation)
            let talked = engine.answer(question, in: &conversation)
            let fresh = engine.answer(question)
            #expect(talked.sentences == fresh.sentences, "\(question)")
            #expect(talked.confidence == fresh.confidence, "\(question)")
            #expect(talked.interpreted == nil, "\(question)")
        }
    }

    /// "And Castro?" was answered with a sentence about Kennedy, of whom the question before had asked.
    @Test func whatAndAddsIsSpokenOf() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        for question in ["Who blamed Tom Hale?", "and ada morrow?"] {
            let answer = engine.answer(question, in: &conversation)
            let name = question.contains("ada") ? "Ada" : "Hale"
            #expect(answer.sentences.contains { $0.text.contains(name) }, "\(question)")
        }
    }

    @Test func tellMeMoreGoesOnWithoutRepeating() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        var given: Set<String> = []
        for question in ["Tell me about the lamp.", "tell me more", "tell me more"] {
            let sentences = engine.answer(question, in: &conversation).sentences.map(\.text)
            #expect(given.isDisjoint(with: sentences), "\(question)")
            given.formUnion(sentences)
        }
        #expect(given.count >= 3)
    }

    /// "Tell me about the island", the title's only word, was answered with whatever sentence came first.
    @Test func whoeverIsToldOfWhatADocumentIsCalledGetsItsSummary() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        let title = engine.library.documents[0].title
        let told = engine.answer("Tell me about \(title).")
        let summary = engine.answer("Summarise \(title).")
        #expect(told.sentences.count == Summary.sentenceCount)
        #expect(told.sentences.map(\.text) == summary.sentences.map(\.text))
        #expect(engine.answer("Tell me about the oil.").sentences.count <= 3)
    }

    @Test(arguments: [
        ("When did the Petrel run aground?", "why?", "because the lamp had failed"),
        ("Who blamed Tom Hale?", "who cleared him?", "Bergen"),
        ("Who built the lighthouse of Skarn?", "when was that?", "1871"),
    ])
    func aFollowUpIsUnderstoodFromTheTurnBefore(first: String, second: String, words: String) throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        _ = engine.answer(first, in: &conversation)
        let answer = engine.answer(second, in: &conversation)
        #expect(answer.sentences.contains { $0.text.contains(words) }, "\(second): \(answer.sentences)")
    }

    @Test func aResolvedEllipsisIsAnnounced() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        _ = engine.answer("When did the Petrel run aground?", in: &conversation)
        let interpreted = engine.answer("why?", in: &conversation).interpreted ?? ""
        #expect(interpreted.contains("why") && interpreted.contains("Petrel"))
    }

    @Test func withoutContextTheConversationStaysAsItWas() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        _ = engine.answer("When did the Petrel run aground?", in: &conversation)
        let before = conversation
        var options = AnswerOptions()
        options.usesContext = false
        let answer = engine.answer("why?", in: &conversation, options: options)
        #expect(!answer.isAnswered && answer.interpreted == nil)
        #expect(conversation.turns.count == before.turns.count)
        #expect(conversation.lastQuestion == before.lastQuestion)
        #expect(conversation.lastAnswer?.sentences == before.lastAnswer?.sentences)
        #expect(conversation.last?.given == before.last?.given)
    }

    @Test func onlyTheDocumentNamedAnswers() throws {
        let library = try makeLibrary([
            "a": "# Piers\n\nThe pier of Norvik was built in 1904.",
            "b": "# Quays\n\nThe pier of Sund was built in 1921.",
        ])
        let engine = AnswerEngine(library: library)
        for (document, year) in [(0, "1904"), (1, "1921")] {
            var options = AnswerOptions()
            options.document = document
            options.limit = 10
            let answer = engine.answer("When was the pier built?", options: options)
            #expect(answer.ranked.map(\.document) == [document])
            #expect(answer.ranked.first?.text.contains(year) == true)
            let summary = engine.answer("What is this about?", options: options)
            #expect(Set(summary.sentences.map(\.document)) == [document])
        }
    }

    @Test func examplesAreTheFoldersOwnOrElseItsSections() throws {
        let own = [
            Library.Example(question: "Who sank?", document: "", expected: ""),
            Library.Example(
                question: "Who built the lighthouse of Skarn?", document: "skarn", expected: "Ada"),
        ]
        let folder = AnswerEngine(library: try makeLibrary(examples: own))
        #expect(folder.examples(5) == ["Who built the lighthouse of Skarn?"])
        #expect(folder.examples(0).isEmpty)
        let bare = AnswerEngine(library: try makeLibrary()).examples(2)
        #expect(bare.count == 2)
        #expect(bare.allSatisfy { !$0.isEmpty })
    }

    @Test func twoEnginesOfTheSameDocumentsGiveTheSameAnswers() throws {
        let engines = [AnswerEngine(library: try makeLibrary()), AnswerEngine(library: try makeLibrary())]
        for question in ["Who blamed Tom Hale?", "List the keepers", "lamp", "Summarise this"] {
            let answers = engines.map { $0.answer(question) }
            #expect(answers[0].sentences == answers[1].sentences)
            #expect(answers[0].confidence == answers[1].confidence)
        }
    }
}
