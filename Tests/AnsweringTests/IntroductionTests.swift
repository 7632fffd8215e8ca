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

    @Test func onlyWhatStandsBehindAColonIsAnItem() throws {
        let library = try makeLibrary(Self.text)
        let introduction = Introduction(library: library)
        let lists = (0..<library.index.sentenceCount).map { introduction.list(with: $0) }
        #expect(lists == [nil, 1..<5, 1..<5, 1..<5, 1..<5, nil, nil, nil])
    }
}
