/// Words of a text with a number each: what was stemmed once is found again.
///
/// An open-addressed table with linear probing. A slot holds all of a short word, and of a long one where it stands in the
/// text, which must outlast the table: no word is copied.
struct StemmedWords: ~Copyable {
    struct Slot: BitwiseCopyable {
        /// The bytes of a short word, the address of a long one.
        var bits: UInt64 = 0
        /// The length and, above it, what there is room for of the hash: 0 for a free slot.
        var tag: UInt32 = 0
        var number: UInt32 = 0
    }

    /// A power of two, at most three quarters full.
    private var slots: Pile<Slot>
    private(set) var count = 0

    /// - Parameter capacity: How many words are expected.
    init(capacity: Int) {
        var count = 64
        while capacity * 4 > count * 3 { count *= 2 }
        slots = Pile(repeating: Slot(), count: count)
    }

    /// The place of a word of 1 to 255 bytes, or the free one where it belongs.
    @inline(__always)
    func place(of word: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> Int {
        let (table, tag) = (slots.buffer, Self.tag(word, key))
        var place = key.hash & (table.count - 1)
        while table[place].tag != 0, table[place].tag != tag || !Self.holds(table[place], word, key) {
            place = (place + 1) & (table.count - 1)
        }
        return place
    }

    /// The number of the word at a place; nil where there is none.
    @inline(__always)
    func number(at place: Int) -> UInt32? {
        let slot = slots[place]
        return slot.tag == 0 ? nil : slot.number
    }

    /// Puts a word in the free place where it belongs.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ key: WordKey, _ number: UInt32, at place: Int) {
        let isShort = word.count <= WordKey.completeBytes
        slots[place] = Slot(
            bits: isShort ? key.bits : UInt64(UInt(bitPattern: word.baseAddress)), tag: Self.tag(word, key),
            number: number)
        count += 1
        if count * 4 > slots.count * 3 { grow() }
    }

    @inline(__always)
    private static func tag(_ word: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: key.hash >> 32) << 8 | UInt32(truncatingIfNeeded: word.count)
    }

    @inline(__always)
    private static func holds(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> Bool {
        word.count <= WordKey.completeBytes ? slot.bits == key.bits : isLongWord(slot, word)
    }

    private static func isLongWord(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        WordKey.isEqual(bytes(of: slot), UnsafeRawBufferPointer(word))
    }

    /// Those of a long word.
    private static func bytes(of slot: Slot) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: UnsafeRawPointer(bitPattern: UInt(slot.bits)), count: Int(slot.tag & 0xFF))
    }

    private mutating func grow() {
        var larger = Pile(repeating: Slot(), count: slots.count * 2)
        let mask = larger.count - 1
        for slot in slots.buffer where slot.tag != 0 {
            let isShort = slot.tag & 0xFF <= UInt32(WordKey.completeBytes)
            let key =
                isShort
                ? WordKey(bits: slot.bits, length: slot.tag & 0xFF)
                : WordKey(Self.bytes(of: slot).assumingMemoryBound(to: UInt8.self))
            var place = key.hash & mask
            while larger[place].tag != 0 { place = (place + 1) & mask }
            larger[place] = slot
        }
        slots = larger
    }
}
