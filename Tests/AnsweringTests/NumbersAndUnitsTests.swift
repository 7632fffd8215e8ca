import Retrieval
import Testing

@testable import Answering

/// Figures that count or measure something else, and small words that look like reasons.
@Suite struct NumbersAndUnitsTests {
    private static let text = """
        # The pool

        The learner pool is warmer, at 31 degrees. The main pool is 25 metres long. Error 17 means that the tap is closed.

        A fire destroyed 380 buildings. The flood killed 158 people, and 12 sailors. The plague killed two-thirds of the people.

        Ada Lund left the team in 2021, and Per Dahl has led it since then. The agent bought a large number of her prints and paid \
        well. Entry is free.

        The mill is run by volunteers and has 900 items. If it shows E02, the lamp is broken.

        Females swim at 18 months. Support for the old pump was removed in version 3.
        """

    /// "How long is the learner pool?" was answered, and surely, with how warm it is.
    @Test(arguments: [
        ("How long is the learner pool?", "warmer", true), ("How long is the main pool?", "25 metres", false),
        ("What does error 12 mean?", "Error 17", false),
    ])
    func whatIsLongIsTold(question: String, sentence: String, isMissing: Bool) throws {
        #expect(try hints(question, sentence).isUnitMissing == isMissing)
    }

    /// "How long is a tufted puffin?" was answered with its "two relatives".
    @Test(arguments: [
        ("How long did the people swim?", "two-thirds", true),
        ("How long do females swim?", "18 months", false),
    ])
    func aStretchHasAWordForATime(question: String, sentence: String, isMissing: Bool) throws {
        #expect(try hints(question, sentence).isTimeMissing == isMissing)
    }

    /// "How many volunteers work there?" was answered with 900 items.
    @Test(arguments: [
        ("How many volunteers run the mill?", true), ("How many items does the mill have?", false),
    ])
    func whatStandsBesideTheFigureIsCounted(question: String, isMissing: Bool) throws {
        #expect(try hints(question, "900 items").slips.contains(.countMissing) == isMissing)
    }

    /// "What does the message E02 mean?" was refused: the text has no "message".
    @Test func whatACodeIsCalledWeighsLittle() throws {
        let terms = makeQuestion("What does the message E02 mean?", in: try makeLibrary(Self.text)).terms
        #expect(terms.first { $0.shown == "message" }.map { $0.share < 0.5 } ?? false)
        #expect(terms.first { $0.shown == "E02" }?.share == 1)
    }

    /// "What does error 12 mean?" was answered with another error.
    @Test(arguments: [
        ("What does error 12 mean?", true), ("What does error 17 mean?", false),
        ("What does the error mean?", false),
    ])
    func anotherNumberIsAnotherThing(question: String, isOther: Bool) throws {
        #expect(try hints(question, "Error 17").slips.contains(.otherYear) == isOther)
    }

    /// "How many people were killed by the fire?" was answered with how many buildings it destroyed.
    @Test(arguments: [
        ("How many people did the fire kill?", "380 buildings", true),
        ("How many people did the flood kill?", "158 people", false),
        ("How many people did the plague kill?", "two-thirds", false),
        ("How many buildings did the fire destroy?", "380 buildings", false),
    ])
    func buildingsAreNoPeople(question: String, sentence: String, isMissing: Bool) throws {
        #expect(try hints(question, sentence).slips.contains(.countMissing) == isMissing)
    }

    /// "Why did Ingrid leave?" was answered with "since then".
    @Test func sinceThenIsNoReason() throws {
        #expect(try hints("Why did Ada Lund leave the team in 2021?", "since then").reason != .told)
    }

    /// "How much did the agent pay?" was answered without a sum.
    @Test(arguments: [
        ("How much did the agent pay for the prints?", "agent", false),
        ("How much does entry cost?", "Entry", true),
    ])
    func aSumHasAFigureOrIsNothing(question: String, sentence: String, isTold: Bool) throws {
        #expect(try hints(question, sentence).tellsSum == isTold)
    }

    @Test(arguments: [
        ("At what age do males swim?", "Females", true), ("At what age do females swim?", "Females", false),
        ("In which version was support for the pump added?", "removed", true),
    ])
    func theOtherSideIsNoAnswer(question: String, sentence: String, isContrary: Bool) throws {
        #expect(try hints(question, sentence).isContrary == isContrary)
    }

    /// "What do the donations pay for?" was refused for want of a sum, "Where does the name come from?" for want of a place.
    @Test(arguments: [
        ("What do the donations pay for?", AnswerType.thing), ("What do adults pay?", .money),
        ("Where does the name of the pool come from?", .thing), ("Where does the water come from?", .place),
    ])
    func theKindIsNotAskedFor(question: String, type: AnswerType) throws {
        #expect(makeQuestion(question, in: try makeLibrary(Self.text)).type == type)
    }

    private func hints(_ question: String, _ sentence: String) throws -> Hints {
        try makeHints(question, on: sentence, in: try makeLibrary(Self.text))
    }
}
