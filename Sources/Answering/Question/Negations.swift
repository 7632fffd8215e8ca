/// Words that a prefix makes of their contrary: "licensed", "unlicensed".
enum Negations {
    /// Calls `body` with the words that have a negative prefix more or less than a folded one; with one more only where the ending
    /// is that of a participle or an adjective, for "unrest" is no contrary of "rest".
    static func visit(_ word: ArraySlice<UInt8>, _ body: (_ opposite: [UInt8]) -> Void) {
        for prefix in prefixes where word.count >= prefix.count + leastBytes && word.starts(with: prefix) {
            return body(Array(word.dropFirst(prefix.count)))
        }
        guard word.count >= leastBytes, endings.contains(where: { word.suffix($0.count).elementsEqual($0) })
        else {
            return
        }
        for prefix in prefixes { body(prefix + word) }
    }

    private static let prefixes = ["un", "non"].map { Array($0.utf8) }
    private static let endings = ["ed", "able", "ible", "al", "ful", "ive", "ary", "ous", "ing", "ic"].map {
        Array($0.utf8)
    }
    /// Of the word without the prefix: "unit" is no contrary of "it".
    private static let leastBytes = 5
}
