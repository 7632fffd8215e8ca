internal import Glibc
internal import Retrieval

/// Runs of four letters of every word of an index: they bring "transatlantic" near "Atlantic" where no stem does.
///
/// A word is framed before it is cut, so that its beginning and end count too; a gram is known by a 16-bit hash,
/// and two grams that share one are taken for the same. A class for the reason that `RankingKnowledge` is one.
final class CharacterGrams: Sendable {
    /// Letters of a gram.
    static let length = 4

    private let starts: [UInt32]
    private let grams: [UInt16]
    /// A gram's last bits, of which `mask` tells how many → words with a gram that ends so, below that gram unless the
    /// bits are all it has.
    private let words: IDLists
    private let mask: UInt32
    /// Gram → about how many sentences hold it, in halves: the upper ones only where one is not 0:
    /// they are much of what a small library costs.
    private let sentenceFrequencies: Frequencies
    private let sentenceCount: Int
    /// Number of sentences → the rarity of a gram that stands in so many; further ones are worked out when asked.
    private let rarities: [Float]
    /// Sentence → how many grams it has.
    private let lengths: [UInt32]
    /// Mean number of grams in a sentence.
    let averageLength: Float

    init(index: InvertedIndex) {
        var starts: [UInt32] = [0]
        var grams: [UInt16] = []
        var frequencies = Frequencies()
        var total = 0
        starts.reserveCapacity(index.words.count + 1)
        for word in 0..<index.words.count {
            Self.cut(index.words.bytes(of: UInt32(word))) { grams.append($0) }
            for gram in grams[Int(starts[word])...] {
                frequencies.add(index.wordFrequencies[word], to: Int(gram))
            }
            total += (grams.count - Int(starts[word])) * Int(index.wordFrequencies[word])
            starts.append(UInt32(grams.count))
        }
        self.starts = starts
        self.grams = grams
        mask = Self.mask(wordCount: index.words.count)
        words = Self.words(starts, grams, mask)
        sentenceCount = index.sentenceCount
        sentenceFrequencies = frequencies
        rarities = (0..<min(Self.raritiesKept, index.sentenceCount + 1)).map {
            Self.idf($0, of: index.sentenceCount)
        }
        averageLength = Float(total) / Float(max(1, index.sentenceCount))
        lengths = Self.lengths(starts, index)
    }

    /// The grams of a word of the index.
    func grams(of word: UInt32) -> ArraySlice<UInt16> {
        grams[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    /// Lends the grams of all words, to look at those of many.
    @inline(__always)
    func withWords<Result>(_ body: (Words) -> Result) -> Result {
        starts.withUnsafeBufferPointer { starts in
            grams.withUnsafeBufferPointer { grams in
                lengths.withUnsafeBufferPointer { body(Words(starts: starts, grams: grams, lengths: $0)) }
            }
        }
    }

    /// The grams of all words of an index, and how many each sentence has.
    struct Words {
        fileprivate let starts: UnsafeBufferPointer<UInt32>
        fileprivate let grams: UnsafeBufferPointer<UInt16>
        fileprivate let lengths: UnsafeBufferPointer<UInt32>

        /// How many a sentence has.
        @inline(__always)
        func count(ofSentence sentence: Int) -> Int { Int(lengths[sentence]) }

        /// Those of a word.
        @inline(__always)
        func grams(of word: Int) -> UnsafeBufferPointer<UInt16> {
            UnsafeBufferPointer(rebasing: grams[Int(starts[word])..<Int(starts[word + 1])])
        }
    }

    /// About how many words have a gram: no fewer than do.
    func wordCount(of gram: UInt16) -> Int { words.count(of: UInt32(gram) & mask) }

    /// Calls `body` with each word that has a gram, as often as it has it.
    @inline(__always)
    func forEachWord(with gram: UInt16, _ body: (_ word: Int) -> Void) {
        if mask == UInt16.max {
            words.forEach(of: UInt32(gram)) { body(Int($0)) }
        } else {
            words.forEach(of: UInt32(gram) & mask) { member in
                if member >> 16 == UInt32(gram) { body(Int(member & 0xFFFF)) }
            }
        }
    }

    /// The rarity of a gram among sentences.
    func idf(_ gram: UInt16) -> Float { rarity(min(sentenceFrequencies[Int(gram)], sentenceCount)) }

    /// The rarity of what so many sentences hold, looked up rather than worked out.
    func rarity(_ holding: Int) -> Float {
        holding < rarities.count ? rarities[holding] : Self.idf(holding, of: sentenceCount)
    }

    /// Counts by gram, in halves.
    private struct Frequencies: Sendable {
        private var lower = [UInt16](repeating: 0, count: 1 << 16)
        private var upper: [UInt16] = []

        subscript(gram: Int) -> Int { Int(lower[gram]) | (upper.isEmpty ? 0 : Int(upper[gram]) << 16) }

        mutating func add(_ count: UInt32, to gram: Int) {
            let sum = UInt32(truncatingIfNeeded: self[gram]) &+ count
            lower[gram] = UInt16(truncatingIfNeeded: sum)
            if sum >> 16 == 0, upper.isEmpty { return }
            if upper.isEmpty { upper = [UInt16](repeating: 0, count: lower.count) }
            upper[gram] = UInt16(sum >> 16)
        }
    }

    private static func lengths(_ starts: [UInt32], _ index: InvertedIndex) -> [UInt32] {
        let tokens = index.tokens
        return (0..<index.sentenceCount).map { sentence in
            index.tokens(ofSentence: sentence).reduce(0) { sum, place in
                sum + starts[Int(tokens[place]) + 1] - starts[Int(tokens[place])]
            }
        }
    }

    private static let raritiesKept = 1 << 10

    /// One list a word or two, at most one a gram.
    private static func mask(wordCount: Int) -> UInt32 {
        var room = 64
        while room < min(wordCount, 1 << 16) { room *= 2 }
        return UInt32(room - 1)
    }

    private static func words(_ starts: [UInt32], _ grams: [UInt16], _ mask: UInt32) -> IDLists {
        var pairs: [(key: UInt32, member: UInt32)] = []
        pairs.reserveCapacity(grams.count)
        for word in 0..<starts.count - 1 {
            for gram in grams[Int(starts[word])..<Int(starts[word + 1])] {
                let above = mask == UInt16.max ? 0 : UInt32(gram) << 16
                pairs.append((UInt32(gram) & mask, above | UInt32(word)))
            }
        }
        return IDLists(pairs, keyCount: Int(mask) + 1)
    }

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
