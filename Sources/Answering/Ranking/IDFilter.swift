/// A small set of ids that says no fast: almost every word of a text is none of the question's.
struct IDFilter: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (
        0, 0, 0, 0, 0, 0, 0, 0
    )
    private(set) var ids: [UInt32] = []

    init() {}

    init(_ ids: some Sequence<UInt32>) { for id in ids { insert(id) } }

    mutating func insert(_ id: UInt32) {
        guard !contains(id) else { return }
        withUnsafeMutableBytes(of: &bits) { $0[Self.byte(id)] |= Self.bit(id) }
        ids.append(id)
    }

    func contains(_ id: UInt32) -> Bool { mayContain(id) && ids.contains(id) }

    /// The place of an id in order of insertion.
    func place(of id: UInt32) -> Int? { mayContain(id) ? ids.firstIndex(of: id) : nil }

    private func mayContain(_ id: UInt32) -> Bool {
        withUnsafeBytes(of: bits) { $0[Self.byte(id)] & Self.bit(id) != 0 }
    }

    private static func hash(_ id: UInt32) -> UInt32 { (id &* 0x9E37_79B1) >> 23 }
    private static func byte(_ id: UInt32) -> Int { Int(hash(id) >> 3) }
    private static func bit(_ id: UInt32) -> UInt8 { 1 << UInt8(hash(id) & 7) }
}
