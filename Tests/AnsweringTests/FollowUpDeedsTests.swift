import Retrieval
import Testing

@testable import Answering

/// Follow-ups that speak of a deed, or add something of another kind.
@Suite struct FollowUpDeedsTests {
    /// "Why did he begin it?" leant on the person alone, and "what did Kennedy do about it?" on nothing.
    @Test(arguments: [
        ("What did Ada Morrow build?", "Why did she begin it?", ["Ada", "Morrow", "build"]),
        ("What happened to the ship off Skarn?", "What did Tom Hale do about it?", ["Skarn", "ship"]),
    ])
    func whatIsSpokenOfAsItIsCarriedOver(first: String, second: String, words: [String]) throws {
        let library = try makeLibrary()
        let followUp = try followUp(second, after: first, in: library)
        #expect(followUp.context.dependence > 0)
        #expect(Set(words).isSubset(of: followUp.carried), "\(followUp.carried)")
    }

    @Test(arguments: [
        "What did the ship do when it sank?", "Did Ada Morrow know that Skarn is an island?",
        "What did Tom Hale do when it was dark?", "Did Hale leave that island?",
    ])
    func aQuestionThatSaysItselfWhatItIsCarriesNothing(question: String) throws {
        let library = try makeLibrary()
        let followUp = try followUp(question, after: "When was the lighthouse built?", in: library)
        #expect(!followUp.carried.contains("lighthouse"), "\(followUp.carried)")
    }

    /// "And trade?" after "when did they leave?" was refused because nothing was told of trade's time.
    @Test func anAdditionIsToldWithoutTheKindOfThingAskedBefore() throws {
        let library = try makeLibrary()
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        _ = engine.answer("When was the lighthouse built?", in: &conversation)
        let answer = engine.answer("And the merchant?", in: &conversation)
        #expect(answer.isAnswered)
        #expect(answer.sentences.contains { $0.text.contains("dishonest merchant") })
    }

    /// "And trade?" was answered from a sentence that says "exchanged".
    @Test func whatIsAddedMustStandThereItselfWhereTheDocumentsHaveIt() throws {
        let library = try makeLibrary(thesaurus: "tower, lamp")
        let followUp = try followUp("and the lamp?", after: "Who built it?", in: library)
        #expect(followUp.required == [library.stem("lamp")!])
        let other = try makeLibrary("The tower is high.", thesaurus: "tower, lamp")
        let lacking = try self.followUp("and the lamp?", after: "Who built it?", in: other)
        #expect(lacking.required == [other.stem("tower")!])
    }

    private func followUp(_ question: String, after turn: String, in library: Library) throws -> FollowUp {
        var conversation = Conversation()
        conversation.remember(Conversation.Turn(question: makeQuestion(turn, in: library), passage: 1))
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        let spokenOf = SpokenOf(
            index: library.index, classes: classes, reader: QuestionReader(library: library))
        return FollowUp(makeQuestion(question, in: library), after: conversation, spokenOf)
    }
}
