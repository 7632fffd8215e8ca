/// Cuts UTF-8 text into folded words: lower case, without accents, ready to be counted, stemmed and compared.
///
/// A word is a run of letters and digits. Beyond that:
/// - *Apostrophes* (straight or curly) inside a word vanish: "don't" is `dont`, "O'Neill" is `oneill`. The endings
///   's, 'll, 're, 've, 'd and 'm are taken off with theirs; 's and the plural's s' leave `.possessive`. After a
///   digit the s stays: "1960's" is `1960s`.
/// - *Numbers* keep one decimal point and lose thousands commas: `3.5`, "1,200" is `1200`. Dotted dates and version
///   numbers fall into their parts.
/// - *Initialisms* lose their dots: "U.S.S.R." is `ussr`, with `.allCapitals`, which tells "U.S." from "us".
/// - *Hyphenated words* give their parts (from the second on `.joined`), then the whole without hyphens (`.whole`),
///   whose range spans all parts. A hyphen between two numbers is a range and only a mark.
/// - *Ideographs* are words of one character each, since Chinese puts no space between words; other scripts that
///   write without spaces give one word a run.
///
/// A folded word is never longer than `maximumWordBytes`; the rest of a longer one is skipped, its range still
/// spans it. Invalid UTF-8, control characters and NUL separate words. A token's range leaves out what was taken
/// off at its end.
public struct Tokenizer {
    /// Longest folded word, in bytes; longer ones are cut between two characters.
    public static let maximumWordBytes = 64

    /// Room for the word being read and, behind it, for the hyphenated whole.
    private var buffer = InlineArray<160, UInt8>(repeating: 0)

    public init() { precondition(buffer.count >= 2 * TokenScanner.bufferBytes, "there is room for both") }

    /// Calls `emit` for every word of `text` in order. The folded bytes are only valid during the call; the
    /// token's range is in bytes of `text`. Quotation marks pair up within one call. O(text.count).
    public mutating func tokenize(
        _ text: UnsafeBufferPointer<UInt8>,
        _ emit: (_ folded: UnsafeBufferPointer<UInt8>, _ token: Token) -> Void
    ) {
        var buffer = buffer.mutableSpan
        buffer.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var scanner = TokenScanner(
                text: text, word: base, whole: base + TokenScanner.bufferBytes)
            scanner.scan(emit)
        }
    }
}
