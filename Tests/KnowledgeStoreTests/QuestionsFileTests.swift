import Retrieval
import Testing

@testable import KnowledgeStore

@Suite struct QuestionsFileTests {
    @Test func columnsAreReadInOrder() {
        let parsed = QuestionsFile.parse(
            Array("# no\n\nWhy?\tbees\thoney & wax\twhy\ttalk\r\nWhere? \t\t\nWhen?\tbees".utf8), path: "q")
        #expect(parsed.problems.isEmpty)
        #expect(parsed.examples.map(\.example.question) == ["Why?", "Where?", "When?"])
        #expect(parsed.examples.map(\.example.document) == ["bees", "", "bees"])
        #expect(parsed.examples[0].example.expected == "honey & wax")
        #expect(parsed.examples[0].example.kind == "why")
        #expect(parsed.examples[0].example.dialogue == "talk")
        #expect(parsed.examples.map(\.line) == [3, 4, 5])
    }

    @Test func eachFaultyLineIsNamed() {
        let long = String(repeating: "x", count: QuestionsFile.maximumQuestionBytes + 1)
        let parsed = QuestionsFile.parse(
            Array("Why?\n\tbees\nA?\tb\tc\td\te\tf\n\(long)\tbees".utf8), path: "q")
        #expect(parsed.problems.map(\.line) == [1, 2, 3, 4])
        #expect(parsed.examples.isEmpty)
    }

    @Test func controlsAreTakenOut() {
        let parsed = QuestionsFile.parse(Array("Why\u{1B}[31m\u{202E}?\tbees".utf8), path: "q")
        #expect(parsed.examples.map(\.example.question) == ["Why?"])
    }
}
