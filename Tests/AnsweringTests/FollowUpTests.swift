import Retrieval
import Testing

@testable import Answering

@Suite struct FollowUpTests {
    @Test(arguments: [
        "why?", "when?", "where?", "by whom?", "how?", "who?", "how come?", "why not?", "since when?",
        "for how long?",
        "how many?", "in which year?", "tell me more", "who was he?", "when was that?", "what was it?",
        "who are they?",
        "what happened?", "and Bergen?", "what about Bergen?", "how about the museum?", "and the owners?",
        "but why?",
        "also the ferry?", "or the cargo?", "and in 1968?", "what else?", "and who else?", "because of what?",
        "and then?", "where did she go?", "what do you mean?",
    ])
    func aQuestionWithNothingOfItsOwnLeansWholly(question: String) throws {
        let need = try need(question)
        #expect(need.isElliptic, "\(question)")
        #expect(need.dependence == 1, "\(question)")
    }

    @Test(arguments: [
        "how did he find the sailors?", "did he drown?", "why was it changed?", "what did they burn?",
        "was that public?", "when did she build it?", "did it belong to a museum?", "his cargo?",
        "why were these lost?", "was it electric?", "did they climb the stairs?", "what oil did it burn?",
        "did he row to Bergen?", "what did his inquiry find?", "where did they sell their oil?",
    ])
    func aPointingWordLeansOnWhatWasSaid(question: String) throws {
        let need = try need(question)
        #expect(need.pointsBack && !need.isElliptic, "\(question)")
        #expect(need.dependence > 0, "\(question)")
    }

    @Test(arguments: [
        "Who built the lighthouse of Skarn?", "When did the Petrel run aground?", "What cleared Tom Hale?",
        "What did Tom Hale do when he saw the ship?", "Why did the owners blame Tom Hale for their loss?",
        "Is it true that Tom Hale saved three men?", "Is there a museum on Skarn?",
        "Were there sailors on the Petrel?",
        "How many sailors of the Petrel drowned?", "Who held the inquiry that met in Bergen?",
        "bergen ferry summer",
        "and how did the ferry from Bergen run aground on Skarn?", "Did Ada Morrow burn oil in her lamp?",
        "what oil did the merchant sell to skarn", "But did Tom Hale drown?",
    ])
    func aQuestionWithANameStandsOnItsOwn(question: String) throws {
        let need = try need(question)
        #expect(!need.isElliptic && !need.pointsBack, "\(question)")
        #expect(need.dependence == 0, "\(question)")
    }

    @Test(arguments: [
        "How tall was the tower?", "What oil did the lamp burn?", "Why did the lamp fail?",
        "What did the merchant who sold the oil do?", "Were there survivors of the wreck?",
    ])
    func aQuestionWithoutANameMayStandAlone(question: String) throws {
        let need = try need(question)
        #expect(!need.isElliptic && !need.pointsBack, "\(question)")
        #expect(need.dependence > 0 && need.dependence < 1, "\(question)")
    }

    @Test func withoutATurnNothingIsLeantOn() throws {
        let library = try makeLibrary()
        let followUp = try followUp("why?", after: [], in: library)
        #expect(followUp.context.dependence == 0)
        #expect(followUp.carried.isEmpty)
    }

    @Test func anEllipsisAsksTheLastTermsAgain() throws {
        let library = try makeLibrary()
        let why = try followUp("why?", after: ["When did the Petrel run aground?"], in: library)
        #expect(why.question.type == .reason)
        #expect(why.carried == ["Petrel", "run", "aground"])
        #expect(why.question.terms.allSatisfy { $0.origin == .turn(1) })
        #expect(!why.mayStandAlone)
    }

    /// "How did it end?" was answered with what else happened in the year of which the question before it was.
    @Test func aYearIsAskedAgainOnlyWhereNothingElseIs() throws {
        let library = try makeLibrary("The Petrel ran aground in 1904. It ended badly.")
        let last = ["When in 1904 did the Petrel run aground?"]
        #expect(try followUp("why?", after: last, in: library).carried.contains("1904"))
        let end = try followUp("how did it end?", after: last, in: library)
        #expect(end.carried.contains("Petrel") && !end.carried.contains("1904"))
    }

    @Test func anotherNameTakesThePlaceOfTheLast() throws {
        let library = try makeLibrary()
        let and = try followUp("and Bergen?", after: ["When did Tom Hale see the Petrel?"], in: library)
        #expect(and.question.type == .time)
        #expect(and.question.terms.contains { $0.shown == "Bergen" && $0.origin == .question })
        #expect(!and.carried.contains("Petrel"))
    }

    @Test func aNameInSmallLettersTakesThePlaceOfTheLast() throws {
        let library = try makeLibrary()
        let and = try followUp("and bergen?", after: ["when did tom hale see the petrel"], in: library)
        #expect(!and.carried.contains("petrel") && !and.carried.contains("tom"))
        #expect(and.required == Set([library.stem("bergen")].compactMap(\.self)))
    }

    /// After "who won?", of which the documents know nothing, "what about Bergen?" asked who won Bergen.
    @Test func whatTheDocumentsLackIsNotAskedAgain() throws {
        let library = try makeLibrary()
        let about = try followUp("what about Bergen?", after: ["Who zapped?"], in: library)
        #expect(about.carried.isEmpty)
        #expect(about.question.terms.map(\.shown) == ["Bergen"])
    }

    @Test func heIsNoCountry() throws {
        let library = try makeLibrary("Norway quarrelled with Denmark. Olaf ruled Norway. Olaf was rich.")
        let he = try followUp("was he rich?", after: ["Who was Olaf?", "and Norway?"], in: library)
        #expect(he.carried == ["Olaf"])
        let it = try followUp("was it rich?", after: ["Who was Olaf?", "and Norway?"], in: library)
        #expect(it.carried == ["Norway"])
    }

    /// "Do they agree?" after "What do the historians say?" asked whether Khrushchev agrees.
    @Test func theyAreFirstWhatWasAskedOfInThePlural() throws {
        let library = try makeLibrary()
        let they = try followUp("did they drown?", after: ["What became of the sailors?"], in: library)
        #expect(they.carried == ["sailors"])
    }

    /// "He" after "Who authorised the blockade?" was nobody, for that question has no name.
    @Test func heIsWhoWasAskedFor() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        #expect(engine.answer("Who rowed out twice?", in: &conversation).isAnswered)
        let before = try #require(conversation.lastAnswer?.sentences.first?.text)
        let answer = engine.answer("What did he do?", in: &conversation)
        #expect(answer.interpreted == "What did he do: Tom, Hale")
        #expect(answer.isAnswered && answer.sentences.first?.text != before)
    }

    /// "What about farming?" after "What about the economy?" asked for both.
    @Test func anAdditionTakesThePlaceOfTheOneBefore() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        for question in ["Why did the lamp fail?", "and the stairs?"] {
            _ = engine.answer(question, in: &conversation)
        }
        let answer = engine.answer("and the museum?", in: &conversation)
        #expect(answer.interpreted == "and the museum: lamp, fail")
    }

    @Test(arguments: ["what happened next?", "and then?", "What came after that?", "and next?"])
    func whatHappenedNextIsWhatTheTextGoesOnWith(question: String) throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        #expect(engine.answer("Why did the Petrel run aground?", in: &conversation).isAnswered)
        let answer = engine.answer(question, in: &conversation)
        #expect(answer.isAnswered && answer.level == .weak)
        #expect(answer.sentences.first?.text == "Eleven sailors drowned.")
        #expect(engine.explanation(in: conversation).count == 1)
        let more = try #require(engine.more(in: &conversation))
        #expect(more.sentences.map(\.text) == ["The owners blamed Tom Hale for the loss of their cargo."])
    }

    /// "And then?" after a list from two documents stopped the program.
    @Test func whatAListOfTwoDocumentsGoesOnWithIsInTheLast() throws {
        let library = try makeLibrary([
            "pier": "Ada built the pier in 1904. Gulls came.",
            "mill": "Tom built the mill in 1921.\n\nNobody died.",
        ])
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        var options = AnswerOptions()
        options.threshold = 0
        let list = engine.answer("Compare what Ada and Tom built.", in: &conversation, options: options)
        #expect(Set(list.sentences.map(\.document)) == [0, 1])
        var before = conversation
        #expect(engine.answer("And then?", in: &conversation).sentences.map(\.text) == ["Nobody died."])
        #expect(!engine.answer("And before that?", in: &before).isAnswered)
    }

    @Test func theTextGoesOnOnlyInADocumentThatIsAsked() throws {
        let library = try makeLibrary([
            "pier": "The pier was built in 1904. Gulls came.",
            "mill": "The mill burned in 1921. Nobody died.",
        ])
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        #expect(engine.answer("When was the pier built?", in: &conversation).isAnswered)
        var options = AnswerOptions()
        options.document = 1
        var other = conversation
        #expect(engine.answer("and then?", in: &other, options: options).sentences.isEmpty)
        let next = engine.answer("and then?", in: &conversation)
        #expect(next.sentences.map(\.text) == ["Gulls came."])
        #expect(!engine.answer("and then?", in: &conversation).isAnswered)
    }

    @Test func whatHappenedBeforeIsTheSentenceBefore() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        #expect(engine.answer("How many sailors drowned?", in: &conversation).isAnswered)
        let answer = engine.answer("And before that?", in: &conversation)
        #expect(answer.sentences.map(\.text).contains { $0.hasPrefix("The ship Petrel ran aground") })
        _ = engine.answer("Where do visitors climb the stairs?", in: &conversation)
        #expect(!engine.answer("What happened next?", in: &conversation).isAnswered)
    }

    /// "What do they say?" after "Name the owners." looked for who says something rather than for the owners.
    @Test func lightWordsStayLightBesideWhatIsAskedAgain() throws {
        let library = try makeLibrary()
        let say = try followUp("what do they say?", after: ["Name the owners of the cargo"], in: library)
        #expect(say.carried == ["owners", "cargo"])
        let share = say.question.terms.map(\.share)
        #expect(share.first == LightWords.share && share.dropFirst().allSatisfy { $0 > LightWords.share })
    }

    /// "The reasons for his fall" took up all that was asked before, because "fall" is a light word.
    @Test func someonesDoingIsAskedOfHimAlone() throws {
        let library = try makeLibrary()
        let before = ["Why did the owners blame Tom Hale for the cargo?"]
        let leave = try followUp("why did he leave?", after: before, in: library)
        #expect(leave.carried == ["Tom", "Hale"])
        let that = try followUp("why did he do that?", after: before, in: library)
        #expect(that.carried.contains("cargo"))
    }

    /// "No, I meant Bergen" looked for "meant".
    @Test func whoeverWasMeantTakesThePlaceOfTheOther() throws {
        let library = try makeLibrary()
        let meant = try followUp(
            "no, I meant Bergen", after: ["When did the ferry leave Skarn?"], in: library)
        #expect(meant.question.terms.filter { $0.origin == .question }.map(\.shown) == ["Bergen"])
        #expect(meant.carried == ["ferry", "leave"])
    }

    @Test(arguments: [
        ("tell me more", true), ("Can you explain it in more detail?", true), ("go on", true),
        ("elaborate", true),
        ("Did the war go on?", false), ("any other reasons?", true), ("who else?", true), ("another?", true),
        ("why?", false), ("and Bergen?", false), ("What other lamps did the keeper of Skarn light?", false),
    ])
    func othersAreAskedFor(question: String, isSo: Bool) throws {
        #expect(try need(question).asksForOthers == isSo)
    }

    @Test func aPronounBringsBackTheNameLastAsked() throws {
        let library = try makeLibrary()
        let he = try followUp("did he drown?", after: ["Who blamed Tom Hale?"], in: library)
        #expect(he.carried == ["Tom", "Hale"])
        #expect(he.question.terms.map(\.shown) == ["drown", "Tom", "Hale"])
    }

    @Test func earlierTurnsFade() throws {
        let library = try makeLibrary()
        let turns = ["Who was Ada Morrow?", "Who held the inquiry in Bergen?", "Who climbed the stairs?"]
        let terms = try followUp("why?", after: turns, in: library).context.terms
        func weight(_ word: String) -> Float { terms.first { $0.stem == library.stem(word) }?.weight ?? 0 }
        #expect(weight("stairs") > weight("bergen") && weight("bergen") > weight("ada"))
        #expect(abs(weight("ada") - FollowUp.fading * FollowUp.fading) < 1e-6)
    }

    @Test func theMostTermsAreSixtyFourWhateverWasAsked() throws {
        let library = try makeLibrary()
        let long = (0..<64).map { "q\($0)x" }.joined(separator: " ")
        let turns = Array(repeating: long + " lamp oil Bergen", count: 12)
        let carried = try followUp("why?", after: turns, in: library)
        #expect(carried.question.terms.count <= 64)
        #expect(carried.context.terms.count <= 64)
        let both = try followUp(
            "and " + (0..<3).map { "r\($0)x" }.joined(separator: " "), after: turns, in: library)
        #expect(both.question.terms.count <= 64)
    }

    /// "In what respects?" was looked for where something is told of respects.
    @Test func whatOnlyAsksOnLosesWhatTheDocumentsLack() throws {
        let library = try makeLibrary("The millers accused Brandt of haste.\n\nGulls call.")
        let followUp = try followUp(
            "In what respects?", after: ["What did the millers accuse Brandt of?"], in: library)
        #expect(followUp.question.terms.contains { $0.shown == "millers" })
        #expect(!followUp.question.terms.contains { $0.shown == "respects" })
    }

    /// "Where were the American ones?" was asked of everything that the question before named.
    @Test func onesAreWhatWasAskedOfInThePlural() throws {
        let library = try makeLibrary(
            "The Norwegian wheels stood in Orvik.\n\nThe Swedish wheels had been placed in Skien.")
        let followUp = try followUp(
            "Where were the Swedish ones?", after: ["Where did the Norwegian wheels stand?"], in: library)
        let antecedents = followUp.question.terms.filter { $0.origin != .question && $0.isAntecedent }
        #expect(antecedents.map(\.shown) == ["wheels"])
    }

    private func need(_ question: String) throws -> FollowUp.Need {
        let library = try makeLibrary()
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        return FollowUp.Need(makeQuestion(question, in: library), classes)
    }

    private func followUp(_ question: String, after turns: [String], in library: Library) throws -> FollowUp {
        var conversation = Conversation()
        for turn in turns {
            conversation.remember(Conversation.Turn(question: makeQuestion(turn, in: library), passage: 1))
        }
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        let spokenOf = SpokenOf(
            index: library.index, classes: classes, reader: QuestionReader(library: library))
        return FollowUp(makeQuestion(question, in: library), after: conversation, spokenOf)
    }
}
