/// Some of the features, a bit each.
struct FeatureSet: Sendable {
    private var bits: UInt32 = 0

    init(_ features: [Feature]) {
        for feature in features { insert(feature) }
    }

    mutating func insert(_ feature: Feature) { bits |= 1 << UInt32(feature.rawValue) }

    /// Calls `body` with the number of each, in order.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var left = bits
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left &- 1
        }
    }
}
