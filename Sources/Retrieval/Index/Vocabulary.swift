/// Distinct byte strings, numbered from 0 in order of arrival.
///
/// All bytes stand in one arena, a space behind each word; an open-addressed table with linear probing finds them. A slot
/// holds eight bytes of a word, which is all of most words: so most are found with one look into memory. A word costs
/// its bytes and 25 to 50 more, and no allocation of its own.
public struct Vocabulary: Sendable {
    private struct Slot {
        var key = WordKey()
        /// Word id + 1, or 0 for a free slot.
        var holder: UInt32 = 0
    }

    /// Behind the words there is room for more.
    private var arena: [UInt8] = []
    /// Word → its first byte in the arena; and at the end where the next one is to stand.
    private var starts: [UInt32] = [0]
    /// A power of two, at most three quarters full.
    private var slots: [Slot]

    /// An empty vocabulary.
    public init() { slots = Array(repeating: Slot(), count: 1024) }

    /// An empty vocabulary with room for so many words.
    public init(capacity: Int) {
        var count = 64
        while capacity * 4 > count * 3 { count *= 2 }
        slots = Array(repeating: Slot(), count: count)
        starts.reserveCapacity(capacity + 1)
        arena = Array(repeating: 0, count: capacity * 8)
    }

    /// A vocabulary of these words; one that comes again is passed over.
    public init(_ words: some Sequence<[UInt8]>) {
        slots = Array(repeating: Slot(), count: 64)
        for word in words { _ = intern(word) }
    }

    /// A vocabulary of the words of a text, which single spaces part.
    public init(spaced text: String) { self.init(text, partedBy: 0x20) }

    /// A vocabulary of the lines of a text.
    init(lines text: String) { self.init(text, partedBy: 0x0A) }

    private init(_ text: String, partedBy mark: UInt8) {
        self.init(capacity: text.utf8.count / 6)
        var text = text
        text.withUTF8 { intern($0, partedBy: mark) }
    }

    /// Adds the words of a text, which single spaces part.
    public mutating func intern(spaced text: UnsafeBufferPointer<UInt8>) { intern(text, partedBy: 0x20) }

    private mutating func intern(_ text: UnsafeBufferPointer<UInt8>, partedBy mark: UInt8) {
        var start = 0
        for place in 0...text.count where place == text.count || text[place] == mark {
            if place > start { _ = intern(UnsafeBufferPointer(rebasing: text[start..<place])) }
            start = place + 1
        }
    }

    /// All words in the order of their ids, a space behind each.
    var spaced: [UInt8] { Array(arena[..<usedBytes]) }

    /// The bytes of the arena that are words.
    private var usedBytes: Int { Int(starts[count]) }

    /// How many words there are; ids are `0..<count`.
    public var count: Int { starts.count - 1 }

    /// The bytes this vocabulary takes in memory.
    public var byteCount: Int { usedBytes + 4 * starts.count + MemoryLayout<Slot>.stride * slots.count }

    /// The id of a word, which is added when it is new.
    public mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let key = WordKey(word)
        let slot = slot(of: word, key)
        let held = slots[slot].holder
        return held != 0 ? held - 1 : add(word, key, slot: slot)
    }

    /// The id of a word, which is added when it is new.
    public mutating func intern(_ word: [UInt8]) -> UInt32 {
        word.withUnsafeBufferPointer { intern($0) }
    }

    /// The id of a word, nil when it is not here.
    public func id(of word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let held = slots[slot(of: word, WordKey(word))].holder
        return held == 0 ? nil : held - 1
    }

    /// The id of a word, nil when it is not here.
    public func id(of word: [UInt8]) -> UInt32? { word.withUnsafeBufferPointer { id(of: $0) } }

    /// The id of a word that is part of other bytes, nil when it is not here.
    public func id(of word: ArraySlice<UInt8>) -> UInt32? { word.withUnsafeBufferPointer { id(of: $0) } }

    /// Whether a word is here.
    func contains(_ word: [UInt8]) -> Bool { id(of: word) != nil }

    /// The bytes of word `id`.
    public func bytes(of id: UInt32) -> ArraySlice<UInt8> {
        arena[range(of: Int(id))]
    }

    /// Calls `body` with the bytes of word `id`.
    public func withBytes(of id: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: Int(id))])) }
    }

    /// Word `id` as text.
    public func string(_ id: UInt32) -> String { String(decoding: bytes(of: id), as: UTF8.self) }

    /// Adds the words of another vocabulary in its order.
    /// - Returns: For each id of `other`, the id here.
    @discardableResult
    public mutating func merge(_ other: Vocabulary) -> [UInt32] {
        other.arena.withUnsafeBufferPointer { arena in
            (0..<other.count).map { id in
                intern(
                    UnsafeBufferPointer(rebasing: arena[other.range(of: id)]))
            }
        }
    }

    private func range(of id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) - 1 }

    /// The slot that holds the word, or the free one where it belongs.
    @inline(__always)
    private func slot(of word: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = key.hash & mask
            while slots[slot].holder != 0, slots[slot].key != key || !isWord(slots[slot].holder - 1, word) {
                slot = (slot + 1) & mask
            }
            return slot
        }
    }

    /// Whether a word whose key agrees is this one: only the bytes of long ones are still to be compared.
    @inline(__always)
    private func isWord(_ id: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= WordKey.completeBytes || isLongWord(id, word)
    }

    private func isLongWord(_ id: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: Int(id))
        return arena.withUnsafeBytes { arena in
            WordKey.isEqual(UnsafeRawBufferPointer(rebasing: arena[range]), UnsafeRawBufferPointer(word))
        }
    }

    /// Adds a new word, which belongs in a free slot, and returns its id.
    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ key: WordKey, slot: Int) -> UInt32 {
        let id = count
        let start = usedBytes
        let end = start + word.count + 1
        if end > arena.count { arena += [UInt8](repeating: 0, count: Swift.max(arena.count, end, 512)) }
        arena.withUnsafeMutableBufferPointer { arena in
            ShortCopy.copy(word, to: UnsafeMutableBufferPointer(rebasing: arena[start..<end]))
            arena[end - 1] = 0x20
        }
        starts.append(UInt32(end))
        slots[slot] = Slot(key: key, holder: UInt32(id + 1))
        if (id + 1) * 4 > slots.count * 3 { grow() }
        return UInt32(id)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for held in old where held.holder != 0 {
            var slot = held.key.hash & mask
            while slots[slot].holder != 0 { slot = (slot + 1) & mask }
            slots[slot] = held
        }
    }
}

extension Vocabulary: Sequence {
    /// The words in the order of their ids.
    public func makeIterator() -> some IteratorProtocol<ArraySlice<UInt8>> {
        (0..<UInt32(count)).lazy.map(bytes).makeIterator()
    }
}

extension Vocabulary: Equatable {
    /// Whether both have the same words in the same order.
    public static func == (one: Vocabulary, other: Vocabulary) -> Bool {
        one.starts == other.starts && one.arena[..<one.usedBytes] == other.arena[..<other.usedBytes]
    }
}
