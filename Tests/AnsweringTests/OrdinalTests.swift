import Retrieval
import Testing

@testable import Answering

/// Follow-ups that mean one of several things, or several at once.
@Suite struct OrdinalTests {
    private static let text = """
        # The mills of Orvik

        Two mills of the parish, Brattland and Holme, were burned in 1815. The harbour was spared.

        Brattland belonged to the bishop. The roof of Brattland was thatched. Its wheels came from Skien.

        Holme belonged to Nils Brandt. He rebuilt Holme in 1820. Nils Brandt was born in Bergen. He sang and he fished.

        ## The fire

        A storm drove the fire. Sparks flew over the river. The farmers, who slept, saw nothing. The bishop then had \
        a trench dug. The trench stopped the fire.
        """

    /// "The second one, who owned it?" looked for a second.
    @Test(arguments: [
        ("The first one, whom did it belong to?", "Brattland belonged"),
        ("Whom did the second belong to?", "Holme belonged"),
        ("Whom did the latter belong to?", "Holme belonged"),
        ("Whom did the last one belong to?", "Holme belonged"),
    ])
    func oneOfTheThingsToldIsMeant(question: String, told: String) throws {
        let answer = try answers("Which mills were burned?", question)[1]
        #expect(answer.contains(told), "\(answer)")
    }

    @Test func theOtherOneIsTheOneThatWasNotAskedOf() throws {
        let told = try answers("Which mills were burned?", "Whom did Holme belong to?", "And the other one?")
        #expect(told[2].contains("Brattland belonged"), "\(told[2])")
    }

    @Test(arguments: [
        "Who won the second war?", "What was the first of May?", "Who came first?", "On the other hand?",
    ])
    func anOrdinalBeforeItsNounIsNone(question: String) throws {
        #expect(Ordinal(makeQuestion(question, in: try makeLibrary(Self.text))) == nil)
    }

    /// "Did the two ever meet?" was answered with "two years later".
    @Test(arguments: [
        ("Were the two on good terms?", true), ("Did the two ever meet?", true),
        ("When did the two meet?", true),
        ("Were the two mills large?", false), ("Who were the two old millers?", false),
        ("Which of the two of them burned?", false), ("How many were two?", false),
    ])
    func theTwoAreThoseSpokenOf(question: String, areMeant: Bool) throws {
        let library = try makeLibrary(Self.text)
        let read = makeQuestion(question, in: library)
        #expect(read.terms.contains { $0.shown == "two" } != areMeant)
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        if areMeant { #expect(FollowUp.Need(read, classes).pointsToSeveral) }
    }

    /// "How did the bishop react?" was refused: what he did stands three sentences on.
    @Test func aReactionIsWhatSomebodyDidThen() throws {
        let told = try answers("What drove the fire?", "How did the bishop react?")
        #expect(told[1].contains("had a trench dug"), "\(told[1])")
        let nobody = try answers("What drove the fire?", "How did the emperor react?")
        #expect(nobody[1].isEmpty)
    }

    /// "And Holme, what became of it?" stood alone or repeated what had been told of Brattland.
    @Test func whatIsNamedBeforeTheQuestionIsAskedOf() throws {
        let told = try answers("Whom did Brattland belong to?", "And Holme, whom did it belong to?")
        #expect(told[1].contains("Holme belonged"), "\(told[1])")
        let library = try makeLibrary(Self.text)
        func topic(_ line: String) -> [String]? {
            let question = makeQuestion(line, in: library)
            return Topic(question)?.terms(of: question).map(\.shown)
        }
        #expect(topic("And Holme, whom did it belong to?") == ["Holme"])
        #expect(topic("What about the storm, did it stop?") == ["storm"])
        #expect(topic("And then, what did he do?") == [])
        #expect(topic("And Holme?") == nil && topic("Holme, whom did it belong to?") == nil)
        #expect(topic("And when the farmers slept, what came?") == nil)
    }

    /// "How did it end?" was answered with what had been told before, which holds nothing of an end.
    @Test func whatWasToldGivesWayToWhatHoldsTheQuestion() throws {
        let told = try answers("What drove the fire?", "What did the trench do?", "Did the farmers see it?")
        #expect(told[2].contains("saw nothing"), "\(told[2])")
    }

    /// "What were these mills?" was answered with the sentence that it asked of.
    @Test func whatTheseWereIsToldElsewhere() throws {
        let told = try answers("Which mills were burned?", "What were these mills?")
        #expect(!told[1].contains("were burned"), "\(told[1])")
    }

    /// "How did he find out, then?" and "how old was he by then?" were answered with what came next.
    @Test(arguments: [
        ("How did he find out, then?", false), ("How old was he by then?", false),
        ("What happened then?", true),
        ("And then?", true),
    ])
    func thenAsksForWhatCameNextAlone(question: String, goesOn: Bool) throws {
        let library = try makeLibrary(Self.text)
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        #expect((FollowUp.Need(makeQuestion(question, in: library), classes).goesOn != nil) == goesOn)
    }

    /// "Did the two ever meet?" was answered, and surely, with a meeting of others.
    @Test func aSentenceOfOthersIsDoubted() throws {
        let library = try makeLibrary(
            "Ada Lund met Nils Brandt. Gulls call.\n\nThe miller met the king in Skien. They quarrelled.")
        var question = makeQuestion("Did she quarrel in Skien?", in: library)
        let ranked = rank("Did she quarrel in Skien?", in: library)
        #expect(!Signals(question, ranked, library.index).isAntecedentMissing)
        var lund = makeQuestion("Ada Lund", in: library).terms[1]
        lund.isAntecedent = true
        question.terms.append(lund)
        let signals = Signals(question, ranked, library.index)
        #expect(signals.isAntecedentMissing)
        #expect(Confidence.factor(signals) < 1)
    }

    /// "Tell me more about him." asked again what had been refused.
    @Test func moreOfSomebodyIsAskedOfHimAlone() throws {
        let told = try answers("Who was Nils Brandt?", "When did he die?", "Tell me more about him.")
        #expect(told[1].isEmpty)
        #expect(told[2].contains("Bergen"), "\(told[2])")
    }

    private func answers(_ questions: String...) throws -> [String] {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var conversation = Conversation()
        return questions.map { question in
            engine.answer(question, in: &conversation).sentences.map(\.text).joined(separator: " ")
        }
    }
}
