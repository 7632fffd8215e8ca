/// Distinct byte strings, numbered from 0 in order of arrival.
///
/// All bytes stand back to back in one arena; an open-addressed table of ids with linear probing finds them,
/// so a word costs its bytes and about sixteen more, and no allocation of its own.
public struct Vocabulary: Sendable, Equatable {
    private struct Entry: Equatable {
        /// First byte in the arena.
        var start: UInt32
        /// Tells most strangers apart without a look at their bytes, and spares rehashing.
        var hash: UInt32
    }

    private var arena: [UInt8] = []
    /// One for each word, and at the end one whose start is the arena's size.
    private var entries = [Entry(start: 0, hash: 0)]
    /// Word id + 1, or 0 for a free slot; a power of two, at most half full.
    private var slots: [UInt32]

    /// An empty vocabulary.
    public init() { slots = Array(repeating: 0, count: 1024) }

    /// How many words there are; ids are `0..<count`.
    public var count: Int { entries.count - 1 }

    /// The bytes this vocabulary takes in memory.
    public var byteCount: Int { arena.count + 8 * entries.count + 4 * slots.count }

    /// The id of a word, which is added when it is new.
    public mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = WordHash.of(word)
        let slot = slot(of: word, hash: hash)
        let held = slots[slot]
        if held != 0 { return held - 1 }
        add(word, hash: hash, slot: slot)
        return UInt32(count - 1)
    }

    /// The id of a word, which is added when it is new.
    public mutating func intern(_ word: [UInt8]) -> UInt32 {
        word.withUnsafeBufferPointer { intern($0) }
    }

    /// The id of a word, nil when it is not here.
    public func id(of word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let held = slots[slot(of: word, hash: WordHash.of(word))]
        return held == 0 ? nil : held - 1
    }

    /// The id of a word, nil when it is not here.
    public func id(of word: [UInt8]) -> UInt32? { word.withUnsafeBufferPointer { id(of: $0) } }

    /// The bytes of word `id`.
    public func bytes(of id: UInt32) -> ArraySlice<UInt8> {
        arena[range(of: Int(id))]
    }

    /// Word `id` as text.
    public func string(_ id: UInt32) -> String { String(decoding: bytes(of: id), as: UTF8.self) }

    /// Adds the words of another vocabulary in its order.
    /// - Returns: For each id of `other`, the id here.
    mutating func merge(_ other: Vocabulary) -> [UInt32] {
        other.arena.withUnsafeBufferPointer { arena in
            (0..<other.count).map { id in
                intern(
                    UnsafeBufferPointer(rebasing: arena[other.range(of: id)]))
            }
        }
    }

    private func range(of id: Int) -> Range<Int> { Int(entries[id].start)..<Int(entries[id + 1].start) }

    /// The slot that holds the word, or the free one where it belongs.
    private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0, !isWord(Int(slots[slot]) - 1, word, hash: hash) { slot = (slot + 1) & mask }
        return slot
    }

    @inline(__always)
    private func isWord(_ id: Int, _ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Bool {
        guard entries[id].hash == hash else { return false }
        let range = range(of: id)
        guard range.count == word.count else { return false }
        return arena.withUnsafeBytes { arena in
            WordHash.isEqual(
                UnsafeRawBufferPointer(rebasing: arena[range]), UnsafeRawBufferPointer(word))
        }
    }

    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32, slot: Int) {
        arena.append(contentsOf: word)
        entries[count].hash = hash
        entries.append(Entry(start: UInt32(arena.count), hash: 0))
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for id in 0..<count {
            var slot = Int(entries[id].hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(id + 1)
        }
    }
}
