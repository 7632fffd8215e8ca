import Testing

@testable import Retrieval

@Suite struct WindowScoresTests {
    private typealias Postings = [(unit: UInt32, impact: UInt8)]

    private let first: Postings = [(3, 10), (40, 20), (500, 30)]
    private let second: Postings = [(3, 7), (4, 5), (41, 6), (500, 8)]

    @Test func openingAllMakesEveryUnitACandidate() {
        let found = offered { scores in
            add(first, weight: 2, to: &scores) { $0.openAll($1, of: $2) }
            add(second, weight: 1, to: &scores) { $0.openAll($1, of: $2) }
        }
        #expect(found == [3: 27, 4: 5, 40: 40, 41: 6, 500: 68])
    }

    /// Impact 5 is not above the cutoff, but units 3 and 500 are candidates already.
    @Test(arguments: [false, true])
    func openingSomePassesOverLowImpactsOfNewUnits(amongMany: Bool) {
        let found = offered { scores in
            add(first, weight: 2, to: &scores) { $0.openAll($1, of: $2) }
            add(second, weight: 1, cutoff: 5, to: &scores) {
                if amongMany { $0.openSomeAmongMany($1, of: $2) } else { $0.openSome($1, of: $2) }
            }
        }
        #expect(found == [3: 27, 40: 40, 41: 6, 500: 68])
    }

    @Test(arguments: [false, true])
    func refiningAddsToCandidatesOnly(lookedUp: Bool) {
        let found = offered { scores in
            add(first, weight: 2, to: &scores) { $0.openAll($1, of: $2) }
            add(second, weight: 1, to: &scores) {
                if lookedUp { $0.lookUp($1, of: $2) } else { $0.refine($1, of: $2) }
            }
        }
        #expect(found == [3: 27, 40: 40, 500: 68])
    }

    /// 20 + 21 is not above 41; what is dropped has no score left that a later posting would add to.
    @Test func pruningDropsWhatCannotRiseAboveTheThreshold() {
        let found = offered { scores in
            add(first, weight: 2, to: &scores) { $0.openAll($1, of: $2) }
            scores.prune(above: 41, remaining: 21)
            #expect(scores.candidateCount == 2)
            add(second, weight: 1, to: &scores) { $0.openAll($1, of: $2) }
        }
        #expect(found == [3: 7, 4: 5, 40: 40, 41: 6, 500: 68])
    }

    @Test func aWindowLeavesNothingToTheNext() {
        let found = offered(window: 2) { scores in
            add(first, weight: 2, to: &scores) { $0.openAll($1, of: $2) }
            var best = TopK()
            best.reset(limit: 1)
            scores.offerCandidates(to: &best, window: 1)
            #expect(best.units == [UInt32(WindowDirectory.width) + 500])
            add(second, weight: 1, to: &scores) { $0.openAll($1, of: $2) }
        }
        let base = UInt32(2 * WindowDirectory.width)
        #expect(found == [base + 3: 7, base + 4: 5, base + 41: 6, base + 500: 8])
    }

    /// The units that a window offers after this, with their scores.
    private func offered(window: Int = 0, after change: (inout WindowScores) -> Void) -> [UInt32: UInt32] {
        var scores = [UInt32](repeating: 0, count: 512)
        var candidates = [UInt16](repeating: 0, count: 513)
        var best = TopK()
        best.reset(limit: 100)
        scores.withUnsafeMutableBufferPointer { scores in
            candidates.withUnsafeMutableBufferPointer { candidates in
                var window = (number: window, scores: WindowScores(scores, candidates))
                change(&window.scores)
                window.scores.offerCandidates(to: &best, window: window.number)
            }
        }
        #expect(scores.allSatisfy { $0 == 0 })
        return Dictionary(uniqueKeysWithValues: best.sorted().map { ($0.unit, $0.score) })
    }

    private func add(
        _ postings: Postings, weight: UInt32, cutoff: UInt32 = 0, to scores: inout WindowScores,
        by way: (inout WindowScores, WindowScores.Postings, SearchScratch.Term) -> Void
    ) {
        let term = SearchScratch.Term(
            weight: weight, bound: 0, row: nil, slice: 0..<postings.count, end: postings.count,
            cutoff: cutoff)
        postings.map(\.unit).withUnsafeBufferPointer { units in
            postings.map(\.impact).withUnsafeBufferPointer { impacts in
                way(&scores, WindowScores.Postings(units: units, impacts: impacts), term)
            }
        }
    }
}
