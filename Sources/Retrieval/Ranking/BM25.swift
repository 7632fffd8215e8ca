internal import Glibc

/// The Okapi BM25 weighting (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and
/// Beyond, 2009): a word counts for its rarity, and again for being frequent here, with fading returns.
///
/// A word's share in a unit's score is `idf × (k1 + 1) × quotient`.
public struct BM25: Sendable, Hashable {
    /// How slowly repetition fades: 0 counts a word once however often it stands.
    public var k1: Double
    /// How much long units are held back: 0 not at all, 1 in proportion to their length.
    public var b: Double

    /// The values for passages.
    public init(k1: Double = 1.2, b: Double = 0.75) {
        self.k1 = k1
        self.b = b
    }

    /// `ln(1 + (N − df + 0.5) / (df + 0.5))`: never negative, largest for a word in no unit.
    public static func idf(documentFrequency: Int, unitCount: Int) -> Double {
        let holding = Double(documentFrequency)
        return log(1 + (Double(unitCount) - holding + 0.5) / (holding + 0.5))
    }

    /// `k1 (1 − b + b length/average)`: what a frequency is weighed against in a unit of this length.
    public func norm(length: Int, averageLength: Double) -> Float {
        let relative = averageLength > 0 ? Double(length) / averageLength : 1
        return Float(k1 * (1 - b + b * relative))
    }

    /// `f / (f + norm)`, in 0...1: how much a word is worth for standing `frequency` times in a unit of `length`.
    public func quotient(frequency: Int, length: Int, averageLength: Double) -> Double {
        Double(frequency) / (Double(frequency) + Double(norm(length: length, averageLength: averageLength)))
    }

    /// The quotient in 255ths, at least 1: what posting lists hold, so that scoring is a multiplication.
    @inline(__always)
    static func impact(frequency: UInt8, norm: Float) -> UInt8 {
        let frequency = Float(frequency)
        return UInt8(max(1, 255 * frequency / (frequency + norm) + 0.5))
    }
}
