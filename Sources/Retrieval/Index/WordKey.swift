/// A word in twelve bytes: all of a short word, a hash of a long one.
struct WordKey: Equatable {
    /// Words of up to so many bytes are told apart by their keys alone.
    static let completeBytes = 8

    private(set) var bits: UInt64 = 0
    private var length: UInt32 = 0

    /// The key of the empty word.
    init() {}

    /// A key that was read before.
    init(bits: UInt64, length: UInt32) { (self.bits, self.length) = (bits, length) }

    @inline(__always)
    init(_ word: UnsafeBufferPointer<UInt8>) {
        let bytes = UnsafeRawBufferPointer(word)
        length = UInt32(truncatingIfNeeded: bytes.count)
        bits = bytes.count <= Self.completeBytes ? Self.packed(bytes) : Self.hash(ofLong: bytes)
    }

    /// Where the word belongs in a table. It multiplies to 128 bits and folds, after Wang Yi's wyhash (2019); the
    /// same on every run, since it never guards against chosen words: those come from the documents' owner, while a
    /// client's words are only looked up.
    @inline(__always)
    var hash: Int {
        let state = Self.fold(bits ^ UInt64(length) &* 0x9e37_79b9_7f4a_7c15)
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }

    /// Whether two words of the same length, more than eight bytes, have the same bytes.
    @inline(__always)
    static func isEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset < one.count {
            // The last eight bytes may have been compared in part.
            let place = min(offset, one.count - 8)
            let left = one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if left != other.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
            offset += 8
        }
        return true
    }

    private static func hash(ofLong bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state: UInt64 = 0
        var offset = 0
        while offset < bytes.count - 8 {
            state = fold(state ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        // The last eight bytes, some of which may have been read already.
        return fold(state ^ bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    }

    /// Up to eight bytes in one number, different ones of the same length in different numbers.
    @inline(__always)
    private static func packed(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        if bytes.count >= 4 {
            let first = bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        var piece: UInt64 = 0
        for byte in bytes { piece = piece << 8 | UInt64(byte) }
        return piece
    }

    @inline(__always)
    private static func fold(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
        return product.high ^ product.low
    }
}
