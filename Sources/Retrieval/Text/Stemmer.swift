/// The English stemmer "Porter2" (Martin Porter, 2001, with the Snowball project's revisions up to version 3.0):
/// takes off what inflection and derivation put behind a word.
///
/// It works on folded words in place: a stem is never longer than its word. Words of one or two letters and words
/// with any byte that is not a small ASCII letter are their own stems. O(length).
public enum Stemmer {
    /// Replaces a word by its stem.
    public static func stem(_ word: inout [UInt8]) {
        let length = word.withUnsafeMutableBufferPointer { stem($0) }
        word.removeSubrange(length...)
    }

    /// Stems the bytes of `word` in place and returns the stem's length; what lies behind it is undefined.
    public static func stem(_ word: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard word.count > 2, word.allSatisfy({ $0 &- 0x61 < 26 }) else { return word.count }
        if let length = exception(word) { return length }
        var run = PorterRun(word)
        return run.stem()
    }

    /// Words whose stem the algorithm's author lists by hand.
    private static let exceptions: [(word: StaticString, stem: StaticString)] = [
        ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"),
        ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"),
        ("singly", "singl"), ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"),
        ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
    ]

    /// The letters that they begin with.
    private static let exceptionPairs: LetterPairs = {
        var pairs = LetterPairs()
        for (word, _) in exceptions { pairs.insert(word.utf8Start[0], word.utf8Start[1]) }
        return pairs
    }()

    private static func exception(_ word: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        guard word.count <= 6, exceptionPairs.contains(word[0], word[1]) else { return nil }
        for (listed, stem) in exceptions where Self.equal(word, listed) {
            for index in 0..<stem.utf8CodeUnitCount { word[index] = stem.utf8Start[index] }
            return stem.utf8CodeUnitCount
        }
        return nil
    }

    private static func equal(_ word: UnsafeMutableBufferPointer<UInt8>, _ listed: StaticString) -> Bool {
        guard listed.utf8CodeUnitCount == word.count else { return false }
        for index in 0..<word.count where word[index] != listed.utf8Start[index] { return false }
        return true
    }
}
