/// Sequences of stems, numbered from 0 in order of arrival: a trie. A sequence is another one and a stem behind it. Most
/// are of one stem, by whose number they are found; one table of the other pairs, open-addressed with linear probing,
/// finds those. Immutable; a `Draft` gathers them.
///
/// A sequence that others begin with has a number too, and a smaller one than they. Each costs 12 to 20 bytes.
struct StemSequences: Sendable {
    /// The sequence of no stems, which every other begins with. It has no number.
    static let empty = UInt32.max

    /// A sequence: the one before its last stem, and that stem.
    struct Link: Sendable, Equatable, BitwiseCopyable {
        var before: UInt32
        var stem: UInt32
    }

    private let links: [Link]
    /// Stem → the sequence of it alone, `empty` where there is none.
    private let alone: [UInt32]
    /// A power of two, at most three quarters full: sequence of several stems + 1, or 0 for a free slot.
    private let slots: [UInt32]

    /// No sequences.
    init() { (links, alone, slots) = ([], [], [0]) }

    init(_ draft: borrowing Draft) {
        (links, alone, slots) = (draft.links.array, draft.alone.array, draft.slots.array)
    }

    var count: Int { links.count }

    /// What a sequence is made of.
    subscript(sequence: UInt32) -> Link { links[Int(sequence)] }

    /// Calls `body` with what each sequence is made of, in order.
    func forEachLink(_ body: (Link) -> Void) { links.forEach(body) }

    /// A sequence with a stem behind it; nil when it is not here.
    func find(_ stem: UInt32, behind sequence: UInt32) -> UInt32? {
        if sequence == Self.empty {
            return Int(stem) < alone.count && alone[Int(stem)] != Self.empty ? alone[Int(stem)] : nil
        }
        let held = slots.withUnsafeBufferPointer { slots in
            links.withUnsafeBufferPointer { links in
                slots[Self.slot(of: Link(before: sequence, stem: stem), links, slots)]
            }
        }
        return held == 0 ? nil : held - 1
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
    @inline(__always)
    private static func slot(
        of link: Link, _ links: UnsafeBufferPointer<Link>, _ slots: UnsafeBufferPointer<UInt32>
    ) -> Int {
        let mask = slots.count - 1
        var slot = hash(link) & mask
        while slots[slot] != 0, links[Int(slots[slot] - 1)] != link { slot = (slot + 1) & mask }
        return slot
    }

    /// The middle of a product: numbers that follow one another fall far apart.
    @inline(__always)
    private static func hash(_ link: Link) -> Int {
        let pair = UInt64(link.before) << 32 | UInt64(link.stem)
        let product = (pair ^ pair >> 31) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: product >> 32)
    }
}

extension StemSequences {
    /// Sequences that are being gathered.
    struct Draft: ~Copyable {
        fileprivate var links: Pile<Link>
        fileprivate var alone: Pile<UInt32>
        fileprivate var slots: Pile<UInt32>
        private var slotsTaken = 0

        /// - Parameter capacity: How many sequences are expected, a quarter of them of several stems.
        init(capacity: Int = 0) {
            var count = 64
            while capacity > count * 3 { count *= 2 }
            slots = Pile(repeating: 0, count: count)
            links = Pile(capacity: capacity)
            alone = Pile(capacity: capacity / 2)
        }

        /// The sequences there are, to which others are to be added.
        init(_ sequences: StemSequences) {
            links = Pile(sequences.links)
            alone = Pile(sequences.alone)
            slots = sequences.count == 0 ? Pile(repeating: 0, count: 64) : Pile(sequences.slots)
            for slot in 0..<slots.count where slots[slot] != 0 { slotsTaken += 1 }
        }

        /// A sequence with a stem behind it, which is added when it is new.
        @inline(__always)
        mutating func intern(_ stem: UInt32, behind sequence: UInt32) -> UInt32 {
            sequence == StemSequences.empty
                ? intern(alone: Int(stem)) : internLonger(Link(before: sequence, stem: stem))
        }

        @inline(__always)
        private mutating func intern(alone stem: Int) -> UInt32 {
            if stem < alone.count, alone[stem] != StemSequences.empty { return alone[stem] }
            while alone.count <= stem { alone.append(StemSequences.empty) }
            let sequence = UInt32(links.count)
            alone[stem] = sequence
            links.append(Link(before: StemSequences.empty, stem: UInt32(stem)))
            return sequence
        }

        private mutating func internLonger(_ link: Link) -> UInt32 {
            let slot = StemSequences.slot(of: link, links.buffer, slots.buffer)
            if slots[slot] != 0 { return slots[slot] - 1 }
            links.append(link)
            let sequence = UInt32(links.count)
            slots[slot] = sequence
            slotsTaken += 1
            if slotsTaken * 4 > slots.count * 3 { grow() }
            return sequence - 1
        }

        private mutating func grow() {
            slots = Pile(repeating: 0, count: slots.count * 2)
            for sequence in 0..<links.count where links[sequence].before != StemSequences.empty {
                slots[StemSequences.slot(of: links[sequence], links.buffer, slots.buffer)] =
                    UInt32(sequence + 1)
            }
        }
    }
}
