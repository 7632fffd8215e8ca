/// The grams of a question, with a bit for each gram there is: every word of a passage is asked whether it holds any.
struct GramSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)
    /// In order of insertion.
    private(set) var ids: [UInt16] = []

    mutating func insert(_ gram: UInt16) {
        guard !contains(gram) else { return }
        bits[Int(gram >> 6)] |= 1 << UInt64(gram & 63)
        ids.append(gram)
    }

    func contains(_ gram: UInt16) -> Bool { bits[Int(gram >> 6)] & (1 << UInt64(gram & 63)) != 0 }

    /// The place of a gram in order of insertion.
    func place(of gram: UInt16) -> Int? { contains(gram) ? ids.firstIndex(of: gram) : nil }
}
