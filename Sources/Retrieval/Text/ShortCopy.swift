/// Copies a few bytes, as words have them, without calling for a loop that is made for many.
enum ShortCopy {
    /// Copies bytes to the beginning of memory that does not overlap with theirs.
    @inline(__always)
    static func copy(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>) {
        let count = bytes.count
        precondition(count <= target.count, "what is copied has room")
        let (from, to) = (UnsafeRawBufferPointer(bytes), UnsafeMutableRawBufferPointer(target))
        guard count >= 4 else {
            for place in 0..<count { target[place] = bytes[place] }
            return
        }
        guard count >= 8 else {
            copy(UInt32.self, from, to, at: 0)
            return copy(UInt32.self, from, to, at: count - 4)
        }
        var place = 0
        while place < count - 8 {
            copy(UInt64.self, from, to, at: place)
            place += 8
        }
        // The last eight, some of which may have been copied already.
        copy(UInt64.self, from, to, at: count - 8)
    }

    @inline(__always)
    private static func copy<Piece: BitwiseCopyable>(
        _: Piece.Type, _ from: UnsafeRawBufferPointer, _ to: UnsafeMutableRawBufferPointer, at place: Int
    ) {
        let piece = from.loadUnaligned(fromByteOffset: place, as: Piece.self)
        to.storeBytes(of: piece, toByteOffset: place, as: Piece.self)
    }
}
