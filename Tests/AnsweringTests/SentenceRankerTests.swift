import Retrieval
import Testing

@testable import Answering

@Suite struct SentenceRankerTests {
    @Test func equalScoresKeepTheOrderOfTheText() throws {
        let library = try makeLibrary(String(repeating: "The lamp burns.\n\n", count: 30))
        let ranked = rank("lamp", in: library)
        #expect(ranked.entries.map(\.sentence) == Array(0..<30))
        #expect(Set(ranked.entries.dropFirst().map(\.score)).count == 1)
    }

    @Test func theSameQuestionIsRankedTheSame() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let library = try makeLibrary(makeRandomText(passages: 60, using: &random))
        let first = rank("Who sailed in the storm of March 1904?", in: library)
        let second = rank("Who sailed in the storm of March 1904?", in: library)
        #expect(first.entries.map(\.sentence) == second.entries.map(\.sentence), "seed \(seed)")
        #expect(first.entries.map(\.score) == second.entries.map(\.score), "seed \(seed)")
    }

    /// The best few are those of all, to the last bit, the best of another passage is among them, and all that stands beside
    /// the first.
    @Test(arguments: [1, 2, 4, 10, 40]) func theBestOfAllAreTheBest(count: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let library = try makeLibrary(makeRandomText(passages: 60, using: &random))
        let ranker = SentenceRanker(knowledge: RankingKnowledge(library: library), weights: .fitted)
        let passages = 0..<library.index.passageCount
        for text in ["Who sailed in the storm of March 1904?", "Why the rope?", "well-known harbours", "xyz"]
        {
            let question = makeQuestion(text, in: library)
            let all = ranker.rank(question, in: passages)
            let best = ranker.rank(question, in: passages, best: count)
            func values(_ entry: RankedSentences.Entry, _ ranked: RankedSentences) -> [Float] {
                [Float(entry.sentence), entry.score] + Feature.allCases.map { ranked.value($0, of: entry) }
            }
            let first = all.entries.prefix(count)
            #expect(
                best.entries.prefix(count).map { values($0, best) } == first.map { values($0, all) },
                "seed \(seed)")
            let beside = all.entries.filter { $0.passage == all.best?.passage }
            #expect(
                best.entries.filter { $0.passage == all.best?.passage }.map(\.score) == beside.map(\.score))
            let other = all.entries.first { $0.passage != all.best?.passage }?.sentence
            #expect(best.entries.first { $0.passage != all.best?.passage }?.sentence == other, "seed \(seed)")
        }
    }

    @Test func scoresAreWeightedSumsBestFirst() throws {
        let library = try makeLibrary()
        var values = [Float](repeating: 0, count: Feature.count)
        values[Feature.coverage.rawValue] = 3
        values[Feature.anaphor.rawValue] = 0.5
        let ranker = SentenceRanker(
            knowledge: RankingKnowledge(library: library), weights: RankingWeights(values))
        let ranked = ranker.rank(makeQuestion("lamp oil", in: library), in: 0..<library.index.passageCount)
        #expect(!ranked.entries.isEmpty)
        for entry in ranked.entries {
            let sum = 3 * ranked.value(.coverage, of: entry) + 0.5 * ranked.value(.anaphor, of: entry)
            #expect(abs(entry.score - sum) < 1e-5)
        }
        #expect(zip(ranked.entries, ranked.entries.dropFirst()).allSatisfy { $0.score >= $1.score })
        #expect(Set(ranked.entries.map(\.sentence)).count == ranked.entries.count)
    }

    @Test func whatStandsUnderAHeadingIsLookedAt() throws {
        let library = try makeLibrary("# Notes\n\nGulls gather.\n\n## Winter storms\n\nNets dry. Bells ring.")
        #expect(Set(rank("storms", in: library).entries.map(\.sentence)) == [1, 2])
    }

    @Test func whatStandsUnderATitleIsLookedAt() throws {
        let library = try makeLibrary([
            "a": "# The harbour\n\nGulls gather.", "b": "# Inland\n\nBread is baked.",
        ])
        #expect(rank("harbour", in: library).entries.map(\.sentence) == [0])
    }

    @Test func onlyThePassagesAskedForAreLookedAt() throws {
        let library = try makeLibrary([
            "a": "# Lamps\n\nThe lamp burns.", "b": "# Lamps\n\nA lamp broke.",
            "c": "# Oil\n\nOil for the lamp.",
        ])
        let ranker = SentenceRanker(knowledge: RankingKnowledge(library: library), weights: .fitted)
        let context = Context(dependence: 1, terms: [], passage: 0)
        for passage in 0..<3 {
            let ranked = ranker.rank(makeQuestion("lamps", in: library), context, in: passage..<passage + 1)
            #expect(ranked.entries.map(\.passage) == [passage])
        }
        #expect(ranker.rank(makeQuestion("lamps", in: library), in: 1..<1).entries.isEmpty)
    }

    @Test func neighboursOfThePassageLastAnsweredFromAreLookedAt() throws {
        let library = try makeLibrary(
            (0..<20).map { "Gulls gather near the pier number q\($0)x." }.joined(separator: "\n\n"))
        let ranker = SentenceRanker(knowledge: RankingKnowledge(library: library), weights: .fitted)
        let question = makeQuestion("why?", in: library)
        let ranked = ranker.rank(question, Context(dependence: 1, terms: [], passage: 9), in: 0..<20)
        #expect(ranked.entries.map(\.passage).sorted() == [7, 8, 9, 10, 11])
        #expect(ranker.rank(question, in: 0..<20).entries.isEmpty)
        let first = ranker.rank(question, Context(dependence: 1, terms: [], passage: 0), in: 0..<20)
        #expect(first.entries.map(\.passage).sorted() == [0, 1, 2])
    }

    /// A hundred by their words, eight of each of four sections and four documents by their headings.
    @Test func theWorkDoesNotGrowWithTheLibrary() throws {
        let bound = SentenceRanker.passageLimit + 8 * SentenceRanker.headingLimit
        for passages in [50, 500, 2_000] {
            let text = (0..<passages / 10).map {
                "## Lamp \($0)\n\n" + String(repeating: "The lamp.\n\n", count: 10)
            }
            let library = try makeLibrary(text.joined())
            #expect(rank("lamp", in: library).entries.count <= bound)
        }
    }
}
