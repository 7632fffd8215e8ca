import Retrieval
import Testing

@testable import Answering

/// Turns of conversations that were answered with what had been told, or with what others did.
@Suite struct DialogueSlipsTests {
    private static let text = """
        # The mills of Orvik

        Nils Brandt built the mill of Orvik in 1801. Ole Moe had been the successor of Nils Brandt. Half of the sum was given by Per \
        Holt.

        Nils Brandt was dismissed in 1820. The clerks who had served Brandt kept his seal. The guild mourned.

        The strike at the mill was finished by noon on Monday. Sparks flew. The strike ended with a dinner in the hall.

        The whitefish died in 1921. The boats lay idle.

        Ada Lund was born in Skien. She drew maps of the coast. She died in 1994 in Bergen.

        The peasants were unhappy with Brandt's reforms of the toll.
        """

    /// "And who replaced him?" was answered with whom he had followed.
    @Test func whoReplacedHimIsNotWhomHeReplaced() throws {
        let findings = try findings("When was Ole Moe the successor?", "And who succeeded him?")
        #expect(findings.signals.slips.contains(.agentReversed) && !findings.isAnswered)
    }

    /// "How did it end?" was answered with "finished", told a turn before, though another sentence says "ended".
    @Test func theVeryWordComesBeforeWhatWasTold() throws {
        let told = try answers("Was the strike finished on Monday?", "How did it end?")
        #expect(told[0].contains("finished"), "\(told[0])")
        #expect(told[1].contains("ended with a dinner"), "\(told[1])")
    }

    /// "Had anyone asked him about it before?" was answered with the sentence before the last answer.
    @Test(arguments: [
        ("Had anyone asked him about it before?", false), ("What was before that?", true),
        ("And before?", true),
    ])
    func beforeAsksForWhatCameBeforeUnlessWhetherSomethingDid(question: String, goesOn: Bool) throws {
        #expect(try (need(question).goesOn == .previous) == goesOn)
    }

    /// "Ok, then what did Khrushchev think of …?" leant on the Eiffel Tower, asked of before.
    @Test func thenBeforeAQuestionOfItsOwnPointsToNothing() throws {
        #expect(try !need("Ok, then what did Brandt give the parish?").pointsBack)
        #expect(try need("And what did he do then?").goesOn == .next)
    }

    /// "May I open it?" asked for a thing.
    @Test(arguments: [
        ("May I enter the mill?", AnswerType.yesNo), ("Must we pay the toll?", .yesNo),
        ("May Day, what is it?", .thing),
    ])
    func whatOneMayDoIsAskedByYesOrNo(question: String, type: AnswerType) throws {
        let read = makeQuestion(question, in: try makeLibrary(Self.text))
        #expect((read.type == .yesNo) == (type == .yesNo), "\(read.type)")
    }

    /// "When did she die?" was answered with when the fish died.
    @Test func whatSheDidIsToldOfHer() throws {
        let told = try answers("What did Ada Lund draw?", "When did she die?")
        #expect(told[1].contains("1994"), "\(told[1])")
    }

    /// "And who gave the other half?" was answered with who gave the first one.
    @Test func theOtherHalfIsNotTheOneThatWasTold() throws {
        let signals = try findings("Who gave half of the sum?", "And who gave the other half?").signals
        #expect(signals.slips.contains(.toldAgain) && Doubt.toldAgain.factor(signals) == 0.4)
        #expect(try !findings("Who gave half of the sum?", "Who gave it?").signals.slips.contains(.toldAgain))
    }

    /// "Was he angry about it?" was answered with whom his reforms had made so.
    @Test func whatOthersFeltAboutHisReformsIsNotWhatHeFelt() throws {
        #expect(
            try findings("When did Brandt build the mill?", "Was he unhappy with the toll?").signals
                .isAntecedentMissing)
        #expect(
            try !findings("When did Brandt build the mill?", "Was he dismissed?").signals.isAntecedentMissing)
    }

    /// "What happened to him afterwards?" was answered with what was told next, of others.
    @Test func whatHappenedToHimIsToldOfHim() throws {
        let told = try answers("When was Nils Brandt dismissed?", "What happened to him afterwards?")
        #expect(told[1].isEmpty, "\(told[1])")
        let next = try answers("What was finished by noon on Monday?", "What happened next?")
        #expect(next[1].contains("Sparks"), "\(next[1])")
    }

    /// "What was his motto?" was doubted: the sentence says "his", and his name stands a passage before.
    @Test func aPronounThatTheSentenceBeginsWithStandsForWhomItDoesInTheQuestion() throws {
        let library = try makeLibrary(
            "Nils Brandt built the mill in 1801.\n\nHis motto was carved on the wall. Gulls call.")
        var conversation = Conversation()
        let engine = AnswerEngine(library: library)
        _ = engine.answer("When did Nils Brandt build the mill?", in: &conversation)
        #expect(
            !engine.find("What was carved as his motto?", after: conversation).signals.isAntecedentMissing)
        #expect(engine.find("What was carved as her motto?", after: conversation).signals.isAntecedentMissing)
    }

    /// "How do they sleep?" was asked of England, for the question before had only "them".
    @Test func theyMayStandForWhatWasAskedOfSomeTurnsBefore() throws {
        let library = try makeLibrary(
            "In Africa the swifts winter. The journey from Norway takes weeks. In the air the swifts sleep. Dahl sleeps in a bed."
        )
        var conversation = Conversation()
        let engine = AnswerEngine(library: library)
        _ = engine.answer("Where do swifts winter?", in: &conversation)
        _ = engine.answer("How long does the journey from Norway take?", in: &conversation)
        let carried = engine.find("How do they sleep?", after: conversation).carried
        #expect(carried.contains("swifts"), "\(carried)")
    }

    /// "What is named after him?" was answered with what came after him, which was nothing.
    @Test(arguments: [("What is named after him?", false), ("What came after that?", true)])
    func namedAfterAsksForNothingThatCameThen(question: String, goesOn: Bool) throws {
        #expect(try (need(question).goesOn == .next) == goesOn)
    }

    /// "Why did he make it?" was told by what was told last, though the next sentence says what he wanted.
    @Test func whatWasToldGivesWayToAReason() throws {
        let text =
            "Ole Moe made the first tyre of rubber in 1888. He wanted to give his son a better ride. Gulls call.\n\nThe quay is old."
        let engine = AnswerEngine(library: try makeLibrary(text))
        var conversation = Conversation()
        _ = engine.answer("Who made the first tyre of rubber?", in: &conversation)
        let why = engine.find("Why did he make it?", after: conversation)
        #expect(why.ranked.best?.sentence == 1)
    }

    /// `/why` said then that no sentence held a word of the question.
    @Test func whyTellsThatNothingStandsBeside() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        _ = engine.answer("When was Nils Brandt dismissed?", in: &conversation)
        _ = engine.answer("What happened to him afterwards?", in: &conversation)
        #expect(
            engine.explanation(in: conversation) == [
                "asked for what stands beside the last answer, and nothing there tells it"
            ])
    }

    private func need(_ question: String) throws -> FollowUp.Need {
        let library = try makeLibrary(Self.text)
        return FollowUp.Need(
            makeQuestion(question, in: library),
            WordClasses(index: library.index, analyzer: library.analyzer))
    }

    private func findings(_ questions: String...) throws -> Findings {
        let engine = AnswerEngine(
            library: try makeLibrary(Self.text, thesaurus: "succeeded => successor"))
        var conversation = Conversation()
        for question in questions.dropLast() { _ = engine.answer(question, in: &conversation) }
        return engine.find(try #require(questions.last), after: conversation)
    }

    private func answers(_ questions: String...) throws -> [String] {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        return questions.map { question in
            engine.answer(question, in: &conversation).sentences.map(\.text).joined(separator: " ")
        }
    }
}
