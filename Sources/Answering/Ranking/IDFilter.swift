/// One bit for all ids of one hash: says no fast.
struct IDBits: Sendable {
    private var bits = InlineArray<8, UInt64>(repeating: 0)

    mutating func insert(_ id: UInt32) { bits[Self.word(id)] |= Self.bit(id) }

    mutating func formUnion(_ other: IDBits) {
        for word in bits.indices { bits[word] |= other.bits[word] }
    }

    /// False for most ids that were not inserted.
    @inline(__always)
    func mayContain(_ id: UInt32) -> Bool {
        (bits[Self.word(id)] &>> UInt64(Self.hash(id) & 63)) & 1 != 0
    }

    @inline(__always)
    private static func hash(_ id: UInt32) -> UInt32 { (id &* 0x9E37_79B1) >> 23 }
    @inline(__always)
    private static func word(_ id: UInt32) -> Int { Int(hash(id) >> 6) }
    @inline(__always)
    private static func bit(_ id: UInt32) -> UInt64 { 1 << UInt64(hash(id) & 63) }
}

/// A small set of ids that says no fast: almost every word of a text is none of the question's.
struct IDFilter: Sendable {
    private(set) var bits = IDBits()
    private(set) var ids: [UInt32] = []

    init() {}

    init(_ ids: some Sequence<UInt32>) { for id in ids { insert(id) } }

    mutating func insert(_ id: UInt32) {
        guard !contains(id) else { return }
        if ids.isEmpty { ids.reserveCapacity(16) }
        bits.insert(id)
        ids.append(id)
    }

    @inline(__always)
    func contains(_ id: UInt32) -> Bool { bits.mayContain(id) && search(id) != nil }

    /// The place of an id in order of insertion.
    @inline(__always)
    func place(of id: UInt32) -> Int? { bits.mayContain(id) ? search(id) : nil }

    private func search(_ id: UInt32) -> Int? {
        ids.withUnsafeBufferPointer { ids in
            for place in ids.indices where ids[place] == id { return place }
            return nil
        }
    }
}
