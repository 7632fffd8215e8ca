/// Distinct byte strings, numbered from 0 in order of arrival, in half the room of a `Vocabulary`: a slot of its table
/// holds no bytes of a word, so that a word is compared where it stands. Immutable; a `Draft` gathers the words.
public struct CompactVocabulary: Sendable {
    /// A space behind each word.
    private let arena: [UInt8]
    /// Word → its first byte in the arena; and at the end the arena's length.
    private let starts: [UInt32]
    /// A power of two, at most three quarters full: word id + 1, or 0 for a free slot; open addressing, linear probing.
    private let slots: [UInt32]

    /// An empty vocabulary.
    init() { (arena, starts, slots) = ([], [0], [0]) }

    init(_ draft: borrowing Draft) {
        (arena, starts, slots) = (draft.arena.array, draft.starts.array, draft.slots.array)
    }

    /// How many words there are; ids are `0..<count`.
    public var count: Int { starts.count - 1 }

    /// The id of a word, nil when it is not here.
    public func id(of word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        arena.withUnsafeBufferPointer { arena in
            starts.withUnsafeBufferPointer { starts in
                slots.withUnsafeBufferPointer { slots in
                    let words = Words(arena: arena, starts: starts, slots: slots)
                    let held = slots[words.slot(of: word, WordKey(word))]
                    return held == 0 ? nil : held - 1
                }
            }
        }
    }

    /// The id of a word that is part of other bytes, nil when it is not here.
    public func id(of word: ArraySlice<UInt8>) -> UInt32? { word.withUnsafeBufferPointer { id(of: $0) } }

    /// The bytes of word `id`.
    public func bytes(of id: UInt32) -> ArraySlice<UInt8> {
        arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1]) - 1]
    }

    /// The ids of all words in a draft, where those are added that are new.
    func ids(in draft: inout Draft) -> [UInt32] {
        (0..<UInt32(count)).map { id in bytes(of: id).withUnsafeBufferPointer { draft.intern($0) } }
    }

    /// Calls `body` with the bytes of word `id`.
    public func withBytes(of id: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes(of: id).withUnsafeBufferPointer(body)
    }

    /// The words of a vocabulary or a draft, lent for a look.
    fileprivate struct Words {
        let arena: UnsafeBufferPointer<UInt8>
        let starts: UnsafeBufferPointer<UInt32>
        let slots: UnsafeBufferPointer<UInt32>

        @inline(__always)
        func word(_ id: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: arena[Int(starts[id])..<Int(starts[id + 1]) - 1])
        }

        /// The slot that holds the word, or the free one where it belongs.
        @inline(__always)
        func slot(of word: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> Int {
            let mask = slots.count - 1
            var slot = key.hash & mask
            while slots[slot] != 0, !isWord(Int(slots[slot] - 1), word, key) { slot = (slot + 1) & mask }
            return slot
        }

        @inline(__always)
        private func isWord(_ id: Int, _ word: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> Bool {
            let held = self.word(id)
            guard held.count == word.count else { return false }
            return word.count <= WordKey.completeBytes
                ? WordKey(held) == key
                : WordKey.isEqual(UnsafeRawBufferPointer(held), UnsafeRawBufferPointer(word))
        }
    }
}

extension CompactVocabulary {
    /// Words that are being gathered.
    struct Draft: ~Copyable {
        fileprivate var arena: Pile<UInt8>
        fileprivate var starts: Pile<UInt32>
        fileprivate var slots: Pile<UInt32>

        /// - Parameter capacity: How many words are expected.
        init(capacity: Int = 0) {
            var count = 64
            while capacity * 4 > count * 3 { count *= 2 }
            slots = Pile(repeating: 0, count: count)
            starts = Pile(capacity: capacity + 1)
            starts.append(0)
            arena = Pile(capacity: capacity * 8)
        }

        /// The words of a vocabulary, to which others are to be added.
        init(_ words: CompactVocabulary) {
            arena = Pile(words.arena)
            starts = Pile(words.starts)
            slots = words.count == 0 ? Pile(repeating: 0, count: 64) : Pile(words.slots)
        }

        var count: Int { starts.count - 1 }

        /// All words in the order of their ids, a space behind each.
        var spaced: [UInt8] { arena.array }

        /// The id of a word, which is added when it is new.
        @inline(__always)
        mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
            let words = Words(arena: arena.buffer, starts: starts.buffer, slots: slots.buffer)
            let slot = words.slot(of: word, WordKey(word))
            let held = slots[slot]
            return held != 0 ? held - 1 : add(word, slot: slot)
        }

        /// Adds a new word, which belongs in a free slot, and returns its id.
        private mutating func add(_ word: UnsafeBufferPointer<UInt8>, slot: Int) -> UInt32 {
            let id = count
            arena.append(word.count + 1) { room in
                ShortCopy.copy(word, to: room)
                room[word.count] = 0x20
            }
            starts.append(UInt32(arena.count))
            slots[slot] = UInt32(id + 1)
            if (id + 1) * 4 > slots.count * 3 { grow() }
            return UInt32(id)
        }

        private mutating func grow() {
            slots = Pile(repeating: 0, count: slots.count * 2)
            for id in 0..<count {
                let words = Words(arena: arena.buffer, starts: starts.buffer, slots: slots.buffer)
                let word = words.word(id)
                slots[words.slot(of: word, WordKey(word))] = UInt32(id + 1)
            }
        }
    }
}
