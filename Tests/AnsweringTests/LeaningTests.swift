import Retrieval
import Testing

@testable import Answering

@Suite struct LeaningTests {
    /// Follow-ups were said to be right in nine cases of ten, and were in seven: what is taken over from earlier turns makes
    /// whatever stands beside the last answer look like one.
    @Test func aFollowUpIsLessSureThanTheSameQuestionAlone() {
        for chance in [0.6, 0.8, 0.95, 0.999] {
            #expect(Leaning(terms: 0.5, told: 0, ahead: 0.5).chance(standingAlone: chance) < chance)
        }
    }

    @Test func whatEarlierTurnsAskedAndWhatComesNextSpeakForASentence() {
        let none = Leaning().chance(standingAlone: 0.8)
        #expect(Leaning(terms: 1).chance(standingAlone: 0.8) > none)
        #expect(Leaning(ahead: 1).chance(standingAlone: 0.8) > none)
        #expect(
            Leaning(told: 1).chance(standingAlone: 0.8) < none,
            "what was told already is seldom asked for again")
    }

    @Test func theSurestIsNoCertainty() {
        for chance in [0.0, 1] {
            let told = Leaning().chance(standingAlone: chance)
            #expect(told > 0 && told < 1)
        }
    }

    @Test func onlyWhatLeansIsWeighedSo() throws {
        let library = try makeLibrary()
        let ranked = rank("When did the Petrel run aground?", in: library)
        let question = makeQuestion("When did the Petrel run aground?", in: library)
        let alone = Signals(question, ranked, library.index)
        let leaning = Signals(question, ranked, library.index, dependence: 1)
        #expect(alone.leaning == nil && Confidence.threshold(alone) == Confidence.threshold)
        #expect(leaning.leaning != nil && Confidence.threshold(leaning) == Leaning.threshold)
        #expect(Confidence.chance(leaning) < Confidence.chance(alone))
    }

    /// "List all …" is right only when nothing is missing.
    @Test func aListOfAllIsLessSure() throws {
        let library = try makeLibrary()
        let ranked = rank("What did the inquiry find?", in: library)
        func signals(_ question: String) -> Signals {
            Signals(makeQuestion(question, in: library), ranked, library.index)
        }
        let (all, some) = (signals("List all that sailors saw."), signals("Which three men were saved?"))
        #expect(all.isList && !some.isList)
        #expect(Confidence.threshold(all) < Confidence.threshold(some))
    }
}
