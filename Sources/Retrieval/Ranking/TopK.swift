/// A unit and its score.
public struct Hit: Sendable, Hashable {
    /// Global 0-based number of the passage (section, document) found.
    public var passage: UInt32
    /// Sum of the terms' weighted BM25; above 0.
    public var score: Float

    public init(passage: UInt32, score: Float) {
        self.passage = passage
        self.score = score
    }
}

/// The best `limit` of all units offered: gathered as they come, and cut down to the limit now and then.
///
/// A unit is one 64-bit key, its score above its complemented number, so that a greater key is a better
/// unit and of equal scores the lower number wins.
struct TopK: Sendable {
    private(set) var limit = 0
    private var keys: [UInt64] = []
    /// Keys of which it is not known yet whether they are kept.
    private var open: [UInt64] = []

    /// Only a greater score can still enter: the least that was kept when the units were last cut down; while there
    /// was room, just below the floor, or 0.
    private(set) var threshold: UInt32 = 0

    /// Forgets everything and keeps its memory.
    /// - Parameter floor: A score that at least `limit` of the units reach, so that those below need no offer.
    mutating func reset(limit: Int, floor: UInt32 = 0) {
        self.limit = limit
        keys.removeAll(keepingCapacity: true)
        threshold = limit > 0 ? max(1, floor) - 1 : .max
    }

    /// Takes a unit that may be among the best. O(1).
    mutating func offer(unit: UInt32, score: UInt32) { keys.append(UInt64(score) << 32 | UInt64(~unit)) }

    /// Drops all but the best. O(units offered since, and the limit).
    mutating func settle() {
        if keys.count > limit { select() }
        if keys.count == limit, let least = keys.min() { threshold = max(threshold, UInt32(least >> 32)) }
    }

    /// Keeps the greatest keys, digit by digit from the highest: what lies above the digit at which the limit is
    /// reached is kept, what lies below is not, and the others are told apart by their next digit.
    private mutating func select() {
        if keys.count <= Self.fewKeys { return selectAmongFew() }
        swap(&keys, &open)
        keys.removeAll(keepingCapacity: true)
        guard limit > 0 else { return }
        var shift = UInt64(max(0, 56 - (open.max() ?? 0).leadingZeroBitCount))
        while keys.count < limit {
            let least = Self.digit(reaching: limit - keys.count, of: open, shift)
            var left = 0
            for place in open.indices {
                let (key, digit) = (open[place], (open[place] &>> shift) & 255)
                if digit > least { keys.append(key) }
                open[left] = key
                left += digit == least ? 1 : 0
            }
            open.removeSubrange(left...)
            shift = shift > 8 ? shift - 8 : 0
        }
    }

    /// Up to so many keys are sorted sooner than their digits are counted.
    private static let fewKeys = 32

    /// The same by insertion, the greatest first.
    private mutating func selectAmongFew() {
        keys.withUnsafeMutableBufferPointer { InsertionSort.sortDescending($0) }
        keys.removeSubrange(limit...)
    }

    /// The greatest digit of which there are, with those above it, more keys than `room`.
    private static func digit(reaching room: Int, of keys: [UInt64], _ shift: UInt64) -> UInt64 {
        var counts = InlineArray<256, Int32>(repeating: 0)
        for key in keys { counts[Int((key &>> shift) & 255)] += 1 }
        var left = Int32(room)
        var digit = 255
        while digit > 0, counts[digit] <= left {
            left -= counts[digit]
            digit -= 1
        }
        return UInt64(digit)
    }

    /// The units kept, in no order.
    var units: [UInt32] { keys.map { ~UInt32(truncatingIfNeeded: $0) } }

    /// The units kept, best first.
    func sorted() -> [(unit: UInt32, score: UInt32)] {
        keys.sorted(by: >).map { (~UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)) }
    }
}
