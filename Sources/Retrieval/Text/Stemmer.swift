/// The English stemmer "Porter2" (Martin Porter, 2001, with the Snowball project's revisions up to version 3.0):
/// takes off what inflection and derivation put behind a word.
///
/// It works on folded words: a stem is never longer than its word. Words of one or two letters, of more than 64 bytes,
/// and words with any byte that is not a small ASCII letter are their own stems. O(length).
public enum Stemmer {
    /// Replaces a word by its stem.
    public static func stem(_ word: inout [UInt8]) {
        var stem: [UInt8]?
        word.withUnsafeBufferPointer { letters in
            guard SmallLetters.makeUp(letters) else { return }
            EditableWord.edit(letters) { word in
                Self.stem(&word)
                stem = Array(word.letters)
            }
        }
        if let stem { word = stem }
    }

    /// Replaces a word that `SmallLetters` make up by its stem.
    @inline(__always)
    static func stem(_ word: inout EditableWord) {
        if word.count <= 6, exceptions.replace(&word) { return }
        var run = PorterRun(word)
        run.stem()
        word = run.word
    }

    /// Words whose stem the algorithm's author lists by hand, of six letters at most: the stem, then the word. Nothing
    /// that is united is a unit for it.
    private static let exceptions = Replacements(
        lines: """
            ski skis
            sky skies sky
            die dying
            lie lying
            tie tying
            idl idly
            gentl gently
            ugli ugly
            earli early
            onli only
            singl singly
            news news
            howe howe
            atlas atlas
            cosmos cosmos
            bias bias
            andes andes
            united united
            """)
}
