/// Grams of a question, a bit for each place in its `GramSet`.
typealias GramMask = SIMD2<UInt64>

extension GramMask {
    /// The gram of one place alone.
    init(place: Int) {
        let bit: UInt64 = 1 &<< UInt64(place & 63)
        self = place < 64 ? GramMask(bit, 0) : GramMask(0, bit)
    }

    var isEmpty: Bool { x | y == 0 }
}

/// How often each gram of a question stands in a sentence: counters of up to 26 bits, kept bit by bit for all grams
/// side by side, so that the grams of a word are counted at one stroke.
struct GramTally: Sendable {
    /// Plane p holds bit p of every counter. A document of 64 MiB has fewer words than they can count.
    private var planes = InlineArray<26, GramMask>(repeating: GramMask())
    /// Planes that are not empty.
    private var depth = 0

    /// Counts each of these grams once more.
    mutating func add(_ grams: GramMask) {
        var (carry, plane) = (grams, 0)
        while !carry.isEmpty, plane < planes.count {
            let held = planes[plane]
            planes[plane] = held ^ carry
            carry &= held
            plane += 1
        }
        depth = max(depth, plane)
    }

    /// Takes every count back to 0, giving each gram counted in order of place: sums of floating numbers depend on it.
    /// Counts go as far as floating numbers count by ones.
    mutating func drain(_ body: (_ place: Int, _ count: Float) -> Void) {
        var any = GramMask()
        for plane in 0..<depth { any |= planes[plane] }
        for half in 0..<2 {
            var left = any[half]
            while left != 0 {
                let bit = UInt64(left.trailingZeroBitCount)
                var count: UInt64 = 0
                for plane in 0..<depth { count |= (planes[plane][half] &>> bit & 1) &<< UInt64(plane) }
                body(64 * half + Int(bit), Float(min(count, 1 << 24)))
                left &= left - 1
            }
        }
        for plane in 0..<depth { planes[plane] = GramMask() }
        depth = 0
    }
}
