internal import Wire

/// Hashes lines for one cache, by a seed of its own, which keeps clients from choosing their place.
struct LineHash {
    private let seed = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))

    /// The same for what is the same question, wanted in the same style.
    func hash(of line: RepeatableLine, _ style: AnswerCache.Style) -> UInt64 {
        var hash = seed.0 ^ UInt64(style.width) << 1 ^ (style.isCRLF ? 1 : 0)
        mix(UnsafeRawBufferPointer(line.head), into: &hash)
        if !line.tail.isEmpty { mix(UnsafeRawBufferPointer(line.tail), into: &hash) }
        // One step alone spreads short lines unevenly with some seeds.
        mix(Self.odd, 0, into: &hash)
        return hash
    }

    /// 2^64 over the golden ratio.
    private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Sixteen bytes at a step. The last step ends with the last byte, and may take some for the second time.
    private func mix(_ bytes: UnsafeRawBufferPointer, into hash: inout UInt64) {
        func word(at place: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
        let count = bytes.count
        hash ^= UInt64(count) << 32
        var place = 0
        while place + 16 < count {
            mix(word(at: place), word(at: place + 8), into: &hash)
            place += 16
        }
        if count >= 16 {
            mix(word(at: count - 16), word(at: count - 8), into: &hash)
        } else if count >= 8 {
            mix(word(at: 0), word(at: count - 8), into: &hash)
        } else {
            mix(bytes.reduce(0) { $0 << 8 | UInt64($1) }, 0, into: &hash)
        }
    }

    /// Folds a product of 128 bits (Wang Yi, wyhash, 2019).
    @inline(__always)
    private func mix(_ first: UInt64, _ second: UInt64, into hash: inout UInt64) {
        let product = (hash ^ first).multipliedFullWidth(by: seed.1 ^ second)
        hash = product.high ^ product.low ^ first
    }
}
