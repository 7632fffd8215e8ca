/// Tells small ASCII letters from other bytes, eight at a time.
enum SmallLetters {
    /// Whether a word has three letters at least, no more bytes than a word may have, and none but small ASCII letters.
    @inline(__always)
    static func makeUp(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 3...EditableWord.maximumBytes ~= word.count else { return false }
        guard word.count >= 4 else { return word.allSatisfy { $0 &- 0x61 < 26 } }
        let bytes = UnsafeRawBufferPointer(word)
        guard word.count >= 8 else {
            let first = bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: word.count - 4, as: UInt32.self)
            return areAll(UInt64(first) &<< 32 | UInt64(last))
        }
        var place = 0
        while place < word.count - 8 {
            guard areAll(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) else { return false }
            place += 8
        }
        return areAll(bytes.loadUnaligned(fromByteOffset: word.count - 8, as: UInt64.self))
    }

    /// The place of the first byte from `start` on that is none; the end of the text where all are.
    @inline(__always)
    static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        end(in: text, from: start, others: others) { $0 &- 0x61 < 26 }
    }

    /// The place of the first byte from `start` on that is neither a small letter nor a space, at the end of the text at
    /// last: most of prose is passed over at once.
    @inline(__always)
    static func endOfWords(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        end(in: text, from: start, others: { others($0) & otherThanSpaces($0) }) {
            $0 &- 0x61 < 26 || $0 == 0x20
        }
    }

    /// The place of the first byte that goes on no longer, told for eight bytes by their highest bits, for one by itself.
    @inline(__always)
    private static func end(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, others: (UInt64) -> UInt64,
        goesOn: (UInt8) -> Bool
    ) -> Int {
        var place = start
        let bytes = UnsafeRawBufferPointer(text)
        while place + 8 <= text.count {
            // The first byte is to be the lowest.
            let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let found = others(eight)
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < text.count, goesOn(text[place]) { place += 1 }
        return place
    }

    /// The highest bit of each of eight bytes that is no space, as in `others`; the lower bits mean nothing.
    @inline(__always)
    private static func otherThanSpaces(_ bytes: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (bytes ^ ones &* 0x20) &+ ones &* 0x7F | bytes
    }

    /// A bit for each of eight letters, the lowest for the first, that is a, e, i, o or u. Bytes behind the letters may be
    /// anything: they mean nothing.
    @inline(__always)
    static func openPlaces(in eight: UInt64) -> UInt64 {
        bits(
            others(than: 0x61, in: eight) & others(than: 0x65, in: eight) & others(than: 0x69, in: eight)
                & others(than: 0x6F, in: eight) & others(than: 0x75, in: eight))
    }

    /// The same of y.
    @inline(__always)
    static func yPlaces(in eight: UInt64) -> UInt64 { bits(others(than: 0x79, in: eight)) }

    /// The highest bit of each byte before any above 0x7F, unless it is this letter.
    @inline(__always)
    private static func others(than letter: UInt64, in eight: UInt64) -> UInt64 {
        (eight ^ 0x0101_0101_0101_0101 &* letter) &+ 0x7F7F_7F7F_7F7F_7F7F
    }

    /// The highest bits of eight bytes, of those where it is not set, brought together.
    @inline(__always)
    private static func bits(_ others: UInt64) -> UInt64 {
        (((~others &>> 7) & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
    }

    @inline(__always)
    private static func areAll(_ bytes: UInt64) -> Bool { others(bytes) == 0 }

    /// The highest bit of each of eight bytes that is no small letter, though behind the first such byte of others, too:
    /// adding sets that bit in letters, but in none behind z, and may carry on from a byte that has it.
    @inline(__always)
    private static func others(_ bytes: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let fromA = bytes &+ ones &* UInt64(0x80 - UInt8(ascii: "a"))
        let behindZ = bytes &+ ones &* UInt64(0x80 - UInt8(ascii: "z") - 1)
        return (bytes | behindZ | ~fromA) & ones &<< 7
    }
}
