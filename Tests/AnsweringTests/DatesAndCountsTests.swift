import Retrieval
import Testing

@testable import Answering

/// Years before Christ, days where a date is asked for, counts of some of a kind, and what somebody was by calling.
@Suite struct DatesAndCountsTests {
    private static let text = """
        # The theatre of Orvik

        The Geese, performed in 405 BC, mocks the guild. Many plays are lost.

        The War of Orvik was from 1879 to 1884. The War of Orvik began on 5 April 1879 with a storm of hail over the fjord.

        Of its 825 species of plants many are rare. Birds nest on the roof.

        In 1911 Ada Lund, curator of the small museum, was called to the harbour. She wept.
        """

    /// "In which year was The Frogs performed?" was refused: 405 BC has three figures.
    @Test func aYearBeforeChristIsATime() throws {
        #expect(try answer("In which year was The Geese performed?").contains("405 BC"))
    }

    /// "On what date did Chile declare war?" was told by the years of the war.
    @Test func aDayComesFirstWhereADateIsAskedFor() throws {
        let question = "On what date was the War of Orvik?"
        let library = try makeLibrary(Self.text)
        let nearest = try #require(rank(question, in: library).best)
        #expect(library.text(ofSentence: nearest.sentence).contains("1884"))
        #expect(AnswerEngine(library: library).find(question).ranked.best?.sentence == nearest.sentence + 1)
    }

    /// "How many species of birds are there?" was answered, and surely, with those of plants.
    @Test(arguments: [
        ("How many species of birds are there?", true), ("How many species of plants are there?", false),
        ("How many species of wasps are there?", false), ("How many species are there?", false),
    ])
    func whatIsCountedMustBeOfItsKind(question: String, isOther: Bool) throws {
        let signals = makeSignals(question, in: try makeLibrary(Self.text))
        #expect(signals.slips.contains(.countOfOthers) == isOther)
        #expect(Doubt.countOfOthers.factor(signals) == (isOther ? 0.65 : nil))
    }

    /// "What was the profession of …?" was refused where the text says "curator".
    @Test func aCallingIsToldByTheNounBesideTheName() throws {
        #expect(try answer("What was the profession of Ada Lund?").contains("curator"))
        let library = try makeLibrary(Self.text)
        #expect(makeQuestion("What was the profession of Ada Lund?", in: library).type == .identity)
    }

    private func answer(_ question: String) throws -> String {
        var conversation = Conversation()
        return AnswerEngine(library: try makeLibrary(Self.text)).answer(question, in: &conversation)
            .sentences.map(\.text).joined(separator: " ")
    }
}
