import Testing

@testable import Answering

/// Questions that lean on what was told, by forms that were taken for questions of their own.
@Suite struct LeaningFormsTests {
    private static let text = """
        # The quarrel over the mill

        The millers of Orvik accused Nils Brandt of breaking the guild's rules, above all in pricing and weighing. They held \
        him to be a fool. Brandt's neighbours saw him as a dreamer. They mocked his plans with the words "castles of flour".

        In 1801 Brandt gave the town his wheel in exchange for the meadow by the river. The Norwegian wheels stood in Orvik. \
        The Swedish wheels had been placed in Skien.

        Rain fell all summer. The gulls nested in the reeds, and the reeds stood high.
        """

    /// "In what areas?" was asked of the documents as if nothing had been told.
    @Test(arguments: [
        ("What did the millers accuse Brandt of?", "In what areas?", "pricing and weighing"),
        ("When did Brandt give the town his wheel?", "In return for what?", "the meadow"),
        ("What did his neighbours see Brandt as?", "What did they call his plans?", "castles of flour"),
        ("Where did the Norwegian wheels stand?", "Where were the Swedish ones?", "Skien"),
    ])
    func itGoesOnFromWhatWasTold(first: String, second: String, words: String) throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        #expect(engine.answer(first, in: &conversation).isAnswered, "\(first)")
        let answer = engine.answer(second, in: &conversation)
        let told = answer.sentences.map(\.text).joined(separator: " ")
        #expect(told.contains(words), "\(told)")
    }

    /// "What did they call his plans?": the words stand behind the sentence that holds all that is asked.
    @Test func whatIsQuotedOfTheSameIsToldThere() throws {
        let library = try makeLibrary(
            """
            The neighbours of Brandt heard of his plans for the mill, the meadow and the old river. They mocked them as \
            "castles of flour".

            Rain fell all summer.
            """)
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        _ = engine.answer("What did the neighbours of Brandt hear of?", in: &conversation)
        let answer = engine.answer(
            "What did the neighbours call his plans for the mill and the meadow?", in: &conversation)
        #expect(answer.ranked.first?.text.contains("castles of flour") ?? false, "\(answer.ranked)")
    }

    /// "What about trade with Cuba?" was answered with another country's trade.
    @Test func anAdditionWithANameIsOfThatName() throws {
        let library = try makeLibrary(Self.text)
        var conversation = Conversation()
        let engine = AnswerEngine(library: library)
        _ = engine.answer("Where did the Norwegian wheels stand?", in: &conversation)
        let answer = engine.answer("And what about the wheels of Skien?", in: &conversation)
        #expect(answer.ranked.first?.text.contains("Skien") ?? false, "\(answer.ranked)")
    }

    /// "Let me go back to the blockade, what did it achieve?" was asked of what had been told last.
    @Test func whoGoesBackToSomethingAsksOfThat() throws {
        let library = try makeLibrary(Self.text)
        let question = makeQuestion("Let me go back to the wheel, what did it cost?", in: library)
        #expect(!question.terms.contains { $0.shown == "go" || $0.shown == "back" })
    }

    /// "Really? But he got the job?" answered "Really?" by itself.
    @Test func anInterjectionIsNoQuestionBesideOne() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        #expect(engine.questions(in: "Really? Did it rain?") == ["Did it rain?"])
        #expect(engine.questions(in: "Really?") == ["Really?"])
    }

    /// "Who was he, by the way?" asked for anything about him.
    @Test func anAsideLeavesAQuestionWhatItIs() throws {
        let library = try makeLibrary(Self.text)
        #expect(makeQuestion("Who was Nils Brandt, by the way?", in: library).type == .identity)
    }

    /// "What does Page think?" was refused, for nothing says that he thought.
    @Test func whatSomebodyThinksIsNotToldInThatWord() throws {
        let library = try makeLibrary(Self.text)
        #expect(makeQuestion("What does Brandt think?", in: library).terms.map(\.shown) == ["Brandt"])
        #expect(makeQuestion("What did Brandt say of the wheel?", in: library).terms.count > 1)
    }
}
