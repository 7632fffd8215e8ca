import Testing

@testable import KnowledgeStore

@Suite struct ExampleCheckTests {
    @Test func everyUnmetExampleHasItsFileAndLine() throws {
        let folder = try TemporaryFolder([
            "bees.md": "Bees make honey.\n\nThey sting.",
            "questions.tsv": """
            Both?\tbees\thoney & sting
            Spread?\tbees\thoney & sting\tlist
            Either?\tbees\twax | make  Honey
            Where?\twasps\thoney
            Foreign?\t\t\tforeign
            """,
        ])
        let generation = try KnowledgeLoader(paths: [folder.path]).load(number: 1)
        #expect(
            generation.exampleProblems().map { $0.description.replacing(folder.path + "/", with: "") } == [
                "questions.tsv:1: expects \"honey & sting\", which stands in no passage of bees",
                "questions.tsv:4: names the document \"wasps\", which the folder does not hold",
            ])
    }
}
