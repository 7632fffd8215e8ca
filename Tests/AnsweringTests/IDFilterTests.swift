import Testing

@testable import Answering

@Suite struct IDFilterTests {
    @Test func itHoldsWhatASetHolds() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for largest: UInt32 in [40, 5_000, .max] {
            var filter = IDFilter()
            var set: Set<UInt32> = []
            for _ in 0..<200 {
                let id = UInt32.random(in: 0...largest, using: &random)
                filter.insert(id)
                set.insert(id)
                let asked = UInt32.random(in: 0...largest, using: &random)
                #expect(filter.contains(asked) == set.contains(asked), "seed \(seed)")
                #expect(filter.contains(id), "seed \(seed)")
            }
            #expect(Set(filter.ids) == set && filter.ids.count == set.count, "seed \(seed)")
        }
    }

    @Test func placesAreInOrderOfFirstInsertion() {
        let filter = IDFilter([7, 3, 7, 900_000, 3])
        #expect(filter.ids == [7, 3, 900_000])
        #expect(filter.place(of: 900_000) == 2)
        #expect(filter.place(of: 3) == 1)
        #expect(filter.place(of: 8) == nil)
        #expect(IDFilter().place(of: 0) == nil)
    }

    @Test func aUnionOfBitsMayContainWhatEitherHolds() {
        var bits = IDBits()
        bits.formUnion(IDFilter([7, 900_000]).bits)
        bits.formUnion(IDFilter([3]).bits)
        #expect([7, 900_000, 3].allSatisfy(bits.mayContain))
        #expect(!bits.mayContain(4))
    }
}
