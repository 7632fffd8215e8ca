/// A folded word in sixteen bytes, which are compared at once: the words of a question, and those that its form is read by.
///
/// It holds all of a word of up to fifteen bytes; of a longer one the first eight, the last seven and the length. Two long
/// ones that agree in these are taken for the same.
struct ShortWord: Hashable, Sendable {
    /// The first eight bytes, the first lowest; fewer of a shorter word.
    private let head: UInt64
    /// The last bytes beyond those, up to seven, and on top of them the length.
    private let tail: UInt64

    private static let headBytes = 8
    private static let tailBytes = 7

    @inline(__always)
    init(_ word: UnsafeBufferPointer<UInt8>) {
        let first = Swift.max(Self.headBytes, word.count - Self.tailBytes)
        let length = UInt64(Swift.min(word.count, 255))
        head = Self.packed(word, 0..<Swift.min(word.count, Self.headBytes))
        tail = Self.packed(word, first..<Swift.max(first, word.count)) | length << 56
    }

    init(_ word: ArraySlice<UInt8>) { self = word.withUnsafeBufferPointer { ShortWord($0) } }

    init(_ word: some StringProtocol) { self.init(Array(word.utf8)[...]) }

    @inline(__always)
    private static func packed(_ word: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> UInt64 {
        var packed: UInt64 = 0
        for place in places { packed |= UInt64(word[place]) &<< UInt64(8 &* (place &- places.lowerBound)) }
        return packed
    }

    /// How many bytes it has.
    var count: Int { Int(tail >> 56) }

    var isEmpty: Bool { tail == 0 }

    /// The last eight bytes, the last on top, zeroes before a shorter word; of a long one the last seven count alone.
    private var ending: UInt64 {
        let count = UInt64(count)
        if count <= 8 { return head << (64 - 8 * count) }
        // A long word's eighth byte stands before its last seven as if it were their neighbour.
        let beyond = 8 * Swift.min(count - 8, 7)
        return head >> beyond | (tail & (1 << 56 - 1)) << (64 - beyond)
    }

    /// Whether it ends with all of another word of up to seven bytes.
    @inline(__always)
    func hasSuffix(_ suffix: ShortWord) -> Bool {
        count >= suffix.count && (ending ^ suffix.ending) >> UInt64(64 - 8 * suffix.count) == 0
    }

    /// What a table of words finds it by.
    @inline(__always)
    var hash: Int {
        let mixed = (head ^ tail &* 0x9e37_79b9_7f4a_7c15) &* 0xbf58_476d_1ce4_e5b9
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}

extension ShortWord: ExpressibleByStringLiteral {
    /// Inlined, so that the compiler works it out.
    @inline(__always)
    init(stringLiteral word: StaticString) {
        self.init(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
}
