import Retrieval
import Testing

@testable import Answering

@Suite struct SignalsTests {
    @Test func nothingFoundSpeaksForNothing() throws {
        let library = try makeLibrary()
        let signals = Signals(makeQuestion("when?", in: library), RankedSentences(), library.index)
        #expect(signals.values.allSatisfy { $0 == 0 })
        #expect(!signals.isTypeMissing)
    }

    @Test func wordsThatTheDocumentsLackAreWeighed() throws {
        let library = try makeLibrary("Kelp dries.\n\nGulls call.")
        let signals = try self.signals("kelp zzzyx", in: library)
        // kelp in 1 of 2 passages: ln 2 = 0.693147; zzzyx in none: ln(1 + 2.5/0.5) = 1.791759.
        // An unknown word that is no name counts for 0.7: 1.254231 / (0.693147 + 1.254231).
        #expect(abs(signals[.unknown] - 1.254231 / 1.947378) < 1e-5)
        #expect(abs(signals[.plainCoverage] - 0.5) < 1e-6)
        // Neither is a name: of what is asked, the sentence holds 0.693147 / (0.693147 + 1.254231), a third.
        #expect(signals[.predicate] == 1, "a fifth would be enough")
        #expect(signals[.namesMissing] == 0)
    }

    @Test func aSynonymCountsAtItsWeight() throws {
        let library = try makeLibrary("Kelp dries.\n\nGulls call.", thesaurus: "beacon, kelp")
        let signals = try self.signals("the beacon", in: library)
        #expect(signals[.unknown] == 0)
        #expect(abs(signals[.plainCoverage] - Double(QuestionReader.synonymWeight)) < 1e-6)
        #expect(signals[.predicate] == 1)
    }

    @Test func namesThatThePassageLacksAreWeighed() throws {
        let library = try makeLibrary("Olaf sold salt. So Olaf slept.\n\nThe gulls saw Elena call.")
        #expect(try signals("Olaf sold what salt to Elena", in: library)[.namesMissing] > 0.3)
        #expect(try signals("Olaf sold what salt", in: library)[.namesMissing] == 0)
    }

    /// "Where does Elena teach?" was answered with whatever stood beside the name.
    @Test func aNameAloneIsNotWhatIsAskedOfIt() throws {
        let library = try makeLibrary("Elena Ferro sold salt.\n\nThe gulls call. So Elena Ferro slept.")
        #expect(try signals("What did Elena Ferro teach?", in: library)[.predicate] == 0)
        #expect(try signals("What did Elena Ferro sell?", in: library)[.predicate] == 1)
    }

    /// "Which American president did Khrushchev face?" was refused, for "President Kennedy" faces nobody there.
    @Test func whoIsNamedByHisRoleIsTold() throws {
        let library = try makeLibrary(
            "So President Holt sealed the harbour.\n\nGulls call. The president slept.")
        #expect(try !signals("Which president did Olaf face?", in: library).isPredicateMissing)
        let other = try makeLibrary(
            "So Olaf Holt sealed the harbour, a president.\n\nGulls call. Olaf Holt slept.")
        #expect(try signals("Which president did Olaf Holt face?", in: other).isRoleNamed == false)
    }

    /// "Which newspapers does the village library have?" was answered with whatever the library has.
    @Test func whatTheTitleNamesIsNotWhatIsAskedOfIt() throws {
        let library = try makeLibrary("# The village library\n\nThe village library sold salt. Gulls call.")
        #expect(try signals("Which newspapers does the village library have?", in: library)[.predicate] == 0)
        #expect(try signals("What salt does the village library have?", in: library)[.predicate] == 1)
    }

    /// "What is the capital of that country?" was answered with what had been spoken of before.
    @Test func aFollowUpThatFindsNothingOfItsOwnIsDoubted() throws {
        let library = try makeLibrary("Kelp dries.\n\nGulls call.")
        let ranked = rank("kelp", in: library)
        func isOwnMissing(_ question: Question) -> Bool {
            Signals(question, ranked, library.index).isOwnMissing
        }
        var question = makeQuestion("the zzzyx", in: library)
        #expect(!isOwnMissing(question), "nothing was lent to it")
        var lent = makeQuestion("kelp", in: library).terms[0]
        lent.origin = .turn(1)
        question.terms.append(lent)
        #expect(isOwnMissing(question))
        question.terms.append(makeQuestion("dries", in: library).terms[0])
        #expect(!isOwnMissing(question))
    }

    /// The words of one name were counted as so many things that the passage holds.
    @Test func aNameOfSeveralWordsIsOneThing() throws {
        let library = try makeLibrary("So Elena Maria Ferro sold salt.\n\nThe gulls call.")
        let signals = try self.signals("What did Elena Maria Ferro teach?", in: library)
        #expect(abs(signals[.plainCoverage] - 0.5) < 1e-6)
        #expect(abs(signals[.termCount] - 1.0986 / 3) < 1e-3)
        #expect(abs(try self.signals("salt, gulls and nets", in: library)[.plainCoverage] - 1.0 / 3) < 1e-6)
    }

    /// Ahead of all else in one document was taken for sure, though its passages say the same things.
    @Test func beingAheadCountsByHowLittleOfTheLibraryOneDocumentIs() throws {
        let text = "Olaf sold salt to the monks of the valley in the winter.\n\nGulls call."
        #expect(try signals("Olaf sold salt to monks", in: makeLibrary(text))[.margin] == 0)
        let several = try makeLibrary([
            "olaf": text, "kelp": "Kelp dries.", "nets": "Nets rot.", "boats": "Boats leak.",
        ])
        let signals = try self.signals("Olaf sold salt to monks", in: several)
        #expect(signals[.fewDocuments] == 0.25)
        #expect(signals[.score] > 0.2, "far enough ahead of nothing")
        #expect(abs(signals[.margin] - 0.2 * 0.75) < 1e-9)
    }

    /// "How many days did it last?" was answered with two years.
    @Test func daysAreNotToldByYears() throws {
        let library = try makeLibrary("Olaf was king from 1900 till 1911. Gulls call.")
        #expect(try signals("How many days was Olaf king?", in: library).isEndAlone)
        #expect(try !signals("How many years was Olaf king?", in: library).isEndAlone)
        let counted = try makeLibrary("Olaf was king for 12 days. Gulls call.")
        #expect(try !signals("How many days was Olaf king?", in: counted).isEndAlone)
    }

    /// "How many gulls call?" was answered with any number that stood near gulls.
    @Test func aNumberAskedForIsASignalOfItsOwn() throws {
        let library = try makeLibrary("The 12 gulls call.")
        #expect(try signals("How many gulls call?", in: library)[.numberAsked] == 1)
        #expect(try signals("When do gulls call?", in: library)[.numberAsked] == 0)
    }

    @Test func neighboursOfTheQuestionAreASignal() throws {
        let library = try makeLibrary("Olaf sold salt.\n\nThe gulls call.")
        let together = try signals("Olaf sold what?", in: library)[.pairs]
        #expect(together > 0)
        #expect(try signals("salt for Olaf", in: library)[.pairs] < together)
    }

    @Test(arguments: [
        ("When did the gulls call?", true), ("When did Olaf sell salt?", false),
        ("Why did the gulls call?", false),
        ("How many gulls call?", true), ("Who let the gulls call?", true),
        ("Where did the gulls call?", true),
        ("What did the gulls call?", false),
    ])
    func theKindOfThingAskedForMayBeMissing(question: String, isMissing: Bool) throws {
        let library = try makeLibrary("Olaf sold salt in 1904.\n\nThe gulls call.")
        #expect(try signals(question, in: library).isTypeMissing == isMissing, "\(question)")
    }

    private func signals(_ question: String, in library: Library) throws -> Signals {
        let ranked = rank(question, in: library)
        try #require(ranked.best != nil)
        return Signals(makeQuestion(question, in: library), ranked, library.index)
    }
}
