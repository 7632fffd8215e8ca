/// How many postings have each impact, in steps of four.
struct ImpactCounts {
    private static let step = 4

    private var counts = InlineArray<64, UInt32>(repeating: 0)

    /// Counts a posting.
    @inline(__always)
    mutating func add(_ impact: UInt8) { counts[Int(impact) / Self.step] &+= 1 }

    /// A multiple of 4 that the impacts of at least `count` postings reach and, unless there are fewer, fewer than
    /// `count` exceed by 4 or more; 0 where there are fewer.
    @inline(__always)
    func impact(reachedBy count: Int) -> UInt8 {
        var bucket = counts.count
        var reached = 0
        while bucket > 0, reached < count {
            bucket -= 1
            reached += Int(counts[bucket])
        }
        return UInt8(truncatingIfNeeded: reached < count ? 0 : bucket * Self.step)
    }
}
