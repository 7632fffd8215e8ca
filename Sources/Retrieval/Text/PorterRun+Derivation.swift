/// Steps 2 to 5: the suffixes by which words are derived from others. Each step has one decided by the longest suffix
/// that a word ends with: those with the same last letter stand together, the longest first.
extension PorterRun {
    /// Whether the word ends with a suffix, which is replaced if it lies within the region that begins at `region`.
    @inline(__always)
    private mutating func decides(
        _ suffix: StaticString, by replacement: StaticString, from region: Int
    ) -> Bool {
        guard word.end.holds(suffix) else { return false }
        if word.count - suffix.utf8CodeUnitCount >= region {
            replace(last: suffix.utf8CodeUnitCount, with: replacement)
        }
        return true
    }

    /// Step 2.
    @inline(__always)
    mutating func replaceDerivation() {
        guard word.count - 2 >= r1 else { return }
        switch word.end.last {
        case UInt8(ascii: "i"): replaceAdverb()
        case UInt8(ascii: "l"):
            _ = decides("ational", by: "ate", from: r1) || decides("tional", by: "tion", from: r1)
        case UInt8(ascii: "m"): _ = decides("alism", by: "al", from: r1)
        case UInt8(ascii: "n"):
            _ = decides("ization", by: "ize", from: r1) || decides("ation", by: "ate", from: r1)
        case UInt8(ascii: "r"):
            _ = decides("izer", by: "ize", from: r1) || decides("ator", by: "ate", from: r1)
        case UInt8(ascii: "s"):
            _ =
                decides("fulness", by: "ful", from: r1) || decides("ousness", by: "ous", from: r1)
                || decides("iveness", by: "ive", from: r1)
        case UInt8(ascii: "t"): _ = decides("ogist", by: "og", from: r1)
        default: return
        }
    }

    /// What ends in an i, which was a y before step 1c, mostly.
    private mutating func replaceAdverb() {
        let isDecided =
            decides("biliti", by: "ble", from: r1) || decides("lessli", by: "less", from: r1)
            || decides("entli", by: "ent", from: r1) || decides("aliti", by: "al", from: r1)
            || decides("ousli", by: "ous", from: r1) || decides("iviti", by: "ive", from: r1)
            || decides("fulli", by: "ful", from: r1) || decides("enci", by: "ence", from: r1)
            || decides("anci", by: "ance", from: r1) || decides("abli", by: "able", from: r1)
            || decides("alli", by: "al", from: r1) || decides("bli", by: "ble", from: r1)
        if isDecided { return }
        if word.end.holds("logi") {
            if word.count - 3 >= r1 { remove(last: 1) }
        } else if word.end.holds("li"), word.count > 2, precedesLi(word[word.count - 3]) {
            remove(last: 2)
        }
    }

    private func precedesLi(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "h"),
            UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return true
        default: return false
        }
    }

    /// Step 3.
    @inline(__always)
    mutating func shortenDerivation() {
        guard word.count - 3 >= r1 else { return }
        switch word.end.last {
        case UInt8(ascii: "e"):
            _ =
                decides("alize", by: "al", from: r1) || decides("icate", by: "ic", from: r1)
                || decides("ative", by: "", from: max(r1, r2))
        case UInt8(ascii: "i"): _ = decides("iciti", by: "ic", from: r1)
        case UInt8(ascii: "l"):
            _ =
                decides("ational", by: "ate", from: r1) || decides("tional", by: "tion", from: r1)
                || decides("ical", by: "ic", from: r1) || decides("ful", by: "", from: r1)
        case UInt8(ascii: "s"): _ = decides("ness", by: "", from: r1)
        default: return
        }
    }

    /// Step 4.
    @inline(__always)
    mutating func removeSuffix() {
        guard word.count - 2 >= r2 else { return }
        switch word.end.last {
        case UInt8(ascii: "c"): _ = decides("ic", by: "", from: r2)
        case UInt8(ascii: "e"):
            _ =
                decides("ance", by: "", from: r2) || decides("ence", by: "", from: r2)
                || decides("able", by: "", from: r2) || decides("ible", by: "", from: r2)
                || decides("ate", by: "", from: r2) || decides("ive", by: "", from: r2)
                || decides("ize", by: "", from: r2)
        case UInt8(ascii: "i"): _ = decides("iti", by: "", from: r2)
        case UInt8(ascii: "l"): _ = decides("al", by: "", from: r2)
        case UInt8(ascii: "m"): _ = decides("ism", by: "", from: r2)
        case UInt8(ascii: "n"):
            if word.end.holds("sion") || word.end.holds("tion") { _ = decides("ion", by: "", from: r2) }
        case UInt8(ascii: "r"): _ = decides("er", by: "", from: r2)
        case UInt8(ascii: "s"): _ = decides("ous", by: "", from: r2)
        case UInt8(ascii: "t"):
            _ =
                decides("ement", by: "", from: r2) || decides("ment", by: "", from: r2)
                || decides("ant", by: "", from: r2) || decides("ent", by: "", from: r2)
        default: return
        }
    }

    /// Step 5.
    @inline(__always)
    mutating func removeFinalLetter() {
        let last = word.count - 1
        guard last >= 0 else { return }
        if word[last] == UInt8(ascii: "e") {
            if last >= r2 || last >= r1 && !endsWithShortSyllable(last) { remove(last: 1) }
        } else if word[last] == UInt8(ascii: "l"), last >= r2, last > 0, word[last - 1] == UInt8(ascii: "l") {
            remove(last: 1)
        }
    }
}
