/// What a word looked like where it stood, beyond its folded letters.
///
/// Inlinable because each word that ranking looks at is asked for them from another module.
public struct TokenTraits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The word began with an upper-case letter.
    @inlinable public static var capitalised: TokenTraits { TokenTraits(rawValue: 1) }
    /// All letters were upper case, and there were at least two.
    @inlinable public static var allCapitals: TokenTraits { TokenTraits(rawValue: 2) }
    /// The word holds a digit.
    @inlinable public static var numeric: TokenTraits { TokenTraits(rawValue: 4) }
    /// A hyphenated word as a whole ("destalinisation"), emitted right after its parts; it takes no
    /// position of its own, so phrases step over it.
    @inlinable public static var whole: TokenTraits { TokenTraits(rawValue: 8) }
    /// A possessive ending ("'s", "s'") was taken off.
    @inlinable public static var possessive: TokenTraits { TokenTraits(rawValue: 16) }
    /// A comma, bracket, dash or other mark stands between the word before and this one.
    @inlinable public static var afterMark: TokenTraits { TokenTraits(rawValue: 32) }
    /// Part of a hyphenated word, but not its first part.
    @inlinable public static var joined: TokenTraits { TokenTraits(rawValue: 64) }
    /// The word stands inside quotation marks.
    @inlinable public static var quoted: TokenTraits { TokenTraits(rawValue: 128) }
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
