/// A small set of ids that says no fast: almost every word of a text is none of the question's.
struct IDFilter: Sendable {
    private var bits = InlineArray<8, UInt64>(repeating: 0)
    private(set) var ids: [UInt32] = []

    init() {}

    init(_ ids: some Sequence<UInt32>) { for id in ids { insert(id) } }

    mutating func insert(_ id: UInt32) {
        guard !contains(id) else { return }
        bits[Self.word(id)] |= Self.bit(id)
        ids.append(id)
    }

    @inline(__always)
    func contains(_ id: UInt32) -> Bool { mayContain(id) && search(id) != nil }

    /// The place of an id in order of insertion.
    @inline(__always)
    func place(of id: UInt32) -> Int? { mayContain(id) ? search(id) : nil }

    /// False for most ids that are not in the set.
    @inline(__always)
    func mayContain(_ id: UInt32) -> Bool {
        (bits[Self.word(id)] &>> UInt64(Self.hash(id) & 63)) & 1 != 0
    }

    private func search(_ id: UInt32) -> Int? {
        ids.withUnsafeBufferPointer { ids in
            for place in ids.indices where ids[place] == id { return place }
            return nil
        }
    }

    @inline(__always)
    private static func hash(_ id: UInt32) -> UInt32 { (id &* 0x9E37_79B1) >> 23 }
    @inline(__always)
    private static func word(_ id: UInt32) -> Int { Int(hash(id) >> 6) }
    @inline(__always)
    private static func bit(_ id: UInt32) -> UInt64 { 1 << UInt64(hash(id) & 63) }
}
