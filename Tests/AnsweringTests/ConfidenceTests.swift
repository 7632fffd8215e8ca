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
            var signals = try makeSignals()
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
            var signals = try makeSignals()
            for signal in Signal.allCases { signals[signal] = value }
            #expect((0...1).contains(Confidence.chance(signals)))
        }
    }

    @Test func nothingFoundIsNotAnAnswer() throws {
        #expect(Confidence.chance(try makeSignals()) < Confidence.threshold)
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
            Signals(makeQuestion(question, in: library), rank(question, in: library), library.index)
        }
        #expect(signals("What salt did Petra Vogel sell?").isPredicateMissing == false)
        let lacking = signals("What did Petra Vogel teach?")
        #expect(lacking.isPredicateMissing && Confidence.factor(lacking) < 1)
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

    private func makeSignals() throws -> Signals {
        let library = try makeLibrary("Gulls call.")
        return Signals(makeQuestion("", in: library), RankedSentences(), library.index)
    }
}
