/// The grams of a question.
struct GramSet: Sendable {
    /// In order of insertion.
    private(set) var ids: [UInt16] = []
    /// The place of a gram in `ids`, from 1, found by the gram's last bits with linear probing; 0 for none.
    private var slots = InlineArray<256, UInt8>(repeating: 0)

    /// The most grams of a question: two slots for each.
    static let maximumCount = 128

    init() { ids.reserveCapacity(48) }

    /// Adds a gram unless it is there or there is no room; whether it was added.
    @discardableResult
    mutating func insert(_ gram: UInt16) -> Bool {
        // Lending the table would copy it here.
        var slot = Slots.first(for: gram)
        while slots[slot] != 0, ids[Int(slots[slot]) - 1] != gram { slot = Slots.next(after: slot) }
        guard slots[slot] == 0, ids.count < Self.maximumCount else { return false }
        ids.append(gram)
        slots[slot] = UInt8(ids.count)
        return true
    }

    /// The place of a gram in order of insertion.
    func place(of gram: UInt16) -> Int? { withSlots { $0.place(of: gram) } }

    /// Lends the table, to look many grams up.
    @inline(__always)
    func withSlots<Result>(_ body: (Slots) -> Result) -> Result {
        ids.withUnsafeBufferPointer { ids in
            slots.span.withUnsafeBufferPointer { body(Slots(ids: ids, slots: $0)) }
        }
    }

    /// The table of a set.
    struct Slots {
        fileprivate let ids: UnsafeBufferPointer<UInt16>
        fileprivate let slots: UnsafeBufferPointer<UInt8>

        /// The place of a gram in order of insertion.
        @inline(__always)
        func place(of gram: UInt16) -> Int? {
            var slot = Self.first(for: gram)
            while slots[slot] != 0 {
                let place = Int(slots[slot]) &- 1
                if ids[place] == gram { return place }
                slot = Self.next(after: slot)
            }
            return nil
        }

        @inline(__always)
        fileprivate static func first(for gram: UInt16) -> Int { Int(gram) & (2 * maximumCount - 1) }

        @inline(__always)
        fileprivate static func next(after slot: Int) -> Int { (slot + 1) & (2 * maximumCount - 1) }
    }
}
