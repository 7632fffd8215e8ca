/// Sequences of stems, numbered from 0 in order of arrival: a trie. A sequence is another one and a stem behind it. Most
/// are of one stem, by whose number they are found; one table of the other pairs, open-addressed with linear probing,
/// finds those.
///
/// A sequence that others begin with has a number too, and a smaller one than they. Each costs 12 to 20 bytes.
struct StemSequences: Sendable {
    /// The sequence of no stems, which every other begins with. It has no number.
    static let empty = UInt32.max

    /// A sequence: the one before its last stem, and that stem.
    struct Link: Sendable, Equatable {
        var before: UInt32
        var stem: UInt32
    }

    private var links: [Link] = []
    /// Stem → the sequence of it alone, `empty` where there is none.
    private var alone: [UInt32] = []
    /// A power of two, at most three quarters full: sequence of several stems + 1, or 0 for a free slot.
    private var slots: [UInt32]
    private var slotsTaken = 0

    /// - Parameter capacity: How many sequences are expected, a quarter of them of several stems.
    init(capacity: Int = 0) {
        var count = 64
        while capacity > count * 3 { count *= 2 }
        slots = Array(repeating: 0, count: count)
        links.reserveCapacity(capacity)
        alone.reserveCapacity(capacity / 2)
    }

    var count: Int { links.count }

    /// What a sequence is made of.
    subscript(sequence: UInt32) -> Link { links[Int(sequence)] }

    /// A sequence with a stem behind it; nil when it is not here.
    func find(_ stem: UInt32, behind sequence: UInt32) -> UInt32? {
        if sequence == Self.empty {
            return Int(stem) < alone.count && alone[Int(stem)] != Self.empty ? alone[Int(stem)] : nil
        }
        let held = slots[slot(of: Link(before: sequence, stem: stem))]
        return held == 0 ? nil : held - 1
    }

    /// A sequence with a stem behind it, which is added when it is new.
    @inline(__always)
    mutating func intern(_ stem: UInt32, behind sequence: UInt32) -> UInt32 {
        sequence == Self.empty ? intern(alone: stem) : internLonger(Link(before: sequence, stem: stem))
    }

    @inline(__always)
    private mutating func intern(alone stem: UInt32) -> UInt32 {
        let stem = Int(stem)
        if stem < alone.count, alone[stem] != Self.empty { return alone[stem] }
        return add(alone: stem)
    }

    private mutating func add(alone stem: Int) -> UInt32 {
        while alone.count <= stem { alone.append(Self.empty) }
        alone[stem] = UInt32(links.count)
        links.append(Link(before: Self.empty, stem: UInt32(stem)))
        return alone[stem]
    }

    private mutating func internLonger(_ link: Link) -> UInt32 {
        let slot = slot(of: link)
        if slots[slot] != 0 { return slots[slot] - 1 }
        links.append(link)
        slots[slot] = UInt32(links.count)
        slotsTaken += 1
        if slotsTaken * 4 > slots.count * 3 { grow() }
        return UInt32(links.count - 1)
    }

    /// The stems of a sequence, in order.
    func stems(of sequence: UInt32) -> [UInt32] {
        var stems: [UInt32] = []
        var sequence = sequence
        while sequence != Self.empty {
            stems.append(self[sequence].stem)
            sequence = self[sequence].before
        }
        return stems.reversed()
    }

    /// The slot that holds the pair, or the free one where it belongs.
    private func slot(of link: Link) -> Int {
        slots.withUnsafeBufferPointer { slots in
            links.withUnsafeBufferPointer { links in
                let mask = slots.count - 1
                var slot = Self.hash(link) & mask
                while slots[slot] != 0, links[Int(slots[slot] - 1)] != link { slot = (slot + 1) & mask }
                return slot
            }
        }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (sequence, link) in links.enumerated() where link.before != Self.empty {
            var slot = Self.hash(link) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(sequence + 1)
        }
    }

    /// The middle of a product: numbers that follow one another fall far apart.
    private static func hash(_ link: Link) -> Int {
        let pair = UInt64(link.before) << 32 | UInt64(link.stem)
        let product = (pair ^ pair >> 31) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: product >> 32)
    }
}
