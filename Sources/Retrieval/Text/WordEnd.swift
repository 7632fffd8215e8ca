/// The letters that a word may end with, up to eight of them, in one number: compared at once.
struct WordEnd: Sendable {
    let count: Int
    private let bits: UInt64
    private let mask: UInt64

    init(_ suffix: StaticString) {
        precondition(suffix.utf8CodeUnitCount <= 8, "a suffix fits in a number")
        count = suffix.utf8CodeUnitCount
        bits = (0..<count).reduce(0) { $0 << 8 | UInt64(suffix.utf8Start[$1]) }
        mask = count == 8 ? .max : 1 << UInt64(8 * count) - 1
    }

    @inline(__always)
    func isEnd(of letters: Letters) -> Bool { letters.bits & mask == bits }

    /// The last letters of a word, up to eight; zeros stand for those that it lacks.
    struct Letters {
        fileprivate let bits: UInt64

        @inline(__always)
        init(_ word: UnsafeMutableBufferPointer<UInt8>, _ length: Int) {
            if length >= 8 {
                let last = UnsafeRawBufferPointer(word).loadUnaligned(
                    fromByteOffset: length - 8, as: UInt64.self)
                bits = UInt64(bigEndian: last)
            } else {
                bits = (0..<length).reduce(0) { $0 << 8 | UInt64(word[$1]) }
            }
        }
    }
}
