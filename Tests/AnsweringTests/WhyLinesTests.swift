import Retrieval
import Testing

@testable import Answering

@Suite struct WhyLinesTests {
    @Test(arguments: [
        "Who built the lighthouse of Skarn?", "When did the Petrel run aground?", "lamp oil",
        "Why did the owners blame Tom Hale?", "Who painted the keeper?",
    ])
    func theSharesAddUpToTheScore(question: String) throws {
        let lines = try lines(question)
        let line = try #require(lines.first { $0.hasPrefix("score ") }, "\(question)")
        let sides = line.dropFirst("score ".count).split(separator: " = ")
        let score = try #require(Double(sides[0]))
        let shares = sides[1].split(separator: " + ").compactMap {
            $0.split(separator: " ").last.flatMap { Double($0) }
        }
        #expect(shares.count == sides[1].split(separator: " + ").count && !shares.isEmpty)
        // Each share shown is off by at most 0.005, and so is each of the features left out and the score itself.
        let rounding = 0.005 * Double(Feature.count + 1) + 1e-3
        #expect(abs(shares.reduce(0, +) - score) <= rounding, "\(line)")
        #expect(shares.map(abs) == shares.map(abs).sorted(by: >), "\(line)")
    }

    @Test func everyTermIsToldWithWhatBecameOfIt() throws {
        let lines = try lines(
            "Who built the beacon of Skarn for Xylophones?", thesaurus: "beacon, lighthouse")
        #expect(lines.first == "asked for: person")
        #expect(lines.contains { $0.hasPrefix("  built (weight ") && $0.hasSuffix("): matched") })
        #expect(
            lines.contains { $0.hasPrefix("  beacon (weight ") && $0.hasSuffix("): matched as lighthous") })
        #expect(
            lines.contains {
                $0.hasPrefix("  Xylophones (weight ") && $0.hasSuffix("): nowhere in the documents")
            })
    }

    @Test func theRunnerUpIsQuoted() throws {
        let library = try makeLibrary()
        let lines = try lines("Who built the lighthouse of Skarn?")
        let runnerUp = try #require(lines.last)
        #expect(runnerUp.hasPrefix("runner-up ") && runnerUp.contains(", behind mostly in "))
        #expect(library.sentences.contains { runnerUp.hasSuffix(": \($0)") })
    }

    @Test func whatCameFromAnEarlierTurnIsSaidSo() throws {
        let engine = AnswerEngine(library: try makeLibrary())
        var conversation = Conversation()
        _ = engine.answer("When did the Petrel run aground?", in: &conversation)
        _ = engine.answer("why?", in: &conversation)
        let lines = engine.explanation(in: conversation)
        #expect(lines.contains { $0.hasPrefix("  Petrel ") && $0.hasSuffix(", from an earlier turn") })
    }

    @Test func whereNothingIsFoundThatIsSaid() throws {
        #expect(try lines("zzzyx") == ["no sentence of the documents holds a word of the question"])
        let engine = AnswerEngine(library: try makeLibrary())
        #expect(engine.explanation(in: Conversation()).isEmpty)
    }

    /// What `/why` says right after a question.
    private func lines(_ question: String, thesaurus: String = "") throws -> [String] {
        let engine = AnswerEngine(library: try makeLibrary(thesaurus: thesaurus))
        var conversation = Conversation()
        _ = engine.answer(question, in: &conversation)
        return engine.explanation(in: conversation)
    }
}
