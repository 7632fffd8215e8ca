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
}
