import Answering
import KnowledgeStore
import Retrieval
import Testing

/// The questions that ship with the essay, asked of the engine that ships with them.
@Suite struct EssayQuestionsTests {
    /// Shares of the questions that must come out right.
    private static let answerableShare = 0.85
    private static let nearShare = 0.85

    @Test func mostQuestionsAreAnsweredRight() throws {
        let trial = try Trial.shared.get()
        #expect(trial.answerable.count >= 140)
        #expect(trial.answerable.rightShare >= Self.answerableShare, "\(trial.answerable)")
    }

    @Test func mostQuestionsNearTheSubjectAreRefused() throws {
        let trial = try Trial.shared.get()
        #expect(trial.near.count >= 25)
        #expect(trial.near.rightShare >= Self.nearShare, "\(trial.near)")
    }

    @Test func everyQuestionAboutSomethingElseIsRefused() throws {
        let trial = try Trial.shared.get()
        #expect(trial.foreign.count >= 15)
        #expect(trial.foreign.misses.isEmpty, "\(trial.foreign)")
    }
}

/// How one sort of question came out.
private struct Tally: Sendable, CustomStringConvertible {
    private(set) var count = 0
    /// What was asked and what came instead, one line each.
    private(set) var misses: [String] = []

    var rightShare: Double { Double(count - misses.count) / Double(max(1, count)) }

    var description: String {
        "\(count - misses.count) of \(count) right, not:\n" + misses.joined(separator: "\n")
    }

    mutating func add(miss: String?) {
        count += 1
        if let miss { misses.append(miss) }
    }
}

/// The whole of `questions.tsv`, asked once.
private struct Trial: Sendable {
    private(set) var answerable = Tally()
    private(set) var near = Tally()
    private(set) var foreign = Tally()

    static let shared = Result { try Trial() }

    /// Asks every line in order: the turns of a dialogue over one conversation, the others each on its own.
    private init() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let generation = try KnowledgeLoader(paths: ["/\(root)/Knowledge"]).load(number: 1)
        var conversation = Conversation()
        var dialogue = ""
        for example in generation.examples.map(\.example) {
            if example.dialogue.isEmpty || example.dialogue != dialogue { conversation.forget() }
            dialogue = example.dialogue
            let answer = generation.engine.answer(example.question, in: &conversation)
            add(example, answer)
        }
        for tally in [("answerable", answerable), ("near", near), ("foreign", foreign)] {
            print("\(tally.0): \(tally.1)")
        }
    }

    private mutating func add(_ example: Library.Example, _ answer: Answer) {
        let shown = answer.sentences.map(\.text).joined(separator: " ")
        let isAnswerable = !example.document.isEmpty
        let isRight = answer.isAnswered == isAnswerable && Self.holds(shown, example.expected)
        let miss =
            isRight
            ? nil
            : "  \(example.question) [\(example.expected)] \(answer.isAnswered ? shown : "not answered") "
                + "(\(answer.confidence))"
        switch (isAnswerable, example.kind) {
        case (true, _): answerable.add(miss: miss)
        case (false, "foreign"): foreign.add(miss: miss)
        default: near.add(miss: miss)
        }
    }

    /// Whether a text holds what `questions.tsv` expects: each part between "&" by one of the words between "|".
    private static func holds(_ text: String, _ expected: String) -> Bool {
        let text = text.lowercased()
        return expected.lowercased().split(separator: " & ").allSatisfy { part in
            part.split(separator: " | ").contains { text.contains($0) }
        }
    }
}
