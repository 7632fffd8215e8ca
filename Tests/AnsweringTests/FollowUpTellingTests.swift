import Retrieval
import Testing

@testable import Answering

/// Follow-ups whose answer stands near what was told, or that speak of what the answer brought in.
@Suite struct FollowUpTellingTests {
    private static let text = """
        # The mill of Orvik

        In 1801 Nils Brandt ordered iron wheels for the mill. The wheels were cast in Skien. The miller was content.

        A storm split the dam. The parish, which had paid for it, was ruined. So the bishop sold the wheels in 1820.

        The storm of Orvik began on a Sunday in 1815. So two historians disagree about the storm. The historian \
        Anna Lund blames the bishop. The historian Per Holt blames the wind.
        """

    /// "What became of those?" leant on nothing: the wheels stood in the answer alone.
    @Test func theyAreWhatTheAnswerTellsOfInThePlural() throws {
        let carried = try self.carried(
            "What became of those?", after: "What did Brandt order?", told: "ordered")
        #expect(carried.contains("wheels"))
        let named = try self.carried(
            "What became of them?", after: "Who blamed the historians?", told: "ordered")
        #expect(!named.contains("wheels"), "the question has its own")
    }

    /// "When did that begin?" asked of the dam, not of the storm that had split it.
    @Test func thatIsWhatTheAnswerFoundAndTheQuestionAskedFor() throws {
        let first = "What split the dam?"
        let carried = try self.carried("When did that begin?", after: first, told: "storm of Orvik")
        #expect(carried.contains("Orvik") && !carried.contains("dam"), "\(carried)")
        let of = try self.carried("When was that?", after: first, told: "storm of Orvik")
        #expect(of.contains("dam"), "\(of)")
        let did = try self.carried(
            "When did that begin?", after: "What did the dam do?", told: "storm of Orvik")
        #expect(did.contains("dam"), "\(did)")
    }

    /// "Who were those millers?" was answered with the sentence that had brought them in.
    @Test func whoThoseWereIsToldElsewhere() throws {
        let text = """
            # The mill

            The council refused because the millers were angry about the tax. So they left the town.

            Gulls call. The rivals of the mayor were the millers, who paid for it.
            """
        let engine = AnswerEngine(library: try makeLibrary(text))
        var conversation = Conversation()
        let first = engine.answer("Why did the council refuse?", in: &conversation)
        #expect(first.sentences.first?.text.contains("angry") == true)
        let answer = engine.answer("Who were those millers?", in: &conversation)
        #expect(answer.sentences.contains { $0.text.contains("rivals") }, "\(answer.sentences.map(\.text))")
    }

    /// "Did it work?" was answered with what it was.
    @Test(arguments: [
        ("Did it work?", true), ("And did he?", true), ("Did that help?", true),
        ("Did it work in Skien?", false),
        ("Did the mill work?", false), ("Who did he succeed?", false),
    ])
    func whetherItWorkedIsToldBehindIt(question: String, goesOn: Bool) throws {
        let library = try makeLibrary(Self.text)
        let followUp = try self.followUp(question, after: "What did Brandt order?", told: "ordered", library)
        #expect((followUp.goesOn == .next) == goesOn, "\(question)")
    }

    /// "Going back to the storm, when did it begin?" looked for what goes back.
    @Test func whoComesBackToSomethingAsksOfIt() throws {
        let library = try makeLibrary(Self.text)
        for opening in ["Going back to", "Back to", "As for", "Coming back to"] {
            let question = makeQuestion("\(opening) the storm, when did it begin?", in: library)
            #expect(question.terms.map(\.shown).first == "storm", "\(opening)")
            #expect(question.type == .time)
        }
    }

    /// "Did it work?" took over that a person was asked for.
    @Test func whetherSomethingIsSoIsAKindOfItsOwn() throws {
        let library = try makeLibrary(Self.text)
        let followUp = try self.followUp("Did it work?", after: "Who cast the wheels?", told: "cast", library)
        #expect(followUp.question.type == .yesNo && !followUp.hasBorrowedType)
    }

    /// "What came of it?" was answered from wherever somebody came to power.
    @Test(arguments: [
        "What came of it?", "What was the result?", "And the consequences?", "What did that lead to?",
        "With what outcome?",
    ])
    func whatCameOfItIsToldBehindIt(question: String) throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        let first = engine.answer("What did the storm do to the dam?", in: &conversation)
        #expect(first.sentences.first?.text == "A storm split the dam.")
        let told = first.sentences.count
        let answer = engine.answer(question, in: &conversation)
        let following = [
            "The parish, which had paid for it, was ruined.", "So the bishop sold the wheels in 1820.",
        ]
        #expect(answer.sentences.first?.text == following[told - 1], "\(answer.sentences.map(\.text))")
    }

    /// "What do historians say about it?" was answered from one of them.
    @Test func whatSeveralSayIsAList() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        let answer = engine.answer("What do the historians say about the storm?")
        let text = answer.sentences.map(\.text).joined(separator: " ")
        #expect(text.contains("blames the bishop") && text.contains("blames the wind"), "\(text)")
    }

    /// "Who were they?" was answered once more with what they had done.
    @Test func whoTheyAreIsToldElsewhere() throws {
        let text = """
            # The mill

            The millers were angry about the tax. So they left the town.

            Gulls call. The rivals of the mayor were the millers, who paid for it.
            """
        let engine = AnswerEngine(library: try makeLibrary(text))
        var conversation = Conversation()
        let first = engine.answer("What were the millers angry about?", in: &conversation)
        #expect(first.sentences.first?.text.contains("angry") == true)
        let answer = engine.answer("Who were they?", in: &conversation)
        #expect(answer.sentences.contains { $0.text.contains("rivals") }, "\(answer.sentences.map(\.text))")
    }

    /// "Who led them?" leant on nothing, as if the verb had named them.
    @Test(arguments: [
        ("Who led them?", true), ("What caused it?", true), ("Who helped her?", true),
        ("Who cast it first?", true),
        ("How long does it take?", false), ("How long did it take to cast a wheel?", false),
        ("Which parish said that wheels were sold?", false),
    ])
    func aWordBehindTheVerbPointsBack(question: String, pointsBack: Bool) throws {
        let library = try makeLibrary(Self.text)
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        #expect(FollowUp.Need(makeQuestion(question, in: library), classes).pointsBack == pointsBack)
    }

    /// "How many people died?" was answered from wherever people died.
    @Test func whoGoesOnTalkingMeansWhatWasTalkedOf() throws {
        let engine = AnswerEngine(
            library: try makeLibrary([
                "fire": "# The fire of Norvik\n\nThe fire of Norvik burned in 1676. Seven people died in it.",
                "flood": "# The flood of Skarn\n\nThe flood of Skarn came in 1927. So 311 people died.",
            ]))
        for (first, second) in [("Norvik", "Seven"), ("Skarn", "311")] {
            var conversation = Conversation()
            _ = engine.answer("What happened in \(first)?", in: &conversation)
            let answer = engine.answer("How many people died?", in: &conversation)
            #expect(answer.sentences.contains { $0.text.contains(second) }, "\(answer.sentences.map(\.text))")
        }
    }

    private func carried(_ question: String, after turn: String, told: String) throws -> [String] {
        try followUp(question, after: turn, told: told, try makeLibrary(Self.text)).carried
    }

    /// A follow-up to a turn that was answered from the sentence that holds some words.
    private func followUp(
        _ question: String, after turn: String, told: String, _ library: Library
    ) throws -> FollowUp {
        let sentence = try #require(library.sentences.firstIndex { $0.contains(told) })
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        let spokenOf = SpokenOf(
            index: library.index, classes: classes, reader: QuestionReader(library: library))
        var conversation = Conversation()
        conversation.remember(
            Conversation.Turn(
                question: makeQuestion(turn, in: library), passage: 0, sentence: sentence))
        return FollowUp(makeQuestion(question, in: library), after: conversation, spokenOf)
    }
}
