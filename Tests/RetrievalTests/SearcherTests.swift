import Glibc
import Testing

@testable import Retrieval

@Suite struct SearcherTests {
    @Test func aUnitThatHoldsTheRarerWordComesFirst() {
        let searcher = Searcher(lists([[0, 1], [0, 2], [0, 1]], termCount: 3))
        #expect(searcher.search(Query([QueryTerm(stem: 2)]), limit: 10).map(\.passage) == [1])
        let both = Query([QueryTerm(stem: 1), QueryTerm(stem: 2)])
        #expect(searcher.search(both, limit: 10).map(\.passage) == [1, 0, 2])
    }

    @Test func ofEqualScoresTheLowerNumberComesFirst() {
        let searcher = Searcher(lists(Array(repeating: [0, 1], count: 50), termCount: 2))
        #expect(searcher.search(Query([QueryTerm(stem: 1)]), limit: 4).map(\.passage) == [0, 1, 2, 3])
    }

    @Test func theScoreIsTheSumOfWeightRarityAndQuotient() {
        let searcher = Searcher(lists([[0, 1], [2, 2]], termCount: 3))
        let hits = searcher.search(Query([QueryTerm(stem: 0, weight: 2)]), limit: 1)
        // 2 × ln(1 + 1.5 / 1.5) × 2.2 × 116/255 = 1.38738
        #expect(hits.count == 1)
        #expect(hits.allSatisfy { abs($0.score - 1.38738) < 1e-4 })
    }

    @Test func nothingIsFoundWhereNothingCanBe() {
        let searcher = Searcher(lists([[0], [1]], termCount: 3))
        #expect(searcher.search(Query(), limit: 5).isEmpty)
        #expect(searcher.search(Query([QueryTerm(stem: 2), QueryTerm(stem: 999)]), limit: 5).isEmpty)
        #expect(searcher.search(Query([QueryTerm(stem: 0)]), limit: 0).isEmpty)
        #expect(searcher.search(Query([QueryTerm(stem: 0, weight: -1)]), limit: 5).isEmpty)
        #expect(searcher.search(Query([QueryTerm(stem: 0)]), limit: 5, in: 1..<2).isEmpty)
        #expect(Searcher(lists([], termCount: 0)).search(Query([QueryTerm(stem: 0)]), limit: 5).isEmpty)
    }

    @Test func theContributionsAddUpToTheScore() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let searcher = Searcher(randomLists(units: 300, terms: 60, using: &random))
        for _ in 0..<40 {
            let query = randomQuery(terms: 60, using: &random)
            for hit in searcher.search(query, limit: 5) {
                let explanation = searcher.explain(Int(hit.passage), query)
                let sum = explanation.shares.reduce(0) { $0 + $1.contribution }
                #expect(Float(sum) == hit.score, "seed \(seed)")
                #expect(explanation.score == hit.score, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [(1, 1), (40, 12), (3_000, 300), (40_000, 3_000)])
    func searchFindsWhatANaiveScanFinds(units: Int, terms: Int) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let lists = randomLists(units: units, terms: terms, using: &random)
        let searcher = Searcher(lists)
        var scratch = SearchScratch()
        for round in 0..<30 {
            let query = randomQuery(terms: terms, using: &random)
            let limit = [1, 10, 100][round % 3]
            let bounds = [
                Int.random(in: 0...units, using: &random), Int.random(in: 0...units, using: &random),
            ]
            let range = round % 2 == 0 ? 0..<units : bounds.min()!..<bounds.max()!
            let found = searcher.search(query, limit: limit, in: range, scratch: &scratch)
            #expect(found == naiveSearch(lists, query, limit: limit, in: range), "seed \(seed)")
            let numbers = searcher.units(query, limit: limit, in: range, scratch: &scratch)
            #expect(numbers.sorted() == found.map { Int($0.passage) }.sorted(), "seed \(seed)")
        }
    }

    /// Adds up every posting of every term and sorts all units.
    private func naiveSearch(_ lists: PostingLists, _ query: Query, limit: Int, in range: Range<Int>) -> [Hit]
    {
        let weights = FixedWeights(query, in: lists)
        var sums = [UInt32](repeating: 0, count: lists.unitCount)
        for (term, weight) in zip(query.terms, weights.weights) {
            let postings = lists.postings(of: term.stem)
            for (unit, impact) in zip(postings.units, postings.impacts) {
                sums[Int(unit)] += weight * UInt32(impact)
            }
        }
        let found = range.filter { sums[$0] > 0 }.sorted { (sums[$1], $0) < (sums[$0], $1) }
        return found.prefix(limit).map { Hit(passage: UInt32($0), score: weights.score(sums[$0])) }
    }
}

/// Posting lists over units given as their terms.
func lists(_ units: [[UInt32]], termCount: Int) -> PostingLists {
    var starts: [UInt32] = [0]
    for unit in units { starts.append(starts[starts.count - 1] + UInt32(unit.count)) }
    return PostingLists(terms: units.flatMap { $0 }, starts: starts, termCount: termCount)
}

/// Units of 1 to 40 terms, few enough lengths for many ties, in which term t is about t times rarer than term 1
/// (Zipf's law).
func randomLists(units: Int, terms: Int, using random: inout SeededGenerator) -> PostingLists {
    let content = (0..<units).map { _ in
        (0..<[1, 4, 12, 40].randomElement(using: &random)!).map { _ in zipf(terms, using: &random) }
    }
    return lists(content, termCount: terms)
}

/// One to nine terms, frequent and rare, some unknown, with weights between 0.1 and 2.
func randomQuery(terms: Int, using random: inout SeededGenerator) -> Query {
    var query = Query()
    for _ in 0..<Int.random(in: 1...9, using: &random) {
        let isFrequent = Bool.random(using: &random)
        let any = UInt32.random(in: 0...UInt32(terms), using: &random)
        let stem = isFrequent ? zipf(terms, using: &random) : any
        query.add(stem, weight: Float.random(in: 0.1...2, using: &random))
    }
    return query
}

/// A term below `terms`: a power of `terms` with an even exponent, so that each octave is drawn as often.
func zipf(_ terms: Int, using random: inout SeededGenerator) -> UInt32 {
    let exponent = Double.random(in: 0..<1, using: &random)
    return min(UInt32(terms) - 1, UInt32(pow(Double(terms) + 1, exponent)) - 1)
}
