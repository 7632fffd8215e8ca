import Testing

@testable import Wire

/// Calls `body` with the bytes of a string.
func withBytes<Value>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value
{
    try Array(text.utf8).withUnsafeBufferPointer(body)
}

/// A string out of bytes, what is not UTF-8 repaired.
func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

/// The pieces of `bytes` between the cuts, which are offsets in rising order.
func pieces(_ bytes: [UInt8], cutAt cuts: [Int]) -> [[UInt8]] {
    zip([0] + cuts, cuts + [bytes.count]).map { Array(bytes[$0..<$1]) }
}

/// Every way to cut `bytes` once, the whole, single bytes, and `count` random ways.
func chunkings(_ bytes: [UInt8], random count: Int, using generator: inout SplitMix64) -> [[[UInt8]]] {
    var all = [[bytes], bytes.map { [$0] }]
    if bytes.count > 1 { all += (1..<bytes.count).map { pieces(bytes, cutAt: [$0]) } }
    for _ in 0..<count {
        let cuts = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            Int.random(in: 0...bytes.count, using: &generator)
        }
        all.append(pieces(bytes, cutAt: cuts.sorted()))
    }
    return all
}

/// A small seeded generator (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
