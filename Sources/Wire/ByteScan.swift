/// Searches of a byte buffer, eight or sixteen bytes at a step (SWAR: Warren, Hacker's Delight, 2nd edition, section 6-1).
enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Index of the first control byte (below 0x20), DEL or 0xFF at or after `start`; the count when there is none.
    static func firstControl(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { words in
            below32(words) | lowBitsSet(words)
        } isMatch: { byte in
            byte < 0x20 || byte == 0x7F || byte == 0xFF
        }
    }

    /// Index of the first byte outside printable ASCII (0x20 to 0x7E) at or after `start`; the count when there
    /// is none.
    static func firstUnprintable(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { words in
            below32(words) | matches(ASCII.delete, in: words) | (words & Words(repeating: highBits))
        } isMatch: { byte in
            byte < 0x20 || byte > 0x7E
        }
    }

    /// Index of the first quotation mark or backslash at or after `start`, which JSON wants quoted; the count when there
    /// is none.
    static func firstQuoted(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { words in
            matches(ASCII.quote, in: words) | matches(ASCII.backslash, in: words)
        } isMatch: { byte in
            byte == ASCII.quote || byte == ASCII.backslash
        }
    }

    /// Index of the first byte at or after `start` that JSON cannot hold as it is, or that is no ASCII; the count when
    /// there is none.
    static func firstUnplain(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { words in
            below32(words) | matches(ASCII.delete, in: words) | (words & Words(repeating: highBits))
                | matches(ASCII.quote, in: words) | matches(ASCII.backslash, in: words)
        } isMatch: { byte in
            byte < 0x20 || byte > 0x7E || byte == ASCII.quote || byte == ASCII.backslash
        }
    }

    /// Whether four bytes stand one behind another anywhere in `bytes`: sixteen places at a step.
    /// - Parameter pattern: the four, the first of them the lowest.
    static func contains(_ pattern: UInt32, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let last = raw.count - 19
        if last < 0 {
            return raw.count >= 4
                && (0...raw.count - 4).contains {
                    UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0, as: UInt32.self)) == pattern
                }
        }
        /// The bits in which the bytes of sixteen places differ from one of the four.
        @inline(__always)
        func difference(_ offset: Int, from index: Int) -> Words {
            raw.loadUnaligned(fromByteOffset: index &+ offset, as: Words.self)
                ^ Words(repeating: ones &* UInt64(pattern >> UInt32(8 * offset) & 0xFF))
        }
        @inline(__always)
        func isWithinSixteen(from index: Int) -> Bool {
            let found = zeroes(
                difference(0, from: index) | difference(1, from: index) | difference(2, from: index)
                    | difference(3, from: index))
            return found[0] | found[1] != 0
        }
        var index = 0
        while index < last {
            if isWithinSixteen(from: index) { return true }
            index &+= 16
        }
        return isWithinSixteen(from: last)
    }

    /// Sixteen bytes.
    private typealias Words = SIMD2<UInt64>

    /// The high bit of each byte below 32. Bytes of a word above a match may match falsely, never one below the first.
    @inline(__always)
    private static func below32(_ words: Words) -> Words {
        (words &- Words(repeating: ones &* 0x20)) & ~words & Words(repeating: highBits)
    }

    /// The high bit of each byte whose other seven bits are all set: 0x7F and 0xFF.
    @inline(__always)
    private static func lowBitsSet(_ words: Words) -> Words {
        ((words & Words(repeating: ~highBits)) &+ Words(repeating: ones)) & Words(repeating: highBits)
    }

    /// The high bit of each zero byte, with the proviso of `below32`.
    @inline(__always)
    private static func zeroes(_ words: Words) -> Words {
        (words &- Words(repeating: ones)) & ~words & Words(repeating: highBits)
    }

    /// The same of each byte that is the one given.
    @inline(__always)
    private static func matches(_ byte: UInt8, in words: Words) -> Words {
        zeroes(words ^ Words(repeating: ones &* UInt64(byte)))
    }

    @inline(__always)
    private static func first(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int,
        matches: (Words) -> Words, isMatch: (UInt8) -> Bool
    ) -> Int {
        guard let base = bytes.baseAddress else { return start }
        let raw = UnsafeRawPointer(base)
        func word(at index: Int) -> UInt64 {
            UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
        var index = start
        while index <= bytes.count - 16 {
            let found = matches(Words(word(at: index), word(at: index &+ 8)))
            if found[0] | found[1] != 0 {
                return found[0] != 0
                    ? index &+ found[0].trailingZeroBitCount / 8
                    : index &+ 8 &+ found[1].trailingZeroBitCount / 8
            }
            index &+= 16
        }
        if index <= bytes.count - 8 {
            let found = matches(Words(repeating: word(at: index)))[0]
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < bytes.count, !isMatch(base[index]) { index &+= 1 }
        return index
    }
}
