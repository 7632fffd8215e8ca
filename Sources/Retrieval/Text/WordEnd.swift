/// The last eight letters of a word in one number, zeros for those that it lacks: endings are compared at once.
///
/// The endings to compare with are written out where they are asked for, and come to constants there.
struct WordEnd {
    private let bits: UInt64

    /// Reads the eight bytes before a place.
    @inline(__always)
    init(endingAt end: UnsafePointer<UInt8>) {
        bits = UInt64(
            bigEndian: UnsafeRawPointer(end - 8).loadUnaligned(as: UInt64.self))
    }

    /// The last letter.
    @inline(__always)
    var last: UInt8 { UInt8(truncatingIfNeeded: bits) }

    /// Whether the word ends with these letters, eight at most.
    @inline(__always)
    func holds(_ ending: StaticString) -> Bool {
        let unused = UInt64(64 - 8 * ending.utf8CodeUnitCount)
        return bits &<< unused == Self.packed(ending) &<< unused
    }

    /// Whether these are all the letters of the word, seven at most.
    @inline(__always)
    func isWhole(_ word: StaticString) -> Bool { bits == Self.packed(word) }

    /// Whether these two letters stand side by side among the last eight.
    @inline(__always)
    func contains(_ pair: StaticString) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // Zero in the place of each letter that is the second one and stands behind the first.
        let other =
            (bits ^ ones &* UInt64(pair.utf8Start[1])) | (bits &>> 8 ^ ones &* UInt64(pair.utf8Start[0]))
        return (other &- ones) & ~other & ones &<< 7 != 0
    }

    @inline(__always)
    private static func packed(_ letters: StaticString) -> UInt64 {
        var packed: UInt64 = 0
        for place in 0..<letters.utf8CodeUnitCount {
            packed = packed &<< 8 | UInt64(letters.utf8Start[place])
        }
        return packed
    }
}
