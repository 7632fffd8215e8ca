/// Words that a prefix makes of their contrary: "licensed", "unlicensed".
enum Negations {
    /// Calls `body` with the words that have a negative prefix more or less than a folded one.
    static func visit(_ word: ArraySlice<UInt8>, _ body: (_ opposite: [UInt8]) -> Void) {
        for prefix in prefixes {
            if word.count >= prefix.count + leastBytes, word.starts(with: prefix) {
                body(Array(word.dropFirst(prefix.count)))
            } else if word.count >= leastBytes {
                body(prefix + word)
            }
        }
    }

    private static let prefixes = ["un", "non"].map { Array($0.utf8) }
    /// Of the word without the prefix: "unit" is no contrary of "it".
    private static let leastBytes = 5
}
