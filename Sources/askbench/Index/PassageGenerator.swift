import Glibc

/// Makes prose-like passages of any number: words drawn by Zipf's law, so that a few stand everywhere and most are rare.
///
/// The same seed gives the same passages, and a longer corpus begins with the shorter one.
struct PassageGenerator {
    /// Words that can be drawn.
    static let vocabularySize = 100_000

    private var random: SeededRandom
    private let words: [[UInt8]]
    /// Running sums of 1 / rank.
    private let sums: [Double]

    init(seed: UInt64 = 1) {
        random = SeededRandom(seed: seed)
        words = (0..<Self.vocabularySize).map(Self.word)
        var sum = 0.0
        sums = (1...Self.vocabularySize).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    /// One paragraph of one to three sentences of 8 to 20 words, as UTF-8 without a line end.
    mutating func next() -> [UInt8] {
        var passage: [UInt8] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let start = passage.count
            for _ in 0..<Int.random(in: 8...20, using: &random) {
                passage += words[rank()]
                passage.append(UInt8(ascii: " "))
            }
            passage[start] &-= 0x20
            passage[passage.count - 1] = UInt8(ascii: ".")
            passage.append(UInt8(ascii: " "))
        }
        passage.removeLast()
        return passage
    }

    private mutating func rank() -> Int {
        let draw = Double.random(in: 0..<sums[sums.count - 1], using: &random)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] <= draw { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// English words of grammar for the first ranks, then syllables that spell the rank.
    private static func word(rank: Int) -> [UInt8] {
        if rank < frequent.count { return Array(frequent[rank].utf8) }
        let consonants = Array("bdfgklmnprstvz".utf8)
        let vowels = Array("aeiou".utf8)
        var word: [UInt8] = []
        var rest = rank
        repeat {
            word.append(consonants[rest % consonants.count])
            rest /= consonants.count
            word.append(vowels[rest % vowels.count])
            rest /= vowels.count
        } while rest > 0
        return word + Array("n".utf8)
    }

    private static let frequent = [
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on",
        "not", "he", "his", "but", "at", "are", "this", "have", "from", "or", "had", "an", "they", "which",
        "were",
        "their", "been", "has", "would", "there", "what", "will", "all", "if", "can", "when", "who", "more",
    ]
}
