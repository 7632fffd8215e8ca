/// Searches of a byte buffer, eight or sixteen bytes at a step (SWAR: Warren, Hacker's Delight, 2nd edition, section 6-1).
enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Index of the first control byte (below 0x20), DEL or 0xFF at or after `start`; the count when there is none.
    static func firstControl(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { word in
            below32(word) | lowBitsSet(word)
        } isMatch: { byte in
            byte < 0x20 || byte == 0x7F || byte == 0xFF
        }
    }

    /// Index of the first byte outside printable ASCII (0x20 to 0x7E) at or after `start`; the count when there
    /// is none.
    static func firstUnprintable(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { word in
            below32(word) | zeroes(word ^ (ones &* 0x7F)) | (word & highBits)
        } isMatch: { byte in
            byte < 0x20 || byte > 0x7E
        }
    }

    /// Index of the first quotation mark or backslash at or after `start`, which JSON wants quoted; the count when there
    /// is none.
    static func firstQuoted(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { word in
            zeroes(word ^ (ones &* UInt64(ASCII.quote))) | zeroes(word ^ (ones &* UInt64(ASCII.backslash)))
        } isMatch: { byte in
            byte == ASCII.quote || byte == ASCII.backslash
        }
    }

    /// Index of the first byte at or after `start` that JSON cannot hold as it is, or that is no ASCII; the count when
    /// there is none.
    static func firstUnplain(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: bytes, from: start) { word in
            below32(word) | zeroes(word ^ (ones &* 0x7F)) | (word & highBits)
                | zeroes(word ^ (ones &* UInt64(ASCII.quote)))
                | zeroes(word ^ (ones &* UInt64(ASCII.backslash)))
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
        func difference(_ offset: Int, from index: Int) -> SIMD2<UInt64> {
            raw.loadUnaligned(fromByteOffset: index &+ offset, as: SIMD2<UInt64>.self)
                ^ SIMD2(repeating: ones &* UInt64(pattern >> UInt32(8 * offset) & 0xFF))
        }
        @inline(__always)
        func isWithinSixteen(from index: Int) -> Bool {
            let differences =
                difference(0, from: index) | difference(1, from: index) | difference(2, from: index)
                | difference(3, from: index)
            return zeroes(differences[0]) | zeroes(differences[1]) != 0
        }
        var index = 0
        while index < last {
            if isWithinSixteen(from: index) { return true }
            index &+= 16
        }
        return isWithinSixteen(from: last)
    }

    /// The high bit of each byte below 32. Bytes above a match may match falsely, never one below the first.
    @inline(__always)
    private static func below32(_ word: UInt64) -> UInt64 {
        (word &- ones &* 0x20) & ~word & highBits
    }

    /// The high bit of each byte whose other seven bits are all set: 0x7F and 0xFF.
    @inline(__always)
    private static func lowBitsSet(_ word: UInt64) -> UInt64 {
        ((word & ~highBits) &+ ones) & highBits
    }

    /// The high bit of each zero byte, with the proviso of `below32`.
    @inline(__always)
    private static func zeroes(_ word: UInt64) -> UInt64 {
        (word &- ones) & ~word & highBits
    }

    @inline(__always)
    private static func first(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int,
        matches: (UInt64) -> UInt64, isMatch: (UInt8) -> Bool
    ) -> Int {
        guard let base = bytes.baseAddress else { return start }
        let raw = UnsafeRawPointer(base)
        let lastWord = bytes.count - 8
        var index = start
        while index <= lastWord {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = matches(word)
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < bytes.count, !isMatch(base[index]) { index &+= 1 }
        return index
    }
}
