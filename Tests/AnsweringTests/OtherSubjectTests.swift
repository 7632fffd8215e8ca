import Retrieval
import Testing

@testable import Answering

/// Sentences that hold the words of a question and tell of somebody else, or of the thing asked about alone.
@Suite struct OtherSubjectTests {
    private static let text = """
        # Measurements of the harbour

        Nils Brandt adopted the view of the guild and in 1909 put the depth of the quay at 12 fathoms. The Dane Ada Lund \
        preferred the older tables. In Bergen Lund drew maps in 1911.

        Ole Moe was hardly the most likely successor to Lars Falk. He became head of the guild in 1877. Falk was replaced by a \
        committee in the end.

        Ole Moe was dismissed in 1893 after a quarrel with the guild. The clerks who had served Moe kept his seal. The clerks sold \
        the seal.

        During the fair a painter, Per Holm, struck the clerk down.

        When the storm broke the sluice, the boats were at sea. The warden, Per Dahl, then closed the gate.
        """

    /// "What depth did Heiskanen find in 1909?" was answered, and surely, with what John Hayford had found.
    @Test(arguments: [
        ("What depth of the quay did Lund find in 1909?", true),
        ("What depth of the quay did Brandt find in 1909?", false),
        ("Who put the depth of the quay in 1909, as Lund did?", false),
        ("When did Lund draw maps in Bergen?", false),
    ])
    func whatSomebodyElseDidIsDoubted(question: String, isOfOther: Bool) throws {
        let signals = makeSignals(question, in: try makeLibrary(Self.text))
        #expect(signals.slips.contains(.ofOther) == isOfOther)
        #expect(Doubt.ofOther.factor(signals) == (isOfOther ? 0.6 : nil))
    }

    /// "Who replaced Khrushchev?" was answered with whom he had followed.
    @Test(arguments: [
        ("Who succeeded Ole Moe?", true), ("Who succeeded Lars Falk?", false),
        ("Who succeeded Ole Moe as head of the guild?", true), ("Who replaced Falk?", false),
        ("Who married Ole Moe?", false),
    ])
    func whomSomebodyFollowedIsNotWhoFollowedHim(question: String, isReversed: Bool) throws {
        let library = try makeLibrary(Self.text, thesaurus: "succeeded => successor")
        let ranked = rank(question, in: library)
        let hints = Hints(
            of: try #require(ranked.best), makeQuestion(question, in: library), library.index)
        #expect(hints.isAgentReversed == isReversed)
    }

    /// "What did Khrushchev do after he was removed from power?" was answered, and surely, with his removal.
    @Test(arguments: [
        ("What did Ole Moe do after he was dismissed?", true),
        ("What happened to Ole Moe after his quarrel with the guild?", true),
        ("What happened after the storm broke the sluice?", false),
        ("What did Per Dahl do after the storm broke the sluice?", false),
        ("What seal did the clerks sell after the quarrel?", false),
        ("What did the guild name after Ole Moe?", false),
        ("When was Ole Moe dismissed?", false),
    ])
    func whatHappenedIsNotWhatCameAfterIt(question: String, isNothing: Bool) throws {
        let signals = makeSignals(question, in: try makeLibrary(Self.text))
        #expect(signals.slips.contains(.nothingAfter) == isNothing)
        #expect(Doubt.nothingAfter.factor(signals) == (isNothing ? 0.55 : nil))
    }

    /// "What did Khrushchev do before he became leader?" was answered, and surely, with his becoming it.
    @Test(arguments: [
        ("What did Per Holm do before he struck the clerk down?", true),
        ("What happened before the painter struck the clerk down?", false),
        ("What did Ole Moe do before he became head?", false),
    ])
    func whatCameBeforeIsNotTheThingItself(question: String, isNothing: Bool) throws {
        let text = Self.text + "\n\nOle Moe had been a cooper before he became head."
        let signals = makeSignals(question, in: try makeLibrary(text))
        #expect(signals.slips.contains(.nothingAfter) == isNothing)
    }

    /// "Who was mayor after William Walworth?" was answered, and surely, with what Walworth did.
    @Test(arguments: [
        ("Who was painter after Per Holm?", true), ("Who was painter before Per Holm?", true),
        ("Who was the painter at the fair?", false), ("Who was warden after Per Dahl?", false),
        ("Who replaced Falk after the quarrel?", false),
    ])
    func whatSomebodyDidIsNotWhoCameAfterHim(question: String, isAlone: Bool) throws {
        let library = try makeLibrary(Self.text)
        let best = try #require(rank(question, in: library).best)
        let hints = Hints(of: best, makeQuestion(question, in: library), library.index)
        #expect(hints.isOfNeighbourAlone == isAlone)
        #expect(makeSignals(question, in: library).slips.contains(.nothingAfter) == isAlone)
    }

    /// "Which newspapers attacked the union?" was answered with newspapers that have no name there.
    @Test(arguments: [
        ("Which newspapers attacked the guild?", true), ("Which clerks attacked the guild?", false),
    ])
    func namesAreWantedOfNewspapers(question: String, isMissing: Bool) throws {
        let plain = try makeLibrary("Foreign newspapers attacked the guild, as the clerks did. It rained.")
        #expect(makeSignals(question, in: plain).isTypeMissing == isMissing)
        let named = try makeLibrary(
            "The newspapers Folkebladet and Budstikken attacked the guild. It rained.")
        #expect(!makeSignals(question, in: named).isTypeMissing)
    }

    /// "What is the second highest peak?" was answered with the highest.
    @Test(arguments: [
        ("What is the second highest peak?", true), ("What is the highest peak?", false),
    ])
    func theHighestIsNotTheSecondHighest(question: String, isOther: Bool) throws {
        let library = try makeLibrary("Its highest peak, Mashan, rises to 1,503 metres. Goats graze.")
        let ranked = rank(question, in: library)
        let hints = Hints(
            of: try #require(ranked.best), makeQuestion(question, in: library), library.index)
        #expect(hints.isOtherOfRow == isOther)
    }
}
