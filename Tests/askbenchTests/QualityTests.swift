import FoundationEssentials
import KnowledgeStore
import Testing

@testable import askbench

/// A folder with two documents and these questions, as `questions.jsonl`.
func makeFolder(questions: String) throws -> QuestionFolder {
    let path = try temporaryFile("questions.jsonl", questions)
    let folder = String(path.dropLast("/questions.jsonl".count))
    let knowledge = folder + "/knowledge"
    try FileManager.default.createDirectory(atPath: knowledge, withIntermediateDirectories: true)
    let documents = [
        "moon":
            "# The Moon\n\nThe Moon circles the Earth in 27 days.\n\nIts craters were made by falling rocks.\n",
        "tea":
            "# Tea\n\nTea is brewed from dried leaves.\n\nGreen tea comes from unfermented leaves of Japan.\n",
    ]
    for (name, text) in documents {
        try Data(text.utf8).write(to: URL(filePath: "\(knowledge)/\(name).md"))
    }
    return try QuestionFolder(folder: folder, questionsPath: nil)
}

private let moonAndTea = """
    {"question": "What made the craters of the Moon?", "answerable": true, "document": "moon", \
    "sentences": ["Its craters were made by falling rocks."], "answers": ["falling rocks"]}
    {"question": "Where does green tea come from?", "answerable": true, "document": "tea", \
    "sentences": ["Green tea comes from unfermented leaves of Japan."], "answers": ["Japan"]}
    {"question": "Who invented the telephone exchange?", "answerable": false}
    """

@Suite struct QualityTests {
    @Test func questionsAreAskedAndJudged() throws {
        let folder = try makeFolder(questions: moonAndTea)
        let outcomes = Examiner(generation: folder.generation).ask(folder.questions)
        #expect(outcomes.map(\.rank) == [1, 1, nil])
        #expect(outcomes.map(\.isRightDocument) == [true, true, false])
        #expect(outcomes.allSatisfy { $0.microseconds > 0 })
        #expect(outcomes[2].isAnswered == false)
        let figures = QualityFigures(outcomes)
        #expect(figures.rightSentenceFirst?.mean == 1)
        #expect(figures.confidenceArea == 1)
        #expect((figures.answerable, figures.unanswerable) == (2, 1))
    }

    @Test func evidenceRanksAsTheProgramDoes() throws {
        let folder = try makeFolder(questions: moonAndTea)
        let ablation = try Ablation(folder, gold: .sentence, refits: false)
        #expect(ablation.all.rightSentenceFirst == 1)
        #expect(!ablation.rows.isEmpty)
        let evidence = Evidence(folder, gold: .document)
        #expect(evidence.bets.map(\.isRight) == [true, true, false])
        #expect(evidence.candidates.count == 2)
    }

    @Test func foreignQuestionsAreThoseOfTheOtherHalf() throws {
        let figures = try ForeignFigures(try makeFolder(questions: moonAndTea))
        #expect(figures.ownAnswered?.count == 2)
        #expect(figures.foreignAnswered?.count == 2)
        #expect(figures.confidenceArea == 1)
    }

    @Test func figuresOfKnownOutcomesCanBeCounted() {
        var right = Outcome(JudgedQuestion(question: "a", sentences: ["x"], kind: "when"))
        right.isAnswered = true
        right.rank = 1
        right.confidence = 0.9
        right.level = "sure"
        var second = Outcome(JudgedQuestion(question: "b", sentences: ["x"], kind: "when"))
        second.rank = 2
        var wrong = Outcome(JudgedQuestion(question: "c", isAnswerable: false, kind: "near"))
        wrong.isAnswered = true
        wrong.confidence = 0.9
        wrong.level = "sure"
        let figures = QualityFigures([right, second, wrong])
        #expect(figures.rightSentenceFirst?.mean == 0.5)
        #expect(figures.meanReciprocalRank?.mean == 0.75)
        #expect(figures.answeredAnswerable?.mean == 0.5)
        #expect(figures.levels.map(\.right) == [0.5])
        #expect(figures.kinds.map(\.right) == [0, 1])
        #expect(figures.kinds.map(\.kind) == ["near", "when"])
        #expect(Misses([right, second, wrong]).lines(9).count == 1 + 2 * 4)
        #expect(Misses([right]).lines(0).isEmpty)
    }
}
