import Retrieval
import Testing

@testable import Answering

/// Sentences that hold most of a question and tell of another kind, year, number or deed.
@Suite struct OtherThingTests {
    private static let text = """
        # Per Dahl

        Per Dahl was hardly the likely successor to Ole Moe. The guild and Lars Falk took away his power in 1904, for \
        the guild was poor. Trade between the guild and Sweden dwindled.

        Falk heard the announcement of the guild on the radio. The goods came by ship.

        In 1907 visitors brought 612 clocks. The number of clocks fell by 57 per cent between 1911 and 1914.

        Ada Lund, a machinist, lived for eleven years with the shunt. Nils Brandt had never been relegated by the guild.

        The first licensed tower was built at Bergen. Lead has the highest melting point of these metals.

        When the sluice was found, the boats were at sea. The warden then closed the gate. The mill stopped after the storm had \
        broken the dam. The station was closed.

        Swedish newspapers published hostile articles. The blood and the fluid flow in opposite directions. This keeps the \
        difference as great as possible.

        The clerks also accused Dahl of haste over the mill and West Orvik. In 1912 Holm ordered the boats to sail.

        For the writer Anna Berg, Dahl fell because he was poor. Because the dean, Emil Holm, did not allow women, Lund worked in \
        the cellar.
        """

    /// "Who took over from him?" was answered with who took his power away.
    @Test(arguments: [("Who took over from Dahl?", true), ("Who took away the power of Dahl?", false)])
    func anotherSmallWordMakesItAnotherVerb(question: String, isOther: Bool) throws {
        #expect(try signals(question, "took away").slips.contains(.otherParticle) == isOther)
    }

    /// "What goods did they trade?" was answered, and surely, with that they did.
    @Test(arguments: [
        ("What goods did the guild and Sweden trade?", "Trade between", true),
        ("On which radio station did Falk hear the announcement?", "on the radio", true),
        ("Which goods came by ship?", "came by ship", false),
        ("What tower did they build?", "licensed tower", false),
    ])
    func theKindMustStandThere(question: String, sentence: String, isMissing: Bool) throws {
        #expect(try signals(question, sentence).slips.contains(.kindNounMissing) == isMissing)
    }

    /// "Who were the other candidates to succeed Stalin?" was answered with the one whom all is about.
    @Test(arguments: [
        ("Who were the other successors to Ole Moe?", true), ("Who was the successor to Ole Moe?", false),
    ])
    func othersMustBeNamed(question: String, isMissing: Bool) throws {
        #expect(try hints(question, "successor").isOtherUnnamed == isMissing)
    }

    /// "How long did Brezhnev rule?" was answered with how long Khrushchev did.
    @Test(arguments: [
        ("Where did Brandt hear the announcement?", "Falk heard", true),
        ("Where did Falk hear the announcement?", "Falk heard", false),
        ("Who heard the announcement?", "Falk heard", false),
    ])
    func whatAnotherDidIsDoubted(question: String, sentence: String, isOther: Bool) throws {
        #expect(try hints(question, sentence).isDoneByAnother == isOther)
        if isOther { #expect(try signals(question, sentence).slips.contains(.ofOther)) }
    }

    /// "Over which city was he rash?" was refused: no "in" or "at" stands before "West Berlin".
    @Test(arguments: [
        ("Over which town was the dean hard?", "Emil Holm", false),
        ("Over which city was Dahl accused of haste?", "West Orvik", true),
        ("Over which city was Dahl accused of theft?", "West Orvik", false),
    ])
    func anyNameMayBeThePlaceAskedFor(question: String, sentence: String, isNamed: Bool) throws {
        #expect(try hints(question, sentence).namesPlace == isNamed)
    }

    /// "On whose orders were missiles placed?" was refused: nobody "'s orders" stand there.
    @Test(arguments: [("On whose orders did the boats sail?", false), ("Whose goods came by ship?", true)])
    func whoeverOrdersHasGivenOrders(question: String, isMissing: Bool) throws {
        #expect(try hints(question, isMissing ? "goods came" : "ordered").isOwnerMissing == isMissing)
    }

    /// "How many objects were brought in 2022?" was answered with those of 2023.
    @Test(arguments: [
        ("How many clocks did visitors bring in 1908?", "612", true),
        ("How many clocks did visitors bring in 1907?", "612", false),
        ("By how much did the clocks fall in 1912?", "57 per cent", false),
    ])
    func anotherYearIsDoubted(question: String, sentence: String, isOther: Bool) throws {
        #expect(try signals(question, sentence).slips.contains(.otherYear) == isOther)
    }

    /// "How many pairs breed there?" was answered with by how much they had become fewer.
    @Test(arguments: [
        ("How many clocks are there?", "57 per cent", true),
        ("How many clocks did they bring?", "612", false),
        ("By how many per cent did the clocks fall?", "57 per cent", false),
    ])
    func aShareIsNoCount(question: String, sentence: String, isMissing: Bool) throws {
        #expect(try hints(question, sentence).isCountMissing == isMissing)
    }

    /// "How old was he?" was answered with how long he lived on.
    @Test func howLongSomebodyLivedOnIsNoAge() throws {
        #expect(try !hints("How old was Ada Lund when she got the shunt?", "eleven years").tellsAge)
    }

    /// "Which clubs were relegated?" was answered with those that never were, "the lowest point" with the highest.
    @Test(arguments: [
        ("Who was relegated by the guild?", "relegated", true),
        ("Who was never relegated by the guild?", "relegated", false),
        ("Which was the first unlicensed tower?", "licensed tower", true),
        ("Which was the first licensed tower?", "licensed tower", false),
        ("Which metal has the lowest melting point?", "melting", true),
        ("Which metal has the highest melting point?", "melting", false),
        ("Was Brandt relegated?", "relegated", false),
    ])
    func whatIsDeniedIsNoAnswer(question: String, sentence: String, isContrary: Bool) throws {
        #expect(try hints(question, sentence).isContrary == isContrary)
    }

    /// "When did Kennedy authorise the blockade?" was refused, though the sentence before tells when.
    @Test(arguments: [
        ("When did the warden close the gate?", "closed the gate", true),
        ("When did the mill stop?", "mill stopped", true),
        ("When did the storm break the dam?", "mill stopped", false),
        ("When did the warden drown?", "closed the gate", false),
    ])
    func anOccasionTellsATime(question: String, sentence: String, isTold: Bool) throws {
        #expect(try hints(question, sentence).tellsOccasion == isTold)
        #expect(try signals(question, sentence).isTypeMissing != isTold)
    }

    @Test func theOccasionIsShown() throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer(
            "When did the warden close the gate?")
        #expect(answer.sentences.map(\.text).joined(separator: " ").hasPrefix("When the sluice was found"))
    }

    /// "Where were anti-Soviet articles printed?" was refused for want of a place.
    @Test(arguments: [
        ("Where were hostile articles printed?", false), ("Where were hostile articles burnt?", true),
    ])
    func aNewspaperIsWhereSomethingIsPrinted(question: String, isMissing: Bool) throws {
        #expect(try signals(question, "newspapers").isTypeMissing == isMissing)
    }

    /// "Why do blood and fluid run in opposite directions?" was refused: what that is good for stands behind it.
    @Test(arguments: [
        ("Why do the blood and the fluid flow in opposite directions?", "opposite", true),
        ("Why did they publish hostile articles?", "newspapers", false),
        ("Anna Berg reason", "Anna Berg", true),
        ("Why did Dahl fall, for Anna Berg?", "Anna Berg", true),
    ])
    func whatItIsGoodForIsAReason(question: String, sentence: String, isTold: Bool) throws {
        #expect(try (hints(question, sentence).reason == .told) == isTold)
    }

    /// Whom "because" names is not whom the sentence tells of.
    @Test func whoeverIsTheReasonIsNotToldOf() throws {
        let signals = try signals("Why did Brandt and Lund work in the cellar?", "Emil Holm")
        #expect(!signals.slips.contains(.ofOther))
    }

    private func hints(_ question: String, _ sentence: String) throws -> Hints {
        try makeHints(question, on: sentence, in: try makeLibrary(Self.text))
    }

    private func signals(_ question: String, _ sentence: String) throws -> Signals {
        let library = try makeLibrary(Self.text)
        let ranked = try rank(question, preferring: sentence, in: library)
        return Signals(makeQuestion(question, in: library), ranked, library.index)
    }
}
