/// A closed list of folded words, which many words of each question are looked for in: faster than a set of strings.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    /// Each once, in order.
    let words: [ShortWord]
    /// An open-addressed table with linear probing, at most half full; the empty word for a free slot.
    private let slots: [ShortWord]
    /// One bit for all words of some hashes: says no fast.
    private let hints: UInt64

    init(_ words: some Sequence<ShortWord>) {
        var (kept, hints) = ([ShortWord](), UInt64(0))
        for word in words where !word.isEmpty && !kept.contains(word) {
            kept.append(word)
            hints |= Self.hint(word.hash)
        }
        var slots = [ShortWord](repeating: "", count: 4)
        while slots.count < 2 * kept.count { slots += slots }
        for word in kept {
            var slot = word.hash & (slots.count - 1)
            while !slots[slot].isEmpty { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = word
        }
        (self.words, self.slots, self.hints) = (kept, slots, hints)
    }

    @inline(__always)
    private static func hint(_ hash: Int) -> UInt64 { 1 &<< UInt64(hash &>> 16 & 63) }

    init(arrayLiteral elements: ShortWord...) { self.init(elements) }

    /// The words of both lists.
    func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

    /// Whether a word, given as part of other bytes, is on the list.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { contains(ShortWord(word)) }

    /// Whether a word is on the list; the empty one is on none.
    @inline(__always)
    func contains(_ word: ShortWord) -> Bool {
        let hash = word.hash
        return hints & Self.hint(hash) != 0 && !word.isEmpty && isHeld(word, hash)
    }

    private func isHeld(_ word: ShortWord, _ hash: Int) -> Bool {
        slots.withUnsafeBufferPointer { slots in
            var slot = hash & (slots.count - 1)
            while !slots[slot].isEmpty {
                if slots[slot] == word { return true }
                slot = (slot + 1) & (slots.count - 1)
            }
            return false
        }
    }
}
