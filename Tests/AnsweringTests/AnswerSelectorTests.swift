import Retrieval
import Testing

@testable import Answering

@Suite struct AnswerSelectorTests {
    private static let text = """
        Olaf sold salt. This made him rich. Gulls call. Nets dry.

        Elena bought bread. Bells ring. Ropes creak. Lamps burn. Ships sail. Dogs bark. Rain falls. Cats sleep. \
        Trees grow.
        """

    @Test func aCloseRunnerUpOfTheSamePassageIsShownToo() throws {
        #expect(try choose("what was sold", [(2, 5), (0, 5)]) == [0, 2])
    }

    @Test func aRunnerUpFarBehindOrElsewhereIsNot() throws {
        #expect(try choose("what was sold", [(2, 50), (0, 5)]) == [2])
        #expect(try choose("what was sold", [(2, 5), (4, 5)]) == [2])
    }

    @Test func aSentenceThatPointsBackBringsTheOneBefore() throws {
        #expect(try choose("who was rich", [(1, 50), (2, 49), (0, 1)], anaphors: [1]) == [0, 1])
    }

    /// "Why did people stop backing him?" was answered with "he thus lost their support", and not with what had cost him it.
    @Test func aResultBringsWhatItIsOf() throws {
        let library = try makeLibrary(
            "The mill was dear. The town paid for years. Brandt thus lost the support of the town.\n\nGulls call."
        )
        let answer = AnswerEngine(library: library).answer("Why did Brandt lose the support of the town?")
        #expect(
            answer.sentences.map(\.text) == [
                "The town paid for years.", "Brandt thus lost the support of the town.",
            ])
    }

    @Test func theFirstSentenceOfAPassageBringsNoneOfThePassageBefore() throws {
        #expect(try choose("who was rich", [(4, 50), (3, 1), (0, 1)], anaphors: [4]) == [4])
    }

    @Test func aListGathersFromSeveralPassagesInTheOrderOfTheText() throws {
        #expect(try choose("list the noises", [(5, 5), (2, 5), (9, 5), (3, -90)]) == [2, 5, 9])
    }

    /// A list of accusations left out "They held him to be unfit", which stands between two of its items.
    @Test func anItemBringsWhatGoesOnAboutIt() throws {
        let scores: [(Int, Float)] = [(4, 5), (0, 5), (1, -90), (5, -91)]
        #expect(try choose("list the trades", scores, anaphors: [1]) == [0, 1, 4])
        #expect(try choose("list the trades", scores) == [0, 4])
        #expect(try choose("list the trades", [(3, 5), (4, -90)], anaphors: [4]) == [3])
        let all = (0..<13).map { ($0, Float($0 % 2 == 0 ? 5 : -90)) }
        #expect(
            try choose("list the trades", all, anaphors: Set(0..<13)).count == ListItems.maximumCount)
    }

    /// Of five wishes the fourth was left out, which shared no word with the question.
    @Test func whatStandsBetweenTwoItemsIsOne() throws {
        #expect(try choose("list the noises", [(5, 5), (7, 5), (6, -90), (9, -90)]) == [5, 6, 7])
        #expect(try choose("list the noises", [(5, 5), (8, 5), (6, -90), (7, -90)]) == [5, 8])
    }

    /// Of the reasons to break with him the second was left out: "He also held …".
    @Test func whatAddsToAnItemIsOne() throws {
        let text = "Olaf left since rain fell. He was tired. The king also slept. Nets dry."
        #expect(try choose("list the reasons", [(1, 5), (2, -90), (3, -91)], in: text) == [1, 2])
        #expect(try choose("list the reasons", [(0, 5), (2, -90), (3, -91)], in: text) == [0])
    }

    /// A list of wishes went on with the wishes of another document.
    @Test func anItemOfAnotherDocumentMustBeNearlyAsGood() throws {
        let library = try makeLibrary(["one": "Bells ring. Ropes creak.", "other": "Lamps burn."])
        let others: [(Float, Int)] = [(4.9, 2), (4, 1)]
        for (score, count) in others {
            var ranked = RankedSentences()
            for (row, score) in [Float(5), score].enumerated() {
                ranked.entries.append(.init(passage: row, sentence: 2 * row, score: score, row: row))
                ranked.features += [Float](repeating: 0, count: Feature.count)
            }
            let items = ListItems(library: library).choose(
                makeQuestion("list the noises", in: library), ranked, ranked.bets)
            #expect(items.count == count)
        }
    }

    /// "Several losses had led to this." was all that was told of them.
    @Test func aSentenceThatOnlySaysThatThereAreSeveralBringsThoseBehindIt() throws {
        let text = "Olaf came. Several trades made him rich. Salt was sold. Ropes were made.\n\nRain fell."
        let scores: [(Int, Float)] = [(1, 5), (0, -90), (3, -91), (2, -92), (4, -93)]
        #expect(try choose("list the trades", scores, in: text) == [1, 2, 3])
        #expect(try choose("list the trades", [(0, 5), (1, -90), (2, -91)], in: text) == [0])
        #expect(try choose("who had trades", [(1, 50), (2, -90)], in: text) == [1])
    }

    /// "What does error E2 mean?" was answered with "Error E2.", and nothing of what it means.
    @Test func aSentenceThatSaysNothingNewBringsTheNext() throws {
        let text = "Error E2. The boiler is hot. Lamps burn."
        let scores: [(Int, Float)] = [(0, 5), (2, 4), (1, -90)]
        #expect(try choose("what does error E2 mean", scores, in: text) == [0, 1, 2])
        #expect(try choose("what does the lamp mean", scores, in: text) == [0, 2])
    }

    /// "What did Kennedy do when they found the bases?" was answered with when they did.
    @Test func aSentenceWithoutHimWhoIsAskedAboutBringsTheNextThatHasHim() throws {
        let text = "Gulls call at the pier. Elena bought bread there. Lamps burn. Elena slept."
        let scores: [(Int, Float)] = [(0, 5), (2, 4), (1, -90)]
        #expect(try choose("what did Elena do at the pier", scores, in: text) == [0, 1])
        #expect(try choose("what do lamps do at the pier", scores, in: text) == [0, 2])
    }

    /// "Why did they use copper?" was answered with that they did.
    @Test func aSentenceWithoutAReasonBringsTheNextThatHasOne() throws {
        let scores: [(Int, Float)] = [(0, 50), (2, 49), (1, -90)]
        #expect(try choose("why did Olaf come", scores, reasons: [1]) == [0, 1])
        #expect(try choose("why did Olaf come", scores) == [0, 2])
        #expect(try choose("what did Olaf do", scores, reasons: [1]) == [0, 2])
    }

    /// "List the signs that things got worse" stopped where the first of two passages about them ended.
    @Test func allThatThereIsIsGatheredFromTheWholeSection() throws {
        let scores: [(Int, Float)] = [(2, 5), (4, -90), (5, -91)]
        #expect(try choose("list the noises", scores, telling: [2, 4]) == [2, 4])
        #expect(try choose("which noises", scores, telling: [2, 4]) == [2])
    }

    /// "Compare what they gave up" was answered with "In this deal each gave something up", and nothing of the deal.
    @Test func aListsBestItemBringsWhatItPointsBackTo() throws {
        let scores: [(Int, Float)] = [(5, 5), (4, -90)]
        #expect(try choose("list the noises", scores, anaphors: [5]) == [4, 5])
        #expect(try choose("list the noises", scores) == [5])
    }

    /// "compare olaf and elena" told of one of them alone.
    @Test func aNameTypedSmallIsANameAllTheSame() throws {
        let text = "Gulls call. So Olaf sold salt.\n\nRain fell. So Elena bought bread.\n\nNets dry."
        let scores: [(Int, Float)] = [(1, 50), (4, 30), (3, 5)]
        #expect(try choose("compare olaf and elena", scores, in: text) == [1, 3])
        #expect(try choose("compare the trades", scores, in: text) == [1])
    }

    @Test func aListHasAtMostSoManyItems() throws {
        let all = (0..<13).map { ($0, Float(5)) }
        #expect(try choose("list the noises", all).count == ListItems.maximumCount)
    }

    @Test func aListCoversEveryNameAskedFor() throws {
        #expect(try choose("Compare the trades of Olaf and Elena", [(0, 90), (1, 2), (4, 1)]) == [0, 4])
    }

    @Test func whoeverSaysTellMeAboutIsToldUpToThreeSentences() throws {
        let scores: [(Int, Float)] = [(2, 50), (0, 5), (1, 4), (3, 3)]
        #expect(try choose("tell me about the gulls", scores, telling: [2, 0, 1, 3]) == [0, 1, 2])
        #expect(try choose("tell me about the gulls", scores, telling: [2, 3]) == [2, 3])
        #expect(try choose("what were the gulls", scores, telling: [2, 0, 1, 3]) == [2])
    }

    @Test func whatIsToldOfItElsewhereComesAfterItsOwnPassage() throws {
        let scores: [(Int, Float)] = [(2, 5), (4, 5), (5, 1), (0, 1)]
        #expect(try choose("tell me about the gulls", scores, telling: [2, 4, 5, 0]) == [0, 2, 4])
    }

    /// "How long was he king?" was answered with the year he became it.
    @Test func twoYearsTellHowLong() throws {
        let years =
            "Olaf became king in 1900. Gulls call. Nets dry.\n\nElena left in 1904. Olaf was toppled in 1911."
        #expect(try choose("how long was Olaf king", [(0, 9), (3, 2), (4, 1)], in: years) == [0, 4])
        // Where the end itself is best, the beginning belongs to it.
        #expect(try choose("how long was Olaf king", [(4, 9), (0, 2), (3, 1)], in: years) == [3, 4])
        #expect(try choose("how long was Olaf king", [(4, 9), (0, 2)], in: years) == [4])
        let both = "Gulls call.\n\nOlaf was king from 1900 till 1911. Elena left in 1904."
        #expect(try choose("how long was Olaf king", [(1, 9), (2, -90)], in: both) == [1])
        #expect(try choose("when was Olaf king", [(0, 9), (3, 2), (4, 1)], in: years) == [0])
    }

    /// "Who won the battle?" was answered with "At the bridge he won", without him.
    @Test func whoDidItIsNamedInTheSentenceBefore() throws {
        let battle = "General Olaf took the coast. At the bridge he won the battle. Gulls call."
        #expect(
            try choose("who won the battle", [(1, 9), (2, 8.9), (0, 1)], persons: [1], in: battle) == [0, 1])
        #expect(try choose("when was the battle won", [(1, 9), (0, 1)], in: battle) == [1])
        let named = "Gulls call. Olaf won the battle, and he slept."
        #expect(try choose("who won the battle", [(1, 9), (0, 1)], persons: [1], in: named) == [1])
    }

    /// "… Give me all of them." left out what follows in the section, since it says less of what was asked.
    @Test func allThatThereIsTakesInWhatSaysLessOfIt() throws {
        let scores: [(Int, Float)] = [(0, 9), (1, -90), (2, -91)]
        let told: [Int: Float] = [0: 1, 1: 0.15, 2: 0.05]
        #expect(try choose("list all trades", scores, told: told) == [0, 1])
        let far: [(Int, Float)] = [(0, 9), (4, -90)]
        #expect(try choose("list all trades", far, told: [0: 1, 4: 0.5]) == [0, 4], "of its section")
        #expect(try choose("which trades are there", far, told: [0: 1, 4: 0.5]) == [0])
    }

    @Test func itemsAreOfTheKindAskedFor() throws {
        #expect(
            try choose("which authors are named", [(0, 5), (2, 5), (4, 5)], persons: [0, 4]) == [0, 4])
    }

    @Test func outOfNothingComesNothing() throws {
        #expect(try choose("list the noises", []) == [])
        #expect(try choose("what was sold", []) == [])
    }

    /// The sentences shown for ranked ones, given with their scores.
    private func choose(
        _ question: String, _ scores: [(sentence: Int, score: Float)], anaphors: Set<Int> = [],
        persons: Set<Int> = [], telling: Set<Int> = [], told: [Int: Float] = [:], reasons: Set<Int> = [],
        in text: String = Self.text
    ) throws -> [Int] {
        let library = try makeLibrary(text)
        var ranked = RankedSentences()
        for (row, item) in scores.enumerated() {
            let passage = library.index.passage(ofSentence: item.sentence)
            ranked.entries.append(
                RankedSentences.Entry(passage: passage, sentence: item.sentence, score: item.score, row: row))
            var values = [Float](repeating: 0, count: Feature.count)
            values[Feature.anaphor.rawValue] = anaphors.contains(item.sentence) ? 1 : 0
            values[Feature.person.rawValue] = persons.contains(item.sentence) ? 1 : 0
            values[Feature.coverage.rawValue] = telling.contains(item.sentence) ? 1 : told[item.sentence] ?? 0
            values[Feature.reason.rawValue] = reasons.contains(item.sentence) ? 1 : 0
            ranked.features += values
        }
        let asked = makeQuestion(question, in: library)
        return AnswerSelector(
            library: library, classes: WordClasses(index: library.index, analyzer: library.analyzer)
        ).choose(asked, ranked).map(\.sentence)
    }
}
