/// One word on its way through the steps of the Porter2 algorithm.
///
/// A y that serves as a consonant is written as a capital Y meanwhile, as in the published description.
struct PorterRun {
    let word: UnsafeMutableBufferPointer<UInt8>
    var length: Int
    /// Where the regions R1 and R2 begin; `length` of the whole word where they are empty.
    var r1 = 0
    var r2 = 0

    /// The word must have at least three small ASCII letters and nothing else.
    init(_ word: UnsafeMutableBufferPointer<UInt8>) {
        self.word = word
        length = word.count
    }

    mutating func stem() -> Int {
        let holdsConsonantY = markConsonantY()
        findRegions()
        removePlural()
        if !isFinal {
            removePastAndGerund()
            replaceFinalY()
            replaceDerivation()
            shortenDerivation()
            removeSuffix()
            removeFinalLetter()
        }
        if holdsConsonantY {
            for index in 0..<length where word[index] == UInt8(ascii: "Y") { word[index] = UInt8(ascii: "y") }
        }
        return length
    }

    // MARK: Preparation

    func isVowel(_ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        default: return false
        }
    }

    /// True when there is one.
    private func markConsonantY() -> Bool {
        var isAny = false
        for index in 0..<length
        where word[index] == UInt8(ascii: "y") && (index == 0 || isVowel(index - 1)) {
            word[index] = UInt8(ascii: "Y")
            isAny = true
        }
        return isAny
    }

    /// Behind these R1 begins, lest words that only begin alike fall together (university, universal).
    private var fixedBeginning: StaticString? {
        let candidate: StaticString
        switch word[0] {
        case UInt8(ascii: "a"): candidate = "arsen"
        case UInt8(ascii: "c"): candidate = "commun"
        case UInt8(ascii: "e"): candidate = "emerg"
        case UInt8(ascii: "g"): candidate = "gener"
        case UInt8(ascii: "i"): candidate = "inter"
        case UInt8(ascii: "l"): candidate = "later"
        case UInt8(ascii: "o"): candidate = "organ"
        case UInt8(ascii: "p"): candidate = "past"
        case UInt8(ascii: "u"): candidate = "univers"
        default: return nil
        }
        return starts(with: candidate) ? candidate : nil
    }

    private mutating func findRegions() {
        r1 = fixedBeginning?.utf8CodeUnitCount ?? region(after: 0)
        r2 = region(after: r1)
    }

    /// The place behind the first consonant that follows a vowel, from `start` on.
    private func region(after start: Int) -> Int {
        var index = start
        while index < length, !isVowel(index) { index += 1 }
        while index < length, isVowel(index) { index += 1 }
        return min(index + 1, length)
    }

    // MARK: Suffixes

    func starts(with prefix: StaticString) -> Bool {
        guard prefix.utf8CodeUnitCount <= length else { return false }
        for index in 0..<prefix.utf8CodeUnitCount where word[index] != prefix.utf8Start[index] {
            return false
        }
        return true
    }

    func ends(with suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        // Most suffixes fall at their last letter.
        guard count <= length, word[length - 1] == suffix.utf8Start[count - 1] else { return false }
        for index in 0..<count where word[length - count + index] != suffix.utf8Start[index] { return false }
        return true
    }

    /// Puts `replacement` in the place of the last `count` letters; it is never longer than they are, or one
    /// longer where two or more were taken off before.
    mutating func replace(last count: Int, with replacement: StaticString) {
        let start = length - count
        for index in 0..<replacement.utf8CodeUnitCount {
            word[start + index] = replacement.utf8Start[index]
        }
        length = start + replacement.utf8CodeUnitCount
    }

    private func hasVowel(before end: Int) -> Bool {
        for index in 0..<max(end, 0) where isVowel(index) { return true }
        return false
    }

    /// Whether the word up to `end` closes with a short syllable.
    func endsWithShortSyllable(_ end: Int) -> Bool {
        if end == 2 { return isVowel(0) && !isVowel(1) }
        // Counted as one, so that "pasted" goes back to "paste" and not to "past".
        if end == 4, starts(with: "past") { return true }
        guard end > 2, !isVowel(end - 1), isVowel(end - 2), !isVowel(end - 3) else { return false }
        switch word[end - 1] {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y"): return false
        default: return true
        }
    }

    private var isShort: Bool { r1 >= length && endsWithShortSyllable(length) }

    // MARK: Step 1

    /// Step 1a: -sses, -ied, -ies, -s.
    private mutating func removePlural() {
        guard word[length - 1] == UInt8(ascii: "s") || word[length - 1] == UInt8(ascii: "d") else { return }
        if ends(with: "sses") {
            length -= 2
        } else if ends(with: "ied") || ends(with: "ies") {
            length -= length > 4 ? 2 : 1
        } else if ends(with: "us") || ends(with: "ss") {
            return
        } else if ends(with: "s"), hasVowel(before: length - 2) {
            length -= 1
        }
    }

    /// Words that are left as step 1a leaves them.
    private var isFinal: Bool {
        guard 6...7 ~= length, word[length - 1] == UInt8(ascii: "g") || word[length - 1] == UInt8(ascii: "d")
        else { return false }
        for listed: StaticString in [
            "inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed", "succeed",
        ] where listed.utf8CodeUnitCount == length && starts(with: listed) {
            return true
        }
        return false
    }

    /// Step 1b: -eed, -ed, -ing and their adverbs.
    private mutating func removePastAndGerund() {
        switch word[length - 1] {
        case UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "y"): break
        default: return
        }
        if ends(with: "eed") || ends(with: "eedly") {
            let count = ends(with: "eed") ? 3 : 5
            if length - count >= r1 { replace(last: count, with: "ee") }
            return
        }
        for suffix: StaticString in ["ingly", "edly", "ing", "ed"] where ends(with: suffix) {
            let rest = length - suffix.utf8CodeUnitCount
            if rest == 2, length == 5, word[1] | 0x20 == UInt8(ascii: "y"), !isVowel(0) {
                return replace(last: 4, with: "ie")
            }
            guard hasVowel(before: rest) else { return }
            length = rest
            mendEnd()
            return
        }
    }

    /// Gives the verb back the e that it had, or takes the letter off that was doubled.
    private mutating func mendEnd() {
        if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
            replace(last: 0, with: "e")
        } else if endsWithDouble {
            // add, egg and off have their double letter themselves.
            if length > 3 || !isOpenVowel(0) { length -= 1 }
        } else if isShort {
            replace(last: 0, with: "e")
        }
    }

    private func isOpenVowel(_ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): return true
        default: return false
        }
    }

    private var endsWithDouble: Bool {
        guard length >= 2, word[length - 1] == word[length - 2] else { return false }
        switch word[length - 1] {
        case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "m"),
            UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return true
        default: return false
        }
    }

    /// Step 1c: a y behind a consonant that is not the word's first letter becomes i.
    private mutating func replaceFinalY() {
        guard length > 2, word[length - 1] | 0x20 == UInt8(ascii: "y"), !isVowel(length - 2) else { return }
        word[length - 1] = UInt8(ascii: "i")
    }
}
