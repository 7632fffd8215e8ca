/// Words that are known to be spelt right though no document holds them, as from a system's dictionary.
///
/// Only a 64-bit fingerprint of each folded word is kept, eight bytes a word: a stranger passes for a known word
/// about once in 10¹⁴ times.
public struct WordList: Sendable {
    /// Ascending, each once.
    private let fingerprints: [UInt64]

    /// A list without words.
    public init() { fingerprints = [] }

    /// Every word of a UTF-8 text, in any layout; folded like the documents' words.
    public init(text: [UInt8]) {
        var all: [UInt64] = []
        var tokenizer = Tokenizer()
        text.withUnsafeBufferPointer { text in
            tokenizer.tokenize(text) { folded, _ in all.append(Self.fingerprint(folded)) }
        }
        all.sort()
        var distinct = 0
        for index in all.indices where index == 0 || all[index] != all[index - 1] {
            all[distinct] = all[index]
            distinct += 1
        }
        fingerprints = Array(all[..<distinct])
    }

    /// How many distinct words it holds.
    public var count: Int { fingerprints.count }

    /// Whether a folded word is on the list. O(log count).
    public func contains(_ word: [UInt8]) -> Bool {
        let wanted = word.withUnsafeBufferPointer { Self.fingerprint($0) }
        var low = 0
        var high = fingerprints.count
        while low < high {
            let middle = (low + high) / 2
            if fingerprints[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < fingerprints.count && fingerprints[low] == wanted
    }

    /// FNV-1a (Fowler, Noll and Vo, 1991), 64 bits, with a last mixing step.
    private static func fingerprint(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return state ^ (state >> 32)
    }
}
