/// The grams of a question, with a filter that says no fast: every word of a passage is asked whether it holds any.
struct GramSet: Sendable {
    /// One bit for sixteen neighbouring hashes.
    private var bits = [UInt64](repeating: 0, count: 1 << 6)
    /// In order of insertion.
    private(set) var ids: [UInt16] = []

    mutating func insert(_ gram: UInt16) {
        guard !contains(gram) else { return }
        bits[Int(gram >> 10)] |= 1 << UInt64((gram >> 4) & 63)
        ids.append(gram)
    }

    func contains(_ gram: UInt16) -> Bool { place(of: gram) != nil }

    /// The place of a gram in order of insertion.
    @inline(__always)
    func place(of gram: UInt16) -> Int? { mayContain(gram) ? ids.firstIndex(of: gram) : nil }

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

    @inline(__always)
    private func mayContain(_ gram: UInt16) -> Bool {
        bits[Int(gram >> 10)] & (1 &<< UInt64((gram >> 4) & 63)) != 0
    }
}
