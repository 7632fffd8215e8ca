import Testing

@testable import Retrieval

@Suite struct InversionTests {
    @Test func everyListHoldsItsUnitsInOrderWithTheirFrequencies() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let units = randomUnits(count: 200, terms: 30, using: &random)
        let inversion = invert(units, terms: 30)
        for term in 0..<30 {
            let expected = units.indices.compactMap { unit in
                let count = units[unit].count { $0 == UInt32(term) }
                return count == 0 ? nil : Entry(unit: UInt32(unit), frequency: UInt8(min(255, count)))
            }
            #expect(entries(of: term, inversion) == expected, "seed \(seed)")
        }
    }

    @Test func aFrequencyStopsAt255() {
        let often = [UInt32](repeating: 1, count: 300)
        let inversion = invert([often, [0], often], terms: 2)
        #expect(entries(of: 1, inversion).map(\.frequency) == [255, 255])
        let grouped = Inversion(inversion, groupStarts: [0, 3])
        #expect(entries(of: 1, grouped).map(\.frequency) == [255])
    }

    @Test func groupsOfUnitsAreListedAsIfTheyWereUnits() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let units = randomUnits(count: 120, terms: 25, using: &random)
        // Empty groups at the start, inside and at the end.
        let starts: [UInt32] = [0, 0, 1, 30, 30, 90, 120, 120]
        let groups = zip(starts, starts.dropFirst()).map { Array(units[Int($0)..<Int($1)].joined()) }
        let grouped = Inversion(invert(units, terms: 25), groupStarts: starts)
        let whole = invert(groups, terms: 25)
        #expect(grouped.starts == whole.starts, "seed \(seed)")
        #expect(grouped.units == whole.units, "seed \(seed)")
        #expect(grouped.frequencies == whole.frequencies, "seed \(seed)")
    }

    private struct Entry: Equatable {
        var unit: UInt32
        var frequency: UInt8
    }

    private func entries(of term: Int, _ inversion: Inversion) -> [Entry] {
        (Int(inversion.starts[term])..<Int(inversion.starts[term + 1])).map {
            Entry(unit: inversion.units[$0], frequency: inversion.frequencies[$0])
        }
    }

    private func randomUnits(count: Int, terms: UInt32, using random: inout SeededGenerator) -> [[UInt32]] {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...20, using: &random)).map { _ in
                UInt32.random(in: 0..<terms, using: &random)
            }
        }
    }

    private func invert(_ units: [[UInt32]], terms: Int) -> Inversion {
        var starts: [UInt32] = [0]
        for unit in units { starts.append(starts[starts.count - 1] + UInt32(unit.count)) }
        return Inversion(units.flatMap { $0 }, unitStarts: starts, termCount: terms)
    }
}
