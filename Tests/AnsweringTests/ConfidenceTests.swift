import Retrieval
import Testing

@testable import Answering

@Suite struct ConfidenceTests {
    private static let supporting: [Signal] = [.score, .margin, .plainCoverage, .predicate, .typeFound]
    private static let opposing: [Signal] = [.unknown, .namesMissing]

    @Test func evidenceNeverLowersTheChanceAndLacksNeverRaiseIt() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var signals = try makeEmptySignals()
            for signal in Signal.allCases { signals[signal] = Double.random(in: 0.01...1, using: &random) }
            let chance = Confidence.chance(signals)
            #expect((0...1).contains(chance), "seed \(seed)")
            for signal in Self.supporting + Self.opposing {
                var raised = signals
                raised[signal] += 0.2
                let difference = Confidence.chance(raised) - chance
                #expect(
                    Self.opposing.contains(signal) ? difference <= 0 : difference >= 0,
                    "seed \(seed): \(signal)")
            }
        }
    }

    @Test func extremesStayInRange() throws {
        for value in [-1e6, 1e6] {
            var signals = try makeEmptySignals()
            for signal in Signal.allCases { signals[signal] = value }
            #expect((0...1).contains(Confidence.chance(signals)))
        }
    }

    @Test func nothingFoundIsNotAnAnswer() throws {
        #expect(Confidence.chance(try makeEmptySignals()) < Confidence.threshold)
    }

    @Test func aMissingTypeLowersTheChance() throws {
        let library = try makeLibrary("The gulls call.")
        let ranked = rank("gulls call", in: library)
        var asked = makeQuestion("gulls call", in: library)
        let plain = Signals(asked, ranked, library.index)
        asked.type = .time
        let lacking = Signals(asked, ranked, library.index)
        #expect(lacking.isTypeMissing && !plain.isTypeMissing)
        #expect(lacking[.score] == plain[.score] && lacking[.plainCoverage] == plain[.plainCoverage])
        #expect(Confidence.chance(lacking) < Confidence.chance(plain))
    }

    /// "What is the phone number of Petra Vogel?" was answered with her room.
    @Test func aSentenceWithTheNameAloneIsLessSure() throws {
        let library = try makeLibrary("So Petra Vogel sold salt.")
        func signals(_ question: String) -> Signals {
            makeSignals(question, in: library)
        }
        #expect(signals("What salt did Petra Vogel sell?").isPredicateMissing == false)
        let lacking = signals("What did Petra Vogel teach?")
        #expect(lacking.isPredicateMissing && Confidence.factor(lacking) < 1)
    }

    private func signals(_ question: String, _ text: String) throws -> Signals {
        let library = try makeLibrary(text)
        return makeSignals(question, in: library)
    }

    /// "Why did they sell the paper?" was answered, surely, with when they did.
    @Test(arguments: [
        ("Then they sold the paper in 1988 for good.", false), ("Then they sold the paper in 1988.", true),
        ("Then they sold the paper to pay for ships.", false),
        ("Then they sold the paper. Hence the noise.", false),
        ("Then they had to sell the paper then.", true),
        ("Then they sold the paper because it was old.", false),
        ("Then they sold the paper to the guild.", true),
        ("Then they sold the paper in 1988 by mistake.", false),
        ("Then they sold the paper, once in a hundred years, in a town by the sea.", true),
    ])
    func aSentenceWithoutAReasonIsLessSure(text: String, isMissing: Bool) throws {
        let found = try signals("Why did they sell the paper?", text)
        #expect(found.isReasonMissing == isMissing)
        #expect((Confidence.factor(found) < 1) == isMissing)
    }

    /// "How much did the press cost?" was answered with how fast it printed.
    @Test(arguments: [
        ("So the press printed 6,000 sheets.", true), ("So the press cost them 40 crowns.", false),
        ("So the press was free.", false), ("So the press cost $4.", false),
        ("So the press cost him friends.", true),
    ])
    func aNumberOfAnythingIsNoPrice(text: String, isMissing: Bool) throws {
        #expect(try signals("How much did the press cost?", text).isTypeMissing == isMissing)
    }

    /// "How deep is the river?" was answered with its length.
    @Test(arguments: [
        ("So the river is 46 metres long.", true), ("So the river is 46 metres deep.", false),
        ("So the deep river has 46 metres.", false),
    ])
    func anotherMeasureIsLessSure(text: String, isPartial: Bool) throws {
        let found = try signals("How deep is the river?", text + "\n\nA deep sleep.")
        #expect(found.isTypePartial == isPartial)
    }

    /// "How long did Brezhnev rule?" was answered with the year in which he began.
    @Test(arguments: [
        ("So Brezhnev ruled from 1964 on.", true), ("So Brezhnev ruled from 1964 to 1982.", false),
        ("So Brezhnev ruled from 1964 on. He died in 1982.", false),
        ("So Brezhnev ruled for 18 years.", false),
    ])
    func oneEndIsNoStretchOfTime(text: String, isAlone: Bool) throws {
        #expect(try signals("How long did Brezhnev rule?", text).isEndAlone == isAlone)
    }

    /// "When did the queen marry?" was answered with when she was crowned.
    @Test func aDateBesideANameIsLessSureThanAThing() throws {
        let text = "So Queen Ysolde was crowned in 1687."
        let (dated, plain) = (
            try signals("When did Queen Ysolde marry?", text),
            try signals("What did Queen Ysolde marry?", text)
        )
        #expect(dated.isPredicateMissing && dated.isAnswerSeen && !plain.isAnswerSeen)
        #expect(Confidence.factor(dated) < Confidence.factor(plain))
    }

    @Test func levelsFollowTheChance() {
        #expect(Confidence.level(1) == .sure)
        #expect(Confidence.level(Confidence.levels.sure) == .sure)
        #expect(Confidence.level(Confidence.levels.sure.nextDown) == .likely)
        #expect(Confidence.level(Confidence.levels.likely) == .likely)
        #expect(Confidence.level(Confidence.levels.likely.nextDown) == .weak)
        #expect(
            Confidence.threshold < Confidence.levels.likely
                && Confidence.levels.likely < Confidence.levels.sure)
    }

    private func makeEmptySignals() throws -> Signals {
        let library = try makeLibrary("Gulls call.")
        return Signals(makeQuestion("", in: library), RankedSentences(), library.index)
    }
}
