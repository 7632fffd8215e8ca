/// Counts of durations in buckets that widen with the duration: eight to each doubling, so that a percentile is read
/// back within an eighth. Written by one loop, read by anyone.
final class LatencyHistogram: Sendable {
    /// Eight buckets for each power of two up to 2^40 ns, which is 18 minutes.
    static let bucketCount = 320

    private let buckets: InlineArray<320, Count>

    init() { buckets = InlineArray { _ in Count() } }

    func record(nanoseconds: UInt64, times: Int = 1) {
        buckets[Self.bucket(for: nanoseconds)].addAlone(times)
    }

    /// The counts, in order of duration.
    func counts() -> [Int] { (0..<Self.bucketCount).map { buckets[$0].value } }

    /// Below eight the duration itself; above, the position of the highest bit and the three bits after it.
    static func bucket(for nanoseconds: UInt64) -> Int {
        guard nanoseconds >= 8 else { return Int(nanoseconds) }
        let exponent = 63 - nanoseconds.leadingZeroBitCount
        let fraction = Int(nanoseconds >> UInt64(exponent - 3)) & 7
        return min((exponent - 2) * 8 + fraction, bucketCount - 1)
    }

    /// The first duration above a bucket's, in nanoseconds.
    static func upperBound(ofBucket bucket: Int) -> UInt64 {
        guard bucket >= 8 else { return UInt64(bucket) + 1 }
        return UInt64(9 + bucket % 8) << UInt64(bucket / 8 - 1)
    }

    /// The duration that this share of all counted ones does not exceed, in nanoseconds; 0 when none was counted.
    static func percentile(_ share: Double, of counts: [Int]) -> UInt64 {
        let total = counts.reduce(0, +)
        var left = Int((Double(total) * share).rounded(.up))
        for (bucket, count) in counts.enumerated() where count > 0 {
            left -= count
            if left <= 0 { return upperBound(ofBucket: bucket) }
        }
        return 0
    }
}
