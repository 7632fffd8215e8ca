import Retrieval
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
        let suggestions = Suggestions(library: library) { $0 != "Who drowned?" }
        #expect(suggestions.first(10) == ["Who lit the lamp?", "What did the owners say of Tom Hale?"])
        #expect(suggestions.first(1) == ["Who lit the lamp?"])
        #expect(suggestions.first(0).isEmpty)
    }

    @Test func twoThatShareMostAreNearest() throws {
        let library = try makeLibrary(examples: Self.examples)
        let suggestions = Suggestions(library: library) { _ in true }
        let asked = makeQuestion("Did Tom Hale blame the owners?", in: library)
        #expect(
            suggestions.nearest(to: asked) == ["What did the owners say of Tom Hale?", "Who lit the lamp?"])
        let foreign = makeQuestion("zzzyx", in: library)
        #expect(suggestions.nearest(to: foreign) == ["Who lit the lamp?", "Who drowned?"])
    }

    @Test func withoutExamplesTheSectionsAreOffered() throws {
        let library = try makeLibrary()
        let offered = Suggestions(library: library) { _ in true }.first(9)
        #expect(offered.contains { $0.hasSuffix("Later years") })
        #expect(Set(offered).count == offered.count)
    }

    @Test func onlySoManyExamplesAreTried() throws {
        let many = (0..<400).map {
            Library.Example(question: "Who lit lamp \($0)?", document: "skarn", expected: "")
        }
        var tried = 0
        let library = try makeLibrary(examples: many)
        let suggestions = Suggestions(library: library) { _ in
            tried += 1
            return true
        }
        #expect(tried == Suggestions.maximumExamples)
        #expect(suggestions.first(400).count == Suggestions.maximumExamples)
    }
}
