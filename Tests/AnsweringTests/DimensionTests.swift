import Retrieval
import Testing

@testable import Answering

/// "What was her top speed?" was answered with how long a trip took.
@Suite struct DimensionTests {
    @Test(arguments: [
        ("How fast was the ship?", "The ship took two hours for the trip of the ship.", true),
        ("How fast was the ship?", "The ship made 12 knots.", false),
        ("How fast was the ship?", "The ship made 20 kilometres an hour.", false),
        ("How fast was the ship?", "The ship was 20 metres long.", true),
        ("How heavy was the ship?", "The ship was 20 metres long.", true),
        ("How heavy was the ship?", "The ship weighed 20 tons.", false),
        ("How deep is the well?", "The well is 20 feet deep.", false),
        ("How deep is the well?", "The well gives 20 litres.", true),
        ("What is the temperature of the well?", "The well is at 8 degrees.", false),
        ("How cold is the well?", "The well is 20 feet deep.", true),
        ("How far is the well?", "The well is two hours away.", false),
        ("How many wells are there?", "There are two wells.", false),
    ])
    func aMeasureWantsAUnitOfItsDimension(question: String, text: String, isMissing: Bool) throws {
        let library = try makeLibrary("\(text)\n\nGulls call. Ropes creak.")
        let best = RankedSentences.Entry(passage: 0, sentence: 0, score: 1, row: 0)
        let hints = Hints(of: best, makeQuestion(question, in: library), library.index)
        #expect(hints.isUnitMissing == isMissing, "\(question) \(text)")
    }

    /// "At what temperature does tungsten melt?" was doubted, for the text names degrees and not the temperature.
    @Test func aUnitTellsWhatIsMeasured() throws {
        let library = try makeLibrary(
            "Tin melts when it is heated to 232 degrees.\n\nGulls call. The temperature fell.")
        func isPartial(_ text: String) -> Bool {
            makeSignals(text, in: library).isTypePartial
        }
        #expect(!isPartial("At what temperature does tin melt?"))
    }
}
