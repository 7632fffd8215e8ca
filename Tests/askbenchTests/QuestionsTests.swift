import FoundationEssentials
import Testing

@testable import askbench

@Suite struct QuestionsTests {
    @Test func sentencesAreTheSameButForCaseAndMarks() {
        let match = SentenceMatch(["He was removed, in 1964, by his rivals."])
        #expect(match.matches("he was removed in 1964 by his RIVALS"))
        #expect(!match.matches("He was removed."))
        #expect(!match.matches("Missiles were sent to Cuba in 1962 by ship."))
        #expect(!SentenceMatch([]).matches("anything"))
        #expect(!match.matches(""))
    }

    @Test func aSentenceCutElsewhereIsStillTheSame() {
        let match = SentenceMatch(["the Central Committee removed him in October"])
        #expect(match.matches("In the end the Central Committee removed him in October."))
        #expect(match.matches("The whole Central Committee removed him in late October"))
    }

    @Test func expectedPartsMustAllStandAndAlternativesOnce() {
        let expected = ExpectedWords(expression: "1953 & 1964 | coup")
        #expect(expected.stand(in: "From 1953 to the coup."))
        #expect(expected.stand(in: "In 1953 and\n1964"))
        #expect(!expected.stand(in: "In 1953."))
        #expect(!expected.stand(in: "In 1964, a coup."))
        #expect(ExpectedWords(expression: "Hare-brained  Schemes").stand(in: "his hare-brained schemes"))
        #expect(ExpectedWords(anyOf: ["x", "1964"]).stand(in: "it was 1964"))
        #expect(ExpectedWords(anyOf: []).isEmpty)
    }

    @Test func jsonLinesAreReadWithWhatTheyName() throws {
        let path = try temporaryFile(
            "q.jsonl",
            """
            {"question": "When?", "answerable": true, "document": "a", "sentences": ["In 1964."], "answers": ["1964"]}

            {"question": "Why?", "answerable": false, "history": ["When?"], "unknown": 3}
            """)
        let questions = try QuestionFile.read(path: path)
        #expect(questions.count == 2)
        #expect(questions[0].sentences == ["In 1964."])
        #expect(questions[0].expected.stand(in: "1964"))
        #expect(!questions[1].isAnswerable)
        #expect(questions[1].history == ["When?"])
    }

    @Test func aWrongLineIsNamed() throws {
        let path = try temporaryFile("q.jsonl", "{\"question\": \"When?\", \"answerable\": true}\nnonsense\n")
        let error = #expect(throws: BenchError.self) { try QuestionFile.read(path: path) }
        #expect(error?.description.contains("q.jsonl:2:") == true)
        #expect(error?.exitCode == 65)
    }

    @Test func aTableTellsUnanswerableQuestionsAndDialogues() throws {
        let path = try temporaryFile(
            "questions.tsv", "# comment\nWhen?\tmoon\t1964\twhen\t\nAnd why?\t\t\tnear\ttalk\n")
        let questions = try QuestionFile.read(path: path)
        #expect(questions.map(\.isAnswerable) == [true, false])
        #expect(questions.map(\.kind) == ["when", "near"])
        #expect(questions.map(\.dialogue) == ["", "talk"])
    }

    @Test func aMissingFileIsNoInput() {
        let error = #expect(throws: BenchError.self) { try QuestionFile.read(path: "/nonexistent/q.jsonl") }
        #expect(error?.exitCode == 66)
    }
}

/// A file of this content in a folder of its own.
func temporaryFile(_ name: String, _ content: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "askbench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appending(path: name)
    try Data(content.utf8).write(to: url)
    return url.path()
}
