/// Steps 2 to 5: the suffixes by which words are derived from others.
extension PorterRun {
    private struct Rule {
        let suffix: WordEnd
        let replacement: StaticString
    }

    /// Rules, longest first among those that overlap.
    private struct Rules {
        let all: [Rule]
        /// The last two letters of their suffixes.
        var endings = LetterPairs()
        let shortestSuffix: Int

        init(_ all: [(suffix: StaticString, replacement: StaticString)]) {
            self.all = all.map { Rule(suffix: WordEnd($0.suffix), replacement: $0.replacement) }
            shortestSuffix = all.map(\.suffix.utf8CodeUnitCount).min() ?? 0
            for (suffix, _) in all {
                let end = suffix.utf8Start + suffix.utf8CodeUnitCount
                endings.insert(end[-2], end[-1])
            }
        }
    }

    /// The longest suffix of `rules` that the word has; nil, too, where it would begin before `start`: nothing is to be
    /// done with it there.
    @inline(__always)
    private func match(_ rules: borrowing Rules, from start: Int) -> Rule? {
        guard length - rules.shortestSuffix >= start, length > 1,
            rules.endings.contains(word[length - 2], word[length - 1])
        else { return nil }
        let end = WordEnd.Letters(word, length)
        for rule in rules.all where rule.suffix.isEnd(of: end) { return rule }
        return nil
    }

    private static let derivations = Rules([
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"),
        ("ogist", "og"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"),
        ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ])

    /// Step 2.
    mutating func replaceDerivation() {
        guard let rule = match(Self.derivations, from: r1) else { return }
        let start = length - rule.suffix.count
        guard start >= r1 else { return }
        if ends(with: "ogi"), start == 0 || word[start - 1] != UInt8(ascii: "l") { return }
        if rule.replacement.utf8CodeUnitCount == 0, start == 0 || !precedesLi(word[start - 1]) { return }
        replace(last: rule.suffix.count, with: rule.replacement)
    }

    private func precedesLi(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "h"),
            UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return true
        default: return false
        }
    }

    private static let adjectives = Rules([
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"),
        ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ])

    /// Step 3.
    mutating func shortenDerivation() {
        guard let rule = match(Self.adjectives, from: r1) else { return }
        let start = length - rule.suffix.count
        guard start >= r1 else { return }
        if ends(with: "ative"), start < r2 { return }
        replace(last: rule.suffix.count, with: rule.replacement)
    }

    private static let suffixes = Rules([
        ("ement", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ment", ""), ("ant", ""),
        ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""),
        ("ion", ""), ("al", ""), ("er", ""), ("ic", ""),
    ])

    /// Step 4.
    mutating func removeSuffix() {
        guard let rule = match(Self.suffixes, from: r2) else { return }
        let start = length - rule.suffix.count
        guard start >= r2 else { return }
        if ends(with: "ion"),
            start == 0 || word[start - 1] != UInt8(ascii: "s") && word[start - 1] != UInt8(ascii: "t")
        {
            return
        }
        length = start
    }

    /// Step 5.
    mutating func removeFinalLetter() {
        let last = length - 1
        guard last >= 0 else { return }
        if word[last] == UInt8(ascii: "e") {
            if last >= r2 || last >= r1 && !endsWithShortSyllable(last) { length = last }
        } else if word[last] == UInt8(ascii: "l"), last >= r2, last > 0, word[last - 1] == UInt8(ascii: "l") {
            length = last
        }
    }
}
