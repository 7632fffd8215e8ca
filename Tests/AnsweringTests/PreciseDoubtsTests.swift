import Retrieval
import Testing

@testable import Answering

/// What looks like an answer, word for word, and is none.
@Suite struct PreciseDoubtsTests {
    private static let text = """
        # The town of Orvik

        Mayor Nils Brandt was shot on the quay in 1801, and a republic was proclaimed from the balcony. The bridge was built by \
        Anna Lund. Her sister was an accompanist.

        Anna Lund was the first warden of the harbour. In 1815 she refused a medal, such as others wore, and bought the mill.
        """

    /// "Who shot King Carlos I?" was answered with when he was.
    @Test(arguments: [
        ("Who shot the mayor Nils Brandt?", true), ("Who built the bridge?", false),
        ("Who refused a medal?", false),
    ])
    func whatWasDoneDoesNotSayWhoDidIt(question: String, isMissing: Bool) throws {
        #expect(try hints(question).isAgentMissing == isMissing)
    }

    /// "Who was the second warden?" was answered with the first.
    @Test(arguments: [
        ("Who was the second warden of the harbour?", true),
        ("Who was the first warden of the harbour?", false),
        ("Who was the warden of the harbour?", false),
    ])
    func theFirstIsNotTheSecond(question: String, isOther: Bool) throws {
        #expect(try hints(question).isOtherOfRow == isOther)
    }

    /// "In what year did he accept a knighthood?" was answered with when he refused it.
    @Test(arguments: [
        ("In what year did Anna Lund accept a medal?", true),
        ("In what year did Anna Lund refuse a medal?", false),
        ("Did Anna Lund accept a medal?", false), ("What did Anna Lund buy?", false),
    ])
    func theContraryIsNoAnswer(question: String, isContrary: Bool) throws {
        #expect(try hints(question).isContrary == isContrary)
    }

    @Test func whatIsNoContraryComesFirst() throws {
        let library = try makeLibrary(
            """
            In 1911 the guild of millers accepted the bridge over the river.

            The guild of millers opposed the bridge in 1904.
            """)
        let question = "When did the guild of millers oppose the bridge over the river?"
        let nearest = try #require(rank(question, in: library).best)
        #expect(library.text(ofSentence: nearest.sentence).contains("accepted"))
        let answer = AnswerEngine(library: library).answer(question)
        #expect(answer.ranked.first?.text.contains("opposed") ?? false)
    }

    /// "Such as" was taken for a word of reason.
    @Test func anExampleIsNoReason() throws {
        #expect(try hints("Why did Anna Lund refuse a medal?").reason != .told)
    }

    /// "Why did the United States put missiles in Turkey?" was answered with why others were sent elsewhere, "Why was the removal kept
    /// secret?" with the reason for what stands behind it.
    @Test(arguments: [
        ("Why did the Union put guns in Skien?", false), ("Why did Brandt put them in Orvik?", true),
        ("Why was the removal kept secret?", false), ("Why were guns brought?", true),
        ("Why was the guild angered?", true),
    ])
    func aReasonIsOfWhatIsAskedOf(question: String, isTold: Bool) throws {
        let library = try makeLibrary(
            """
            Nils Brandt sent them to Orvik because he wanted to counter the guns that the Union had placed in Skien.

            The removal from the fort was kept secret. The town was held to have lost because nobody knew.

            New guns were brought in 1850. They came because the fort was old.

            The guild was angered by Brandt's gifts. Gulls call.
            """, thesaurus: "put, place, send")
        let best = try #require(rank(question, in: library).best)
        let hints = Hints(of: best, makeQuestion(question, in: library), library.index)
        #expect((hints.reason == .told) == isTold)
    }

    /// "How did the Americans discover the bases?" was answered with what was so when they did, "Why did China walk out?" with what
    /// ended when it did.
    @Test(arguments: [
        ("How did the divers discover the wreck?", true), ("How did the divers raise the wreck?", false),
        ("Why did the guild walk out halfway?", true), ("Why did the talks end?", false),
    ])
    func whatWasSoWhenItHappenedTellsNeitherHowNorWhy(question: String, isOther: Bool) throws {
        let library = try makeLibrary(
            """
            When the divers discovered the wreck, it was full of sand. They raised the wreck of the divers with a crane.

            The talks ended when the guild walked out halfway. Gulls call.
            """)
        #expect(makeSignals(question, in: library).isReasonMissing == isOther)
    }

    /// "Who led the Chinese delegation?" was answered with countries, "How old was he?" with "two years later".
    @Test(arguments: [
        ("Who led the delegation to Norway?", true), ("Who led the choir to Norway?", false),
        ("Who joined the delegation to Norway?", false),
        ("How old was Nils Brandt when he was ousted?", true),
        ("How old was Ada Lund when she sang?", false),
    ])
    func countriesLeadNothingAndYearsLaterAreNoAge(question: String, isMissing: Bool) throws {
        let library = try makeLibrary(
            """
            The delegation of Sweden to Norway left. The choir to Norway was led by the wife of a miller.

            Nils Brandt was ousted two years later. Ada Lund was twelve years old when she sang.
            """)
        #expect(makeSignals(question, in: library).isTypeMissing == isMissing)
    }

    /// "Who led Cuba at the time of the missile crisis?" was refused: who led it is told without the crisis.
    @Test func whatWasAtTheTimeIsNoMoreThanAside() throws {
        let question = makeQuestion(
            "Who built the bridge at the time of the republic?", in: try makeLibrary(Self.text))
        let shares = question.terms.map { ($0.shown, $0.share) }
        #expect(shares.first { $0.0 == "bridge" }.map { $0.1 > 0.5 } ?? false)
        #expect(shares.first { $0.0 == "republic" }.map { $0.1 < 0.5 } ?? false)
        #expect(!shares.contains { $0.0 == "time" })
    }

    /// "What did Lego pay for it?" was answered with the purchase.
    @Test(arguments: ["What did Anna Lund pay for the mill?", "What did the town spend on the bridge?"])
    func whatWasPaidIsASum(question: String) throws {
        #expect(makeQuestion(question, in: try makeLibrary(Self.text)).type == .money)
    }

    private func hints(_ question: String) throws -> Hints {
        let library = try makeLibrary(Self.text)
        let ranked = rank(question, in: library)
        return Hints(of: try #require(ranked.best), makeQuestion(question, in: library), library.index)
    }
}
