/// Tells words that can be stemmed from those that cannot.
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

    /// Whether all eight bytes of a number are small letters: none has its highest bit set, and adding sets that of
    /// letters, but none behind z.
    @inline(__always)
    private static func areAll(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high = ones &<< 7
        let fromA = bytes &+ ones &* UInt64(0x80 - UInt8(ascii: "a"))
        let behindZ = bytes &+ ones &* UInt64(0x80 - UInt8(ascii: "z") - 1)
        return (bytes | behindZ | ~fromA) & high == 0
    }
}
