/// What a word looked like where it stood, beyond its folded letters.
public struct TokenTraits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The word began with an upper-case letter.
    public static let capitalised = TokenTraits(rawValue: 1)
    /// All letters were upper case, and there were at least two.
    public static let allCapitals = TokenTraits(rawValue: 2)
    /// The word holds a digit.
    public static let numeric = TokenTraits(rawValue: 4)
    /// A hyphenated word as a whole ("destalinisation"), emitted right after its parts; it takes no
    /// position of its own, so phrases step over it.
    public static let whole = TokenTraits(rawValue: 8)
    /// A possessive ending ("'s", "s'") was taken off.
    public static let possessive = TokenTraits(rawValue: 16)
    /// A comma, bracket, dash or other mark stands between the word before and this one.
    public static let afterMark = TokenTraits(rawValue: 32)
    /// Part of a hyphenated word, but not its first part.
    public static let joined = TokenTraits(rawValue: 64)
    /// The word stands inside quotation marks.
    public static let quoted = TokenTraits(rawValue: 128)
}

/// One word of a text: where it stands, in bytes of the source, and what it looked like there.
public struct Token: Sendable, Hashable {
    /// First byte of the word in the source text.
    public var start: Int
    /// The byte after its last one.
    public var end: Int
    public var traits: TokenTraits

    public init(start: Int, end: Int, traits: TokenTraits) {
        self.start = start
        self.end = end
        self.traits = traits
    }
}
