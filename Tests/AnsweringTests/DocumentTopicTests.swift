import Retrieval
import Testing

@testable import Answering

/// What a document's title names is meant in each of its sentences.
@Suite struct DocumentTopicTests {
    private static let texts: KeyValuePairs = [
        "works": """
        # The waterworks of Pellworth

        Pellworth is a town on a river. Its waterworks have a staff of eleven.

        Losses through leaks fell to 12 percent. They used to be higher than that.
        """,
        "mill": "# The mill\n\nLeaks drive no mill. Pellworth buys its flour.",
    ]

    /// "How much is lost through leaks in Pellworth?" was answered with "Pellworth is a town on a river".
    @Test(arguments: [
        ("How much does Pellworth lose through leaks?", "works", 2),
        ("Where is Pellworth?", "works", 0),
        ("What has a staff in Pellworth?", "works", 1),
        ("What does Pellworth buy?", "mill", 1),
    ])
    func aQuestionThatNamesItIsAnsweredByWhatElseItSays(question: String, document: String, sentence: Int)
        throws
    {
        let library = try makeLibrary(Self.texts)
        let best = try #require(rank(question, in: library).best)
        let found = library.index.document(ofPassage: best.passage)
        #expect(library.documents[found].name == document)
        #expect(best.sentence - library.index.sentences(ofDocument: found).lowerBound == sentence)
    }

    @Test func aTopicTellsTheSentencesOfItsDocumentApartByAQuarter() throws {
        let library = try makeLibrary(Self.texts)
        let knowledge = RankingKnowledge(library: library)
        let question = PreparedQuestion(
            makeQuestion("Pellworth leaks", in: library), index: library.index, grams: knowledge.grams)
        var statistics = DocumentStatistics(of: [0, 1], question, library.index)
        statistics.enter(0, question, library.index)
        #expect(statistics.isTopic(0) && !statistics.isTopic(1))
        #expect(abs(statistics.terms[0].weight - 0.25 * statistics.terms[0].idf) < 1e-5)
        #expect(abs(statistics.terms[1].weight - question.terms[1].share * statistics.terms[1].idf) < 1e-5)
        statistics.enter(1, question, library.index)
        #expect(!statistics.isTopic(0) && !statistics.isTopic(1))
        #expect(abs(statistics.terms[0].weight - statistics.terms[0].idf) < 1e-5)
    }

    @Test func aTopicIsInheritedFromTheTitleAndHeldByEachPassage() throws {
        let library = try makeLibrary(Self.texts)
        let knowledge = RankingKnowledge(library: library)
        let prepared = PreparedQuestion(
            makeQuestion("Pellworth", in: library), index: library.index, grams: knowledge.grams)
        let ranked = SentenceGrams(prepared, knowledge).withScale { grams in
            FeatureBuilder.measure(
                [0, 1, 2], for: prepared, .none, knowledge, .fitted, grams, best: .max
            ).ranked
        }
        func value(_ feature: Feature, _ sentence: Int) -> Float {
            ranked.value(feature, of: ranked.entries[sentence])
        }
        #expect(value(.passageCoverage, 2) == 1 && value(.passage, 2) > 0)
        #expect(abs(value(.inherited, 2) - 0.6) < 1e-5)
        #expect(value(.inheritedByAnaphor, 3) == 0, "it holds nothing but the topic")
        #expect(value(.inherited, 4) == 0, "the mill's title does not name it")
    }

    @Test func aPassageHoldsWhatTheTitleNames() throws {
        let library = try makeLibrary(Self.texts)
        let question = makeQuestion("Pellworth leaks", in: library)
        func held(_ sentence: Int) -> [Double] {
            let best = RankedSentences.Entry(
                passage: library.index.passage(ofSentence: sentence), sentence: sentence, score: 1, row: 0)
            return TermTally(question, best, library.index).rows.map(\.inPassage)
        }
        #expect(held(2) == [1, 1])
    }
}
