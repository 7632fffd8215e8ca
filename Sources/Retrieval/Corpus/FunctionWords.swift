/// Short words that no line of prose and no heading ends with: what follows them belongs to them.
enum FunctionWords {
    /// `word` in ASCII letters of either case.
    static func contains(_ word: some Collection<UInt8>) -> Bool {
        word.count <= 8 && words.contains(word.map(ASCII.lowered))
    }

    private static let words = Vocabulary(
        spaced: """
            a an the and or but nor of to in on at by for from with as into onto than that which who whose is are was \
            were be been has have had his her its their our my your this these those not so if because while when \
            between against during through under over about after before without within upon toward towards
            """)
}
