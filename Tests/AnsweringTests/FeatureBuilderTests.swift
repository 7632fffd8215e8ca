import Retrieval
import Testing

@testable import Answering

/// Four sentences of 5, 4, 3 and 4 words in passages of 9, 3 and 4.
private let harbourText = """
    Kelp winds cross the harbour. Nets dry slowly there.

    The harbour sleeps.

    Gulls gather at dawn.
    """

@Suite struct FeatureBuilderTests {
    @Test func aSentencesScoreIsBM25OverTheMass() throws {
        let features = try Features("harbour", in: makeLibrary(harbourText))
        // k1 0.6, b 0.4, mean length 4: norm 0.6 (0.6 + 0.4 × 5/4) = 0.66, and 1 / 1.66 = 0.60241.
        #expect(abs(features[.local, 0] - 0.60241) < 1e-4)
        // 0.6 (0.6 + 0.4 × 3/4) = 0.54, and 1 / 1.54 = 0.64935.
        #expect(abs(features[.local, 2] - 0.64935) < 1e-4)
        #expect(features[.local, 3] == 0)
    }

    @Test func coverageIsTheShareOfTheRarity() throws {
        let features = try Features("harbour kelp", in: makeLibrary(harbourText))
        #expect(abs(features[.coverage, 0] - 1) < 1e-6)
        // harbour in 2 of 4 sentences: ln 2 = 0.693147; kelp in 1: ln(1 + 3.5/1.5) = 1.203973.
        // 0.693147 / (0.693147 + 1.203973) = 0.365368.
        #expect(abs(features[.coverage, 2] - 0.365368) < 1e-4)
        #expect(features[.coverage, 1] == 0)
    }

    @Test func aPassagesScoreIsBM25OverTheMass() throws {
        let features = try Features("harbour kelp", in: makeLibrary(harbourText))
        // Passage 1: length 3, mean 16/3, norm 1.2 (0.25 + 0.75 × 9/16) = 0.80625, quotient 1 / 1.80625 = 0.553633.
        // harbour in 2 of 3 passages: ln(1 + 1.5/2.5) = 0.470004; kelp in 1: ln(1 + 2.5/1.5) = 0.980829.
        // 0.470004 × 0.553633 / 1.450833 = 0.179353, and the share covered 0.470004 / 1.450833 = 0.323955.
        #expect(abs(features[.passage, 2] - 0.179353) < 1e-4)
        #expect(abs(features[.passageCoverage, 2] - 0.323955) < 1e-4)
        #expect(features[.passage, 0] == features[.passage, 1])
        #expect(features[.passage, 3] == 0)
        // The one document has the mean length: norm 1.2; harbour stands twice, 2 / 3.2, and kelp once, 1 / 2.2.
        // (0.470004 × 0.625 + 0.980829 × 0.454545) / 1.450833 = 0.509766.
        #expect(abs(features[.document, 0] - 0.509766) < 1e-4)
    }

    @Test func aSentenceInheritsFadingFromThreeBefore() throws {
        let text = "The harbour sleeps. Nets dry. Gulls gather. Ropes creak. Bells ring."
        let features = try Features("harbour", in: makeLibrary(text))
        let own = features[.local, 0]
        for (sentence, fading) in [(1, Float(0.6)), (2, 0.36), (3, 0.216), (4, 0)] {
            #expect(abs(features[.inherited, sentence] - fading * own) < 1e-5, "\(sentence)")
        }
        #expect(features[.inherited, 0] == 0)
    }

    @Test func nothingIsInheritedFromAnotherPassage() throws {
        let features = try Features(
            "harbour", in: makeLibrary("The harbour sleeps.\n\nNets dry.\n\nThe harbour."))
        #expect(features[.inherited, 1] == 0)
    }

    /// "Which settlers arrived?" was answered with what comes after "The colonists reached the valley": "Its doctor married".
    @Test func onlyASentenceThatPointsBackAndHoldsATermInheritsByIt() throws {
        let text = "The harbour sleeps. It smells of kelp. It is old. Nets dry on kelp."
        let features = try Features("harbour kelp", in: makeLibrary(text))
        #expect(features[.inheritedByAnaphor, 1] == features[.inherited, 1])
        #expect([1, 2, 3].allSatisfy { features[.inherited, $0] > 0 })
        #expect(features[.anaphor, 1] == 1 && features[.anaphor, 2] == 1)
        #expect(features[.inheritedByAnaphor, 2] == 0)
        #expect(features[.inheritedByAnaphor, 3] == 0)
    }

    @Test func headingsAndTitlesLendTheirWords() throws {
        let library = try makeLibrary("# The harbour\n\nGulls gather.\n\n## Winter storms\n\nNets dry.")
        let harbour = try Features("harbour", in: library)
        #expect([harbour[.title, 0], harbour[.title, 1]] == [1, 1])
        let storms = try Features("storms", in: library)
        #expect([storms[.heading, 0], storms[.heading, 1]] == [0, 1])
        #expect([storms[.title, 0], storms[.title, 1]] == [0, 0])
    }

    @Test func formsPairsAndPlacesAreToldApart() throws {
        let library = try makeLibrary(harbourText)
        let inflected = try Features("harbours", in: library)
        #expect([inflected[.coverage, 0], inflected[.exact, 0]] == [1, 0])
        #expect(try Features("harbour", in: library)[.exact, 0] == 1)
        #expect(try Features("kelp winds", in: library)[.pairs, 0] == 1)
        #expect(try Features("winds kelp", in: library)[.pairs, 0] == 0)
    }

    /// "What was found on the wreck?" took a sentence on what was found under it for as good.
    @Test func stopWordsTellSentencesOnOneThingApart() throws {
        let text = "Gold was found under the wreck.\n\nSilver was found on the wreck."
        let features = try Features("What was found on the wreck?", in: makeLibrary(text))
        // "what" and "on" in 0 and 1 of 2 sentences: ln 6 = 1.791759, ln(1 + 1.5/1.5) = 0.693147; "was" and "the" in
        // both: ln(1 + 0.5/2.5) = 0.182322. (0.364643 + 0.693147) / 2.849550 = 0.371213.
        #expect(abs(features[.stopWords, 1] - 0.371213) < 1e-4)
        #expect(abs(features[.stopWords, 0] - 0.364643 / 2.849550) < 1e-4)
        #expect(features[.local, 0] == features[.local, 1])
        #expect(try Features("gold wreck", in: makeLibrary(text))[.stopWords, 0] == 0)
    }

    @Test(arguments: [
        ("How many came?", "So seven came.", Feature.number, Float(1)),
        ("How many came?", "So they came.", .number, 0),
        ("When?", "It fell in 1904.", .time, 1), ("When?", "It fell.", .time, 0),
        ("When?", "It falls from 8:00 to 17:00.", .time, 1), ("When?", "It falls on Fridays.", .time, 1),
        ("When?", "It falls on 9 May.", .time, 1), ("When?", "It may fall.", .time, 0),
        ("When?", "It falls before noon.", .time, 1), ("Where?", "Net: seine; Room: B.05", .place, 1),
        ("How long?", "It took two weeks.", .number, 1), ("How long?", "It fell in 1904.", .number, 0.5),
        ("How long?", "It fell at 38 degrees.", .number, 0.5),
        ("How long?", "It fell for 8 nights.", .number, 1),
        ("Who fell?", "So Elena fell.", .person, 1), ("Who fell?", "So Norway fell.", .person, 0.65),
        ("Who fell?", "His friends fell.", .person, 0.5),
        ("Who fell?", "So nets fell.", .person, 0), ("Where?", "It fell in Norvik.", .place, 1),
        ("Where?", "It fell on the radio.", .place, 0.5), ("Where?", "It fell.", .place, 0),
        ("Where?", "It fell at the decision.", .place, 0), ("Where?", "It fell in Power.", .place, 1),
        ("When does it fall?", "It falls after rain.", .time, 1),
        ("When did it fall?", "It fell after rain.", .time, 0),
        ("When does it fall?", "It falls in 1904.", .time, 1), ("When does it fall?", "It falls.", .time, 0),
        ("How many came?", "Both came.", .number, 0),
        ("How many years did it fall?", "It fell for 3 years.", .number, 1),
        ("How far?", "It fell 3 miles away.", .number, 1), ("How far?", "It fell 3 times.", .number, 0),
        ("How old?", "It fell at the age of 40.", .number, 1),
        ("How far?", "It fell miles away.", .number, 0),
        ("Why?", "It fell because of rain.", .reason, 1), ("Why?", "It fell.", .reason, 0),
        ("Why was she saddened?", "Once she was saddened both by rain and wind.", .reason, 1),
        ("Why was she saddened?", "Once she was saddened when told on the hill by phone.", .reason, 0),
        ("How long did it rain?", "Two men saw it rain.", .number, 0.5),
        ("How many ships sank?", "Once two old ships sank.", .number, 1),
        ("How many ships sank?", "Once two men on a hill saw the ships.", .number, 0.7),
        ("How many ships sank?", "Once seven sank.", .number, 1),
        ("How did it fall?", "It was felled by rain.", .manner, 1),
        ("How did it fall?", "It fell.", .manner, 0),
        ("Did it fall?", "It was felled by rain.", .manner, 0),
        ("Who fell?", "It fell in 1904.", .time, 0), ("What fell?", "So seven came.", .number, 0),
    ])
    func theKindOfThingAskedForIsLookedFor(question: String, sentence: String, feature: Feature, value: Float)
        throws
    {
        let features = try Features(question, in: makeLibrary("Nets dry there. \(sentence)"))
        #expect(features[feature, 1] == value, "\(question) \(sentence)")
    }

    /// "What is de-Stalinisation?" was answered with the sentence before the one that tells it.
    @Test func aHyphenatedWordStandsWhereItsLastPartDoes() throws {
        let library = try makeLibrary("De-icing was a chore. Under the rules of de-icing nobody was asked.")
        let features = try Features("What is de-icing?", in: library)
        #expect(features[.definition, 0] == 1 && features[.definition, 1] == 0)
    }

    /// "Who led Cuba?" was answered with the American leader, who blockaded Cuba.
    @Test func termsMakeAPhraseWhereOneStandsCloseBehindTheOther() throws {
        let text =
            "The leader of Norvik rowed. A leader sold salt in all of Norvik. Norvik had a leader. He rowed Norvik."
        let features = try Features("Who is the leader of Norvik?", in: makeLibrary(text))
        #expect((0..<4).map { features[.phrases, $0] } == [1, 0, 0, 0])
        // "leader" and "Norvik" are as rare as one another in this text, "sold" is rarer.
        let three = try Features("Who sold the leader of Norvik?", in: makeLibrary(text))
        #expect(three[.phrases, 0] > 0 && three[.phrases, 0] < 0.5 && three[.phrases, 1] == 0)
    }

    /// "Who called the keeper erratic?" found nobody in "They held him to be erratic".
    @Test func whoIsMeantMayBeNamedInTheSentenceBefore() throws {
        let text = "The colleagues of Hale met. They held him to be erratic. So he left."
        let features = try Features("Who called the keeper erratic?", in: makeLibrary(text))
        #expect(features[.person, 0] > 0)
        #expect(abs(features[.person, 1] - 0.7 * features[.person, 0]) < 1e-6)
    }

    /// "For how many years was he keeper?" was answered with a wreck "two years later".
    @Test func howLongIsNotToldByHowMuchLaterSomethingWas() throws {
        let library = try makeLibrary("Hale came. The ship sank two years later. So he stayed four years.")
        let stayed = try Features("How long was Hale keeper?", in: library)
        #expect((0..<3).map { stayed[.number, $0] } == [0, 0.5, 1])
        let passed = try Features("How long after that did the ship sink?", in: library)
        #expect((0..<3).map { passed[.number, $0] } == [0, 1, 1])
    }

    @Test func whatWasShownLastIsMarkedForAQuestionThatLeansOnIt() throws {
        let library = try makeLibrary()
        let told = try Features("Who?", in: library, after: Context(dependence: 0.5, told: [2]))
        #expect(told[.contextTold, 2] == 0.5 && told[.contextTold, 1] == 0)
        #expect(try Features("Why?", in: library, after: Context(told: [2]))[.contextTold, 2] == 0)
    }

    /// "Why?" was answered once more with what had been told, which says no reason.
    @Test func whoeverAsksWhyIsNotToldAgainWhatTellsNoReason() throws {
        let library = try makeLibrary("The lamp failed because it was old. The ship sank. The crew swam.")
        let told = try Features("Why?", in: library, after: Context(dependence: 1, told: [0, 1]))
        #expect(told[.contextTold, 0] == 1 && told[.contextTold, 1] == 2.5 && told[.contextTold, 2] == 0)
    }

    /// "What did he do about it?" was answered from anywhere, not from what follows.
    @Test func whatFollowsOnWhatWasToldIsNear() throws {
        let library = try makeLibrary(["a": "One. Two. Three. Four.", "b": "Five."])
        var context = Context(dependence: 0.5, told: [0, 1])
        context.lookAhead(in: library.index)
        let features = try Features("Who?", in: library, after: context)
        let ahead = (0..<5).map { features[.contextAhead, $0] }
        #expect(ahead == [0.5, 0.5, 0.4375, 0.375, 0], "the other document's is not ahead")
    }

    @Test func contextCountsForNothingToAQuestionThatStandsAlone() throws {
        let library = try makeLibrary()
        let stem = try #require(library.stem("lamp"))
        let terms = [Context.Term(stem: stem, weight: 1, idf: 1)]
        let independent = Context(dependence: 0, terms: terms, passage: 1)
        let alone = try Features("Who drowned?", in: library, after: independent)
        #expect(alone.rows == (try Features("Who drowned?", in: library)).rows)
        let dependent = try Features(
            "Who drowned?", in: library, after: Context(dependence: 0.5, terms: terms, passage: 1))
        let last = library.index.sentences(ofPassage: 1).lowerBound
        #expect(dependent[.contextPassage, last] == 0.5)
        #expect(dependent[.contextNear, 0] == 0.5)
        #expect(abs(dependent[.contextTerms, last] - 0.5) < 1e-5)
        #expect(dependent[.contextPassage, 0] == 0)
    }

    @Test func allValuesAreFiniteAndNoneIsBelowZero() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let library = try makeLibrary(makeRandomText(passages: 40, using: &random))
        for question in [
            "", "the of", "harbour", "who sailed in the storm with Olaf in March 1904", "zzz yyy",
        ] {
            let features = try Features(question, in: library)
            #expect(features.rows.allSatisfy { $0.isFinite && $0 >= 0 }, "seed \(seed): \(question)")
        }
    }
}

/// The features of every sentence of a library.
private struct Features {
    private let ranked: RankedSentences
    var rows: [Float] { ranked.features }

    init(_ question: String, in library: Library, after context: Context = .none) throws {
        let (index, knowledge) = (library.index, RankingKnowledge(library: library))
        let prepared = PreparedQuestion(
            makeQuestion(question, in: library), index: index, grams: knowledge.grams)
        ranked = SentenceGrams(prepared, knowledge).withScale { grams in
            FeatureBuilder.measure(
                Array(0..<index.passageCount), for: prepared, context, knowledge, .fitted, grams, best: .max
            ).ranked
        }
    }

    subscript(feature: Feature, sentence: Int) -> Float {
        ranked.value(feature, of: ranked.entries[sentence])
    }
}
