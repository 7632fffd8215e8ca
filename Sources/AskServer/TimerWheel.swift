/// Deadlines of many small-numbered things, kept in a wheel of slots: setting, moving and dropping one costs the same
/// however many there are (Varghese and Lauck, "Hashed and Hierarchical Timing Wheels", 1987, scheme 6).
///
/// A deadline is met up to one tick late. One beyond the wheel's horizon comes up early, at the horizon: whoever owns
/// it looks at the clock and sets it again. Each thing has one deadline at most.
struct TimerWheel {
    /// Width of a slot.
    static let tickMilliseconds: Int64 = 20
    /// A power of two; the horizon is 20.48 s.
    static let slotCount = 1_024

    private static let nothing: Int32 = -1

    /// The first thing of each slot; the others follow by `next`.
    private var heads = [Int32](repeating: nothing, count: slotCount)
    /// One bit for each slot that is not empty.
    private var occupied = [UInt64](repeating: 0, count: slotCount / 64)
    private var next: [Int32] = []
    private var previous: [Int32] = []
    /// The slot each thing is in; -1 for none.
    private var slots: [Int16] = []
    /// The tick up to which everything has come up. Slots behind it hold later rounds' deadlines.
    private var cursor: Int64

    init(startingAt milliseconds: Int64) { cursor = milliseconds / Self.tickMilliseconds }

    /// Sets a deadline unless an earlier one stands.
    mutating func require(_ id: Int32, by milliseconds: Int64) {
        let wanted = tick(for: milliseconds)
        let index = Int(id)
        growToHold(index)
        if slots[index] >= 0 {
            if dueTick(ofSlot: Int(slots[index])) <= wanted { return }
            cancel(id)
        }
        insert(id, intoSlot: Int(wanted) & (Self.slotCount - 1))
    }

    /// Drops a thing's deadline, if it has one.
    mutating func cancel(_ id: Int32) {
        let index = Int(id)
        guard index < slots.count, slots[index] >= 0 else { return }
        let slot = Int(slots[index])
        let (before, after) = (previous[index], next[index])
        if before >= 0 { next[Int(before)] = after } else { heads[slot] = after }
        if after >= 0 { previous[Int(after)] = before }
        if heads[slot] < 0 { occupied[slot >> 6] &= ~(1 << UInt64(slot & 63)) }
        slots[index] = -1
    }

    /// Takes out a thing whose deadline is over; nil when there is none.
    mutating func takeDue(at milliseconds: Int64) -> Int32? {
        let now = milliseconds / Self.tickMilliseconds
        while let due = nextTick, due <= now {
            cursor = max(cursor, due)
            let id = heads[Int(due) & (Self.slotCount - 1)]
            cancel(id)
            return id
        }
        cursor = max(cursor, now)
        return nil
    }

    /// When the next deadline comes up, in milliseconds; nil when there is none.
    var nextDue: Int64? { nextTick.map { $0 * Self.tickMilliseconds } }

    /// The first occupied slot at or after the cursor, going round once.
    private var nextTick: Int64? {
        let start = Int(cursor) & (Self.slotCount - 1)
        let words = occupied.count
        let firstWord = start >> 6
        let fromStart = occupied[firstWord] & (~0 << UInt64(start & 63))
        if fromStart != 0 { return dueTick(ofSlot: firstWord << 6 + fromStart.trailingZeroBitCount) }
        for step in 1...words {
            let word = (firstWord + step) % words
            let bits = occupied[word]
            if bits != 0 { return dueTick(ofSlot: word << 6 + bits.trailingZeroBitCount) }
        }
        return nil
    }

    /// The next tick at or after the cursor that falls into a slot.
    private func dueTick(ofSlot slot: Int) -> Int64 {
        cursor + Int64((slot - Int(cursor)) & (Self.slotCount - 1))
    }

    /// The tick at whose beginning the time is over, within the horizon.
    private func tick(for milliseconds: Int64) -> Int64 {
        let tick = (milliseconds + Self.tickMilliseconds - 1) / Self.tickMilliseconds
        return min(max(tick, cursor), cursor + Int64(Self.slotCount) - 1)
    }

    private mutating func growToHold(_ index: Int) {
        guard index >= slots.count else { return }
        let missing = index + 1 - slots.count
        next.append(contentsOf: repeatElement(Self.nothing, count: missing))
        previous.append(contentsOf: repeatElement(Self.nothing, count: missing))
        slots.append(contentsOf: repeatElement(-1, count: missing))
    }

    private mutating func insert(_ id: Int32, intoSlot slot: Int) {
        let index = Int(id)
        let head = heads[slot]
        next[index] = head
        previous[index] = Self.nothing
        if head >= 0 { previous[Int(head)] = id }
        heads[slot] = id
        slots[index] = Int16(slot)
        occupied[slot >> 6] |= 1 << UInt64(slot & 63)
    }
}
