import Testing

@testable import Answering

@Suite struct GramSetTests {
    @Test func aGramHasThePlaceOfItsInsertion() {
        var set = GramSet()
        for gram: UInt16 in [900, 7, 900, 65535] { set.insert(gram) }
        #expect(set.ids == [900, 7, 65535])
        #expect(set.place(of: 65535) == 2)
    }

    /// Those that are the same below 256 begin at one slot; 255 and its like go on at the first.
    @Test func gramsOfOneSlotAreToldApart() {
        var set = GramSet()
        for gram: UInt16 in [255, 511, 0, 767] { set.insert(gram) }
        #expect([255, 511, 0, 767].map { set.place(of: $0) } == [0, 1, 2, 3])
        #expect(set.place(of: 1023) == nil && set.place(of: 256) == nil)
    }

    /// Sixteen neighbours, here 896 to 911, share a bit of the filter.
    @Test func aGramThatSharesABitIsNotInTheSet() {
        var set = GramSet()
        set.insert(900)
        #expect(!set.contains(901))
        #expect(set.place(of: 911) == nil)
    }

    @Test func aRunMayHoldAGramWhereverItStands() {
        var set = GramSet()
        set.insert(900)
        let run: [UInt16] = [1, 2, 900, 3]
        run.withUnsafeBufferPointer { run in
            #expect(set.mayContainAny(of: run, from: 0, to: 4))
            #expect(set.mayContainAny(of: run, from: 2, to: 3))
            #expect(!set.mayContainAny(of: run, from: 0, to: 2))
            #expect(!set.mayContainAny(of: run, from: 3, to: 3))
        }
    }
}
