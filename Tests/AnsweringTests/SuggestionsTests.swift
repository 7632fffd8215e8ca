import Retrieval
import Synchronization
import Testing

@testable import Answering

@Suite struct SuggestionsTests {
    private static let examples = [
        "Who lit the lamp?", "Who drowned?", "What did the owners say of Tom Hale?",
    ].map {
        Library.Example(question: $0, document: "skarn", expected: "")
    }

    @Test func onlyQuestionsThatAreAnsweredAreOffered() throws {
        let library = try makeLibrary(examples: Self.examples)
        let suggestions = Suggestions(Suggestions.Entries(library)) { $1 != "Who drowned?" }
        #expect(suggestions.first(10) == ["Who lit the lamp?", "What did the owners say of Tom Hale?"])
        #expect(suggestions.first(1) == ["Who lit the lamp?"])
        #expect(suggestions.first(0).isEmpty)
    }

    @Test func twoThatShareMostAreNearest() throws {
        let library = try makeLibrary(examples: Self.examples)
        let suggestions = Suggestions(Suggestions.Entries(library)) { _, _ in true }
        let asked = makeQuestion("Did Tom Hale blame the owners?", in: library)
        #expect(
            suggestions.nearest(to: asked) == ["What did the owners say of Tom Hale?", "Who lit the lamp?"])
        let foreign = makeQuestion("zzzyx", in: library)
        #expect(suggestions.nearest(to: foreign) == ["Who lit the lamp?", "Who drowned?"])
    }

    @Test func withoutExamplesTheSectionsAreOffered() throws {
        let library = try makeLibrary()
        let offered = Suggestions(Suggestions.Entries(library)) { _, _ in true }.first(9)
        #expect(offered.contains { $0.hasSuffix("Later years") })
        #expect(Set(offered).count == offered.count)
    }

    @Test func onlySoManyExamplesAreTried() throws {
        let many = (0..<400).map {
            Library.Example(question: "Who lit lamp \($0)?", document: "skarn", expected: "")
        }
        let tried = Atomic<Int>(0)
        let library = try makeLibrary(examples: many)
        let suggestions = Suggestions(Suggestions.Entries(library)) { _, _ in
            tried.add(1, ordering: .relaxed)
            return true
        }
        #expect(tried.load(ordering: .relaxed) == 0)
        #expect(suggestions.first(400).count == Suggestions.maximumExamples)
        #expect(tried.load(ordering: .relaxed) == Suggestions.maximumExamples)
    }

    @Test func anExampleIsTriedOnlyWhenItIsAboutToBeOffered() throws {
        let tried = Atomic<Int>(0)
        let library = try makeLibrary(examples: Self.examples)
        let suggestions = Suggestions(Suggestions.Entries(library)) { number, _ in
            tried.bitwiseOr(1 << number, ordering: .relaxed)
            return true
        }
        #expect(suggestions.first(1) == ["Who lit the lamp?"])
        #expect(tried.load(ordering: .relaxed) == 0b001)
        _ = suggestions.nearest(to: makeQuestion("Did Tom Hale blame the owners?", in: library))
        #expect(tried.load(ordering: .relaxed) == 0b101)
    }

    @Test func whereNoExampleIsAnsweredTheSectionsAreOffered() throws {
        let library = try makeLibrary(examples: Self.examples)
        let suggestions = Suggestions(Suggestions.Entries(library)) { _, _ in false }
        #expect(suggestions.first(9).contains { $0.hasSuffix("Later years") })
        #expect(suggestions.nearest(to: makeQuestion("zzzyx", in: library)).count == 2)
    }

    @Test func ofExamplesThatShareAsMuchTheFirstIsNearer() throws {
        let questions = [
            "Who drowned?", "Who lit the lamp?", "Was the lamp of Tom Hale lit?", "Where is the lamp?",
            "What did Tom Hale say?",
        ]
        let library = try makeLibrary(
            examples: questions.map { Library.Example(question: $0, document: "skarn", expected: "") })
        let asked = makeQuestion("the lamp of Tom Hale", in: library)
        // They share 0, 1, 3, 1 and 2 words with it; those left out are not answered.
        for (unanswered, expected) in [
            ([], [2, 4]), ([2], [4, 1]), ([2, 4], [1, 3]), ([2, 4, 1], [3, 0]), ([2, 4, 1, 3], [0]),
        ] {
            let suggestions = Suggestions(Suggestions.Entries(library)) { number, _ in
                !unanswered.contains(number)
            }
            #expect(suggestions.nearest(to: asked) == expected.map { questions[$0] })
        }
    }
}
