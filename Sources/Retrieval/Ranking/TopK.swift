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

/// The best `limit` of all units offered, in a bounded heap: the worst kept stands at the root.
///
/// A unit is one 64-bit key, its score above its complemented number, so that a greater key is a better
/// unit and of equal scores the lower number wins.
struct TopK: Sendable {
    private(set) var limit = 0
    private var keys: [UInt64] = []

    /// The least score that can still enter; 0 while there is room.
    private(set) var threshold: UInt32 = 0

    /// Forgets everything and keeps its memory.
    mutating func reset(limit: Int) {
        self.limit = limit
        keys.removeAll(keepingCapacity: true)
        threshold = limit > 0 ? 0 : .max
    }

    /// Takes a unit if it is among the best so far. O(log limit).
    mutating func offer(unit: UInt32, score: UInt32) {
        let key = UInt64(score) << 32 | UInt64(~unit)
        if keys.count < limit {
            keys.append(key)
            siftUp(keys.count - 1)
        } else if limit > 0, key > keys[0] {
            keys[0] = key
            siftDown(0)
        }
        if keys.count == limit, limit > 0 { threshold = UInt32(keys[0] >> 32) }
    }

    /// The units kept, best first.
    func sorted() -> [(unit: UInt32, score: UInt32)] {
        keys.sorted(by: >).map { (~UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)) }
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0, keys[child] < keys[(child - 1) / 2] {
            keys.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < keys.count && keys[child] < keys[least] {
                least = child
            }
            if least == parent { return }
            keys.swapAt(parent, least)
            parent = least
        }
    }
}
