import Retrieval
import Testing

@testable import Answering

/// Questions that a text asks above its answers, as leaflets have them.
@Suite struct AskedSentenceTests {
    private static let text = """
        # The tool library

        **What is the tool library?**
        We lend tools in the way others lend books. It was opened in a fire station in 2017.

        **When are you open?**
        On Wednesdays from five to eight. We are closed in the last weeks of December.

        **Which items cost extra?**
        The cement mixer and the floor sander, for they wear out. Paper must be bought by the borrower.

        **What happens if I bring something back late?**
        We charge 50 pence a day. Anyone who is more than four weeks late loses the right to borrow. Nobody is angry.

        ### May I bring a child or a pet?

        Children are welcome from the age of ten. They wear gloves. A dog must stay outside.

        ### What is in the box?

        - nine blades
        - a key
        - two pegs

        ### How many keys are there?

        ### Who are you?

        Three friends run it.
        """

    /// "Which machines cost extra?" was answered with the very question of the leaflet, and "How do I cancel?" was refused.
    @Test(arguments: [
        ("Which items cost extra?", "The cement mixer and the floor sander"),
        ("Which machines cost extra?", "The cement mixer and the floor sander"),
        ("when are you open", "On Wednesdays"),
        (
            "What happens if I bring it back late?",
            "We charge 50 pence a day. Anyone who is more than four weeks late"
        ),
        ("May I bring a dog?", "A dog must stay outside."),
        ("What is in the box?", "nine blades a key two pegs"),
    ])
    func whatStandsBehindAQuestionAnswersIt(question: String, told: String) throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text, thesaurus: "dog => pet")).answer(
            question)
        let text = answer.sentences.map(\.text).joined(separator: " ")
        #expect(answer.isAnswered && text.contains(told), "\(text)")
        var options = AnswerOptions()
        options.limit = 5
        let results = AnswerEngine(library: try makeLibrary(Self.text, thesaurus: "dog => pet")).answer(
            question, options: options
        ).ranked
        #expect(zip(results, results.dropFirst()).allSatisfy { $0.score >= $1.score })
        #expect(!results.contains { $0.text.hasSuffix("?") })
        #expect(!text.contains("?") && answer.ranked.first?.text.hasSuffix("?") == false)
    }

    /// "When does it take place?" was refused, for "What is the Repair Café?" tells no time.
    @Test func theKindAskedForIsLookedForBehindIt() throws {
        let library = try makeLibrary(Self.text)
        let question = makeQuestion("When was the tool library opened?", in: library)
        var ranked = rank("When was the tool library opened?", in: library)
        ranked.prefer { library.text(ofSentence: $0.sentence) == "What is the tool library?" }
        let reply = try #require(AskedSentence(library: library).reply(to: question, ranked))
        #expect(reply.entries.count == 2 && !reply.isAlike)
        #expect(Signals(question, ranked, library.index).isTypeMissing)
        #expect(!Signals(question, ranked, library.index, reply: reply).isTypeMissing)
    }

    /// "What should I do when the display shows E7?" was answered with what has happened, and not what to do.
    @Test func twoSentencesStandBehindOneThatSaysNothing() throws {
        let library = try makeLibrary(
            "# The washer\n\nIt is red.\n\n**The display shows E7.** Water is in the tray. Close the tap at once. Call us."
        )
        let answer = AnswerEngine(library: library).answer("What should I do when the display shows E7?")
        let told = answer.sentences.map(\.text).joined(separator: " ")
        #expect(told.contains("Water is in the tray. Close the tap at once."), "\(told)")
    }

    @Test func whatIsNotAnsweredIsRefused() throws {
        let library = try makeLibrary(
            "# Exam\n\nIt is long.\n\nHow old is the bridge? How high is the tower? Write neatly.")
        let answer = AnswerEngine(library: library).answer("How old is the bridge?")
        #expect(!answer.isAnswered)
    }

    @Test(arguments: [
        ("When are you open?", true), ("What time are you open?", false),
        ("How many items cost extra?", false),
    ])
    func theSameWordAsksAlike(question: String, isAlike: Bool) throws {
        let library = try makeLibrary(Self.text)
        let sentence = try #require(library.sentences.firstIndex(of: "When are you open?"))
        #expect(
            AskedSentence(library: library).asksAlike(sentence, makeQuestion(question, in: library))
                == isAlike)
    }

    @Test func neitherMoreNorASummaryTellsAQuestion() throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        let summary = engine.answer("Summarise the text.")
        #expect(summary.sentences.count == 5 && !summary.sentences.contains { $0.text.hasSuffix("?") })
        var conversation = Conversation()
        _ = engine.answer("May I bring a child back?", in: &conversation)
        var told: [String] = []
        while let next = engine.more(in: &conversation) { told += next.sentences.map(\.text) }
        #expect(!told.isEmpty && !told.contains { $0.hasSuffix("?") }, "\(told)")
    }

    /// "How many members are there?" was answered from "How do I cancel my membership?".
    @Test func oneWordOfAHeadingThatAsksOtherwiseIsNotEnough() throws {
        let library = try makeLibrary(
            "# The library\n\nIt is old.\n\n## Who can be a member?\n\nAll who live here.")
        #expect(!AnswerEngine(library: library).answer("How many members does the library have?").isAnswered)
        let who = AnswerEngine(library: library).answer("Who may become a member?")
        #expect(who.sentences.first?.text == "All who live here.")
    }
}
