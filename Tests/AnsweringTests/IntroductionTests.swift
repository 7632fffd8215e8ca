import Retrieval
import Testing

@testable import Answering

/// "Which gloves does the handbook name?" found one item of the list that the text has, or its introduction alone.
@Suite struct IntroductionTests {
    private static let text = """
        # Safety on the island

        ## Protection

        Coats are of cotton. Gloves are to be chosen by the substance:

        - nitrile for most solvents;
        - butyl for ketones and acids;
        - leather gauntlets for ice.

        Gloves must be taken off before touching doors. Sandals are forbidden.

        ## Visitors

        Visitors are told this: no smoking.
        """

    @Test(arguments: [
        "Which gloves does the handbook name?", "What kinds of gloves are there?",
        "List the gloves for ketones and ice.",
    ])
    func aListThatStandsThereAsOneIsToldWhole(question: String) throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer(question)
        #expect(answer.isAnswered)
        let list = [
            "Gloves are to be chosen by the substance:", "nitrile for most solvents;",
            "butyl for ketones and acids;", "leather gauntlets for ice.",
        ]
        #expect(Array(answer.sentences.map(\.text).prefix(4)) == list)
    }

    /// "What can I do in the app?" was answered with "In the app you can".
    @Test func aSentenceThatBreaksOffIntroducesAListToo() throws {
        let library = try makeLibrary(
            "# The mower\n\nThe app connects to the mower. In the app you can\n\n- draw up a timetable,\n- exclude zones.\n"
        )
        let answer = AnswerEngine(library: library).answer("What can I do in the app?")
        #expect(answer.sentences.map(\.text).suffix(2) == ["draw up a timetable,", "exclude zones."])
        let plain = try makeLibrary(
            "# The mower\n\n## Box\n\n- a key\n- nine blades\n\nIt is red. It is small.\n")
        #expect(Introduction(library: plain).list(with: 1) == nil)
    }

    @Test func onlyWhatStandsBehindAColonIsAnItem() throws {
        let library = try makeLibrary(Self.text)
        let introduction = Introduction(library: library)
        let lists = (0..<library.index.sentenceCount).map { introduction.list(with: $0) }
        #expect(lists == [nil, 1..<5, 1..<5, 1..<5, 1..<5, nil, nil, nil])
    }
}
