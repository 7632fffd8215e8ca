/// Tells a form of a word from a misspelling of it.
enum WordForms {
    /// Whether two words differ only in regular English endings (reformed, reformer; protective, protection) or in a
    /// prefix that changes the meaning (unable, able): both are words, neither is meant to be the other.
    static func areForms(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        var shared = 0
        while shared < min(first.count, second.count), first[shared] == second[shared] { shared += 1 }
        // The shared beginning may reach into both endings: "-es" and "-er" share an e.
        for cut in stride(from: shared, through: max(shared - 2, minimumStem), by: -1)
        where endings.contains(Array(first[cut...])) && endings.contains(Array(second[cut...])) {
            return true
        }
        return isPrefixed(first, second) || isPrefixed(second, first)
    }

    private static let minimumStem = 4

    private static func isPrefixed(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard short.count >= minimumStem, long.count > short.count, long.suffix(short.count) == short[...]
        else {
            return false
        }
        return prefixes.contains(Array(long.prefix(long.count - short.count)))
    }

    /// Of two letters or more: single ones are too often the slip itself, and -s never leaves a stem.
    private static let endings = Set(
        """
        es ed er ers ing ings ly ies al ally ist ists ism ic ical ian ians ion ions or ors ive able ible ful \
        less ness ment ments ity ize ise en ish ant ent ance ence ous
        """.split(separator: " ").map { Array($0.utf8) })

    private static let prefixes = Set(
        ["un", "re", "in", "im", "dis", "de", "pre", "mis"].map { Array($0.utf8) })
}
