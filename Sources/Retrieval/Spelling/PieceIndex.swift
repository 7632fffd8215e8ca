/// Finds the words that may lie within a few edits of a given one, without a look at all others.
///
/// Every word is cut into three pieces. Two edits can spoil at most two of them, one swap of neighbours too: so a
/// word within reach has a piece that stands unharmed in the other, shifted by no more than the edits. The pieces
/// are hashed into flat buckets: three entries of eight bytes a word, with the word's letters beside its number, so
/// that most candidates fall without a look at their bytes. Only a swap across a cut together with a second edit in the
/// remaining piece escapes.
struct PieceIndex: Sendable {
    static let pieceCount = 3
    /// Shorter words are never corrected to.
    static let minimumBytes = 4

    /// First entry of each bucket, and at the end their number; a power of two buckets.
    private let starts: [UInt32]
    /// Words, bucket by bucket.
    private let entries: [Entry]

    private struct Entry: Sendable {
        var word: UInt32 = 0
        var letters: UInt32 = 0
    }

    init(_ words: Vocabulary) {
        var bucketCount = 64
        while bucketCount < words.count { bucketCount *= 2 }
        // Each word is cut and hashed once: the buckets of its pieces wait until all are counted.
        var buckets: [UInt32] = []
        buckets.reserveCapacity(words.count * Self.pieceCount)
        var starts = [UInt32](repeating: 0, count: bucketCount + 1)
        starts.withUnsafeMutableBufferPointer { starts in
            for id in 0..<UInt32(words.count) {
                words.withBytes(of: id) { word in
                    Self.forEachBucket(of: word, mask: bucketCount - 1) { bucket in
                        buckets.append(UInt32(bucket))
                        starts[bucket + 1] += 1
                    }
                }
            }
            for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
        }
        self.starts = starts
        entries = Self.entries(words, buckets, starts)
    }

    /// The words, each in the buckets of its pieces, which are told for one word after the other.
    private static func entries(_ words: Vocabulary, _ buckets: [UInt32], _ starts: [UInt32]) -> [Entry] {
        // Filling the empty array, of which all the program has one, would be a race.
        if buckets.isEmpty { return [] }
        var next = starts
        var cut = 0
        return [Entry](unsafeUninitializedCapacity: buckets.count) { entries, count in
            next.withUnsafeMutableBufferPointer { next in
                for id in 0..<UInt32(words.count) {
                    words.withBytes(of: id) { word in
                        guard word.count >= minimumBytes else { return }
                        let entry = Entry(word: id, letters: letterSet(word))
                        for bucket in buckets[cut..<cut + pieceCount] {
                            entries.initializeElement(at: Int(next[Int(bucket)]), to: entry)
                            next[Int(bucket)] += 1
                        }
                        cut += pieceCount
                    }
                }
            }
            count = buckets.count
        }
    }

    /// Calls `visit` with every word id that may be within `limit` edits of `word`; some come more than once.
    func forEachCandidate(near word: UnsafeBufferPointer<UInt8>, within limit: Int, _ visit: (UInt32) -> Void)
    {
        let letters = Self.letterSet(word)
        let shortest = max(Self.minimumBytes, word.count - limit)
        for length in shortest...max(shortest, word.count + limit) {
            for piece in 0..<Self.pieceCount {
                let range = Self.piece(piece, ofLength: length)
                for shift in -limit...limit {
                    let start = range.lowerBound + shift
                    guard start >= 0, range.upperBound + shift <= word.count else { continue }
                    let shifted = UnsafeBufferPointer(rebasing: word[start..<(range.upperBound + shift)])
                    let bucket = Self.hash(shifted, piece: piece, length: length) & (starts.count - 2)
                    for place in Int(starts[bucket])..<Int(starts[bucket + 1])
                    // An edit adds at most one strange letter to either side.
                    where (letters ^ entries[place].letters).nonzeroBitCount <= 2 * limit {
                        visit(entries[place].word)
                    }
                }
            }
        }
    }

    /// One bit a letter of the alphabet; other bytes share the remaining bits.
    static func letterSet(_ word: some Sequence<UInt8>) -> UInt32 {
        var letters: UInt32 = 0
        for byte in word { letters |= 1 << UInt32(byte & 0x1F) }
        return letters
    }

    private static func forEachBucket(
        of word: UnsafeBufferPointer<UInt8>, mask: Int, _ body: (Int) -> Void
    ) {
        guard word.count >= minimumBytes else { return }
        for piece in 0..<pieceCount {
            let bytes = UnsafeBufferPointer(rebasing: word[Self.piece(piece, ofLength: word.count)])
            body(hash(bytes, piece: piece, length: word.count) & mask)
        }
    }

    private static func piece(_ piece: Int, ofLength length: Int) -> Range<Int> {
        (piece * length / pieceCount)..<((piece + 1) * length / pieceCount)
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, piece: Int, length: Int) -> Int {
        var state = UInt64(piece * 128 + length) &+ 0x9E37_79B9_7F4A_7C15
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: state >> 20)
    }
}
