internal import Glibc
internal import Retrieval

/// Runs of four letters of every word of an index: they bring "transatlantic" near "Atlantic" where no stem does.
///
/// A word is framed before it is cut, so that its beginning and end count too; a gram is known by a 16-bit hash,
/// and two grams that share one are taken for the same.
struct CharacterGrams: Sendable {
    /// Letters of a gram.
    static let length = 4

    private let starts: [UInt32]
    private let grams: [UInt16]
    /// Gram → about how many sentences hold it, at most the number of sentences.
    private let sentenceFrequencies: [UInt32]
    private let sentenceCount: Int
    /// Number of sentences → the rarity of a gram that stands in so many; further ones are worked out when asked.
    private let rarities: [Float]
    /// Mean number of grams in a sentence.
    let averageLength: Float

    init(index: InvertedIndex) {
        var starts: [UInt32] = [0]
        var grams: [UInt16] = []
        var frequencies = [UInt32](repeating: 0, count: 1 << 16)
        var total = 0
        starts.reserveCapacity(index.words.count + 1)
        for word in 0..<index.words.count {
            Self.cut(index.words.bytes(of: UInt32(word))) { grams.append($0) }
            for gram in grams[Int(starts[word])...] {
                frequencies[Int(gram)] &+= index.wordFrequencies[word]
            }
            total += (grams.count - Int(starts[word])) * Int(index.wordFrequencies[word])
            starts.append(UInt32(grams.count))
        }
        self.starts = starts
        self.grams = grams
        sentenceCount = index.sentenceCount
        sentenceFrequencies = frequencies
        rarities = (0..<min(Self.raritiesKept, index.sentenceCount + 1)).map {
            Self.idf($0, of: index.sentenceCount)
        }
        averageLength = Float(total) / Float(max(1, index.sentenceCount))
    }

    /// The grams of a word of the index.
    func grams(of word: UInt32) -> ArraySlice<UInt16> {
        grams[range(of: word)]
    }

    /// The places of a word's grams, for `gram(at:)`.
    func range(of word: UInt32) -> Range<Int> { Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) }

    /// The gram at a place.
    func gram(at place: Int) -> UInt16 { grams[place] }

    /// False for most words that have no gram of the set.
    @inline(__always)
    func mayShare(_ word: UInt32, with set: GramSet) -> Bool {
        let (first, end) = (Int(starts[Int(word)]), Int(starts[Int(word) + 1]))
        return grams.withUnsafeBufferPointer { set.mayContainAny(of: $0, from: first, to: end) }
    }

    /// How many grams a word has.
    @inline(__always)
    func count(of word: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: starts[Int(word) + 1] &- starts[Int(word)])
    }

    /// The rarity of a gram among sentences.
    func idf(_ gram: UInt16) -> Float {
        let holding = min(Int(sentenceFrequencies[Int(gram)]), sentenceCount)
        return holding < rarities.count ? rarities[holding] : Self.idf(holding, of: sentenceCount)
    }

    private static let raritiesKept = 1 << 10

    private static func idf(_ holding: Int, of sentenceCount: Int) -> Float {
        Float(BM25.idf(documentFrequency: holding, unitCount: sentenceCount))
    }

    /// Cuts a folded word into the hashes of its grams.
    static func cut(_ word: ArraySlice<UInt8>, _ body: (UInt16) -> Void) {
        var window: UInt32 = 0x5E
        var held = 1
        for byte in word {
            window = window << 8 | UInt32(byte)
            held += 1
            if held >= length { body(hash(window)) }
        }
        window = window << 8 | 0x24
        body(hash(window))
    }

    private static func hash(_ window: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: (window &* 0x9E37_79B1) >> 16)
    }
}
