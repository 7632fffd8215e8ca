/// The grams of a question, with a filter that says no fast: every word of a passage is asked whether it holds any.
struct GramSet: Sendable {
    /// One bit for sixteen neighbouring hashes.
    private var bits = [UInt64](repeating: 0, count: 1 << 6)
    /// In order of insertion.
    private(set) var ids: [UInt16] = []
    /// Where a gram stands in `ids`, from 1, found by its last bits with linear probing; 0 for none.
    private var slots = [UInt8](repeating: 0, count: 2 * maximumCount)

    /// The most grams of a question: two slots for each.
    static let maximumCount = 128

    init() { ids.reserveCapacity(48) }

    /// Adds a gram unless it is there or there is no room; whether it was added.
    @discardableResult
    mutating func insert(_ gram: UInt16) -> Bool {
        let slot = slot(of: gram)
        guard slots[slot] == 0, ids.count < Self.maximumCount else { return false }
        slots[slot] = UInt8(ids.count + 1)
        bits[Int(gram >> 10)] |= 1 << UInt64((gram >> 4) & 63)
        ids.append(gram)
        return true
    }

    func contains(_ gram: UInt16) -> Bool { place(of: gram) != nil }

    /// The place of a gram in order of insertion.
    @inline(__always)
    func place(of gram: UInt16) -> Int? {
        let place = Int(slots[slot(of: gram)]) - 1
        return place >= 0 ? place : nil
    }

    /// The slot that holds the gram, or the free one where it belongs.
    @inline(__always)
    private func slot(of gram: UInt16) -> Int {
        var slot = Int(gram) & (2 * Self.maximumCount - 1)
        while slots[slot] != 0, ids[Int(slots[slot]) - 1] != gram {
            slot = (slot + 1) & (2 * Self.maximumCount - 1)
        }
        return slot
    }

    /// False for most runs of grams of which none is in the set.
    @inline(__always)
    func mayContainAny(of grams: UnsafeBufferPointer<UInt16>, from first: Int, to end: Int) -> Bool {
        bits.withUnsafeBufferPointer { bits in
            var found: UInt64 = 0
            var place = first
            while place < end {
                let gram = grams[place]
                found |= bits[Int(gram >> 10)] &>> UInt64((gram >> 4) & 63)
                place &+= 1
            }
            return found & 1 != 0
        }
    }
}
