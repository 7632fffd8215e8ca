/// A set of pairs of small letters, a bit each; other bytes share the bits of letters.
struct LetterPairs: Sendable {
    /// By the last bits of the first letter, a bit for each second one. No array: reading one counts references.
    private var seconds = InlineArray<32, UInt32>(repeating: 0)

    mutating func insert(_ first: UInt8, _ second: UInt8) {
        seconds[Int(first & 31)] |= 1 << UInt32(second & 31)
    }

    @inline(__always)
    func contains(_ first: UInt8, _ second: UInt8) -> Bool {
        seconds[Int(first & 31)] & 1 &<< UInt32(second & 31) != 0
    }
}
