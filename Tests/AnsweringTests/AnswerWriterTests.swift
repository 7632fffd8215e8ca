import Retrieval
import Testing

@testable import Answering

@Suite struct AnswerWriterTests {
    @Test func whatIsShownStandsInTheDocumentsWhereItIsCited() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let library = try makeLibrary([
            "skarn": islandText, "one": makeRandomText(passages: 40, using: &random),
            "two": makeRandomText(passages: 25, using: &random),
        ])
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        for _ in 0..<120 {
            let question = makeRandomQuestion(from: library, using: &random)
            var options = AnswerOptions()
            options.limit = Int.random(in: 1...20, using: &random)
            options.usesContext = Bool.random(using: &random)
            if Bool.random(using: &random) { options.document = Int.random(in: 0..<3, using: &random) }
            let answer = engine.answer(question, in: &conversation, options: options)
            check(answer, options, library, "seed \(seed): \(question)")
        }
    }

    private func check(_ answer: Answer, _ options: AnswerOptions, _ library: Library, _ about: String) {
        for sentence in answer.sentences + answer.ranked {
            let document = library.documents[sentence.document]
            let sentences = document.sentences(ofPassage: sentence.passage)
            #expect(document.sentence(sentences.lowerBound + sentence.sentence) == sentence.text, "\(about)")
            #expect(sentences.contains(sentences.lowerBound + sentence.sentence), "\(about)")
            #expect(options.document ?? sentence.document == sentence.document, "\(about)")
        }
        #expect((0...1).contains(answer.confidence), "\(about)")
        #expect(answer.ranked.count <= options.limit, "\(about)")
        #expect(zip(answer.ranked, answer.ranked.dropFirst()).allSatisfy { $0.score >= $1.score }, "\(about)")
        let places = { (sentences: [Answer.Sentence]) in
            Set(sentences.map { [$0.document, $0.passage, $0.sentence] }).count == sentences.count
        }
        #expect(places(answer.ranked) && places(answer.sentences), "\(about)")
        #expect(answer.isAnswered == !answer.sentences.isEmpty, "\(about)")
        #expect(answer.isAnswered == (answer.level != nil), "\(about)")
    }

    private func makeRandomQuestion(from library: Library, using random: inout SeededGenerator) -> String {
        let openings = [
            "", "who", "when did", "where did the", "why", "how many", "list the", "which", "what is", "and",
            "tell me about",
            "summarise", "did", "it",
        ]
        let words = (0..<Int.random(in: 0...8, using: &random)).map { _ in
            library.index.words.string(
                UInt32.random(in: 0..<UInt32(library.index.words.count), using: &random))
        }
        return ([openings.randomElement(using: &random) ?? ""] + words).joined(separator: " ")
    }

    @Test func sentencesAreShownInTheOrderOfTheText() throws {
        let answer = AnswerEngine(library: try makeLibrary()).answer(
            "List what the keeper Tom Hale did on Skarn")
        let places = answer.sentences.map { [$0.document, $0.passage, $0.sentence] }
        #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func anUnansweredQuestionNamesTheNearestTopic() throws {
        let answer = AnswerEngine(library: try makeLibrary()).answer(
            "Which painter drew the visitors by ferry and bicycle?")
        #expect(!answer.isAnswered)
        #expect(answer.nearestTopic == "Later years")
        #expect(!answer.ranked.isEmpty)
    }

    @Test func aSummaryOfWhatIsNowhereIsNotGiven() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        #expect(!engine.answer("Summarise the plot of Hamlet").isAnswered)
        let whole = engine.answer("Summarise the document")
        #expect(whole.isAnswered && whole.isList && whole.sentences.count == 5)
    }

    @Test func aSummaryRanksNoMoreThanTheLimit() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        let answer = engine.answer("Summarise the document")
        #expect(answer.sentences.count == 5)
        #expect(answer.ranked.count == 1)
    }

    @Test func aGlobalNumberIsTheOneItWasToldWith() throws {
        let library = try makeLibrary(["a": islandText, "b": "# B\n\nGulls call. Nets dry.\n\nBells ring."])
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        var options = AnswerOptions()
        options.limit = 100
        let answer = engine.answer("lamp gulls bells tower", in: &conversation, options: options)
        for sentence in answer.ranked {
            let passage = library.index.passages(ofDocument: sentence.document).lowerBound + sentence.passage
            let global = library.index.sentences(ofPassage: passage).lowerBound + sentence.sentence
            #expect(library.text(ofSentence: global) == sentence.text)
        }
        #expect(Set(answer.ranked.map(\.document)) == [0, 1])
    }

    @Test func aLibraryTellsTheSentencesThatItsDocumentsTell() throws {
        let library = try makeLibrary(["a": islandText, "b": "# B\n\nGulls call. Nets dry.\n\nBells ring."])
        for (number, document) in library.documents.enumerated() {
            for sentence in 0..<document.sentenceCount {
                #expect(library.sentence(sentence, ofDocument: number) == document.sentence(sentence))
            }
        }
        #expect(library.sentence(2, ofDocument: 1) == "Bells ring.")
    }
}
