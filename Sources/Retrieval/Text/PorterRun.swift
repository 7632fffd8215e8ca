/// One word on its way through the steps of the Porter2 algorithm.
struct PorterRun {
    private(set) var word: EditableWord
    /// A bit for each letter, the lowest for the first: whether it is a vowel. A y at the beginning or behind a vowel
    /// serves as a consonant.
    private var vowels: UInt64
    /// Where the regions R1 and R2 begin; the length of the whole word where they are empty.
    private(set) var r1 = 0
    private(set) var r2 = 0

    /// The word must have at least three small ASCII letters and nothing else.
    @inline(__always)
    init(_ word: EditableWord) {
        self.word = word
        vowels = Self.vowels(of: word)
        r1 = fixedBeginning ?? region(after: 0)
        r2 = region(after: r1)
    }

    mutating func stem() {
        removePlural()
        if isFinal { return }
        removePastAndGerund()
        replaceFinalY()
        replaceDerivation()
        shortenDerivation()
        removeSuffix()
        removeFinalLetter()
    }

    // MARK: Preparation

    /// A bit for a, e, i, o and u, the lowest five bits of the letter counting.
    private static let openLetters: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21

    private static func vowels(of word: EditableWord) -> UInt64 {
        var (open, ys): (UInt64, UInt64) = (0, 0)
        var place = 0
        while place < min(word.count, 64) {
            let letters = word.eight(from: place)
            open |= SmallLetters.openPlaces(in: letters) &<< UInt64(place)
            ys |= SmallLetters.yPlaces(in: letters) &<< UInt64(place)
            place += 8
        }
        if word.count < 64 {
            let within = 1 &<< UInt64(word.count) &- 1
            (open, ys) = (open & within, ys & within)
        }
        // Those that are neither the first letter nor stand behind a vowel, from the first on: one may decide the next.
        var vowels = open
        var rest = ys & ~1
        while rest != 0 {
            vowels |= rest & (0 &- rest) & ~(vowels &<< 1)
            rest &= rest &- 1
        }
        return vowels
    }

    func isVowel(_ place: Int) -> Bool { vowels &>> UInt64(place) & 1 != 0 }

    /// Behind these R1 begins, lest words that only begin alike fall together (university, universal).
    @inline(__always)
    private var fixedBeginning: Int? {
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
        return word.holds(candidate, at: 0) ? candidate.utf8CodeUnitCount : nil
    }

    /// The place behind the first consonant that follows a vowel, from `start` on.
    @inline(__always)
    private func region(after start: Int) -> Int {
        guard start < word.count else { return word.count }
        let vowel = start + (vowels &>> UInt64(start)).trailingZeroBitCount
        guard vowel < word.count else { return word.count }
        let consonant = vowel + (~(vowels &>> UInt64(vowel))).trailingZeroBitCount
        return min(consonant + 1, word.count)
    }

    // MARK: Suffixes

    /// Puts `replacement` in the place of the last `count` letters; it is never longer than they are, or one
    /// longer where two or more were taken off before.
    @inline(__always)
    mutating func replace(last count: Int, with replacement: StaticString) {
        word.replaceEnd(count, with: replacement)
        for place in 0..<replacement.utf8CodeUnitCount {
            let bit = 1 &<< UInt64(word.count - replacement.utf8CodeUnitCount + place)
            let isVowel = Self.openLetters &>> UInt32(replacement.utf8Start[place] & 31) & 1 != 0
            vowels = isVowel ? vowels | bit : vowels & ~bit
        }
    }

    /// Takes off the last `count` letters.
    @inline(__always)
    mutating func remove(last count: Int) { word.removeLast(count) }

    private func hasVowel(before end: Int) -> Bool { vowels & ((1 << UInt64(max(end, 0))) &- 1) != 0 }

    /// Whether the word up to `end` closes with a short syllable.
    func endsWithShortSyllable(_ end: Int) -> Bool {
        if end == 2 { return isVowel(0) && !isVowel(1) }
        // Counted as one, so that "pasted" goes back to "paste" and not to "past".
        if end == 4, word.holds("past", at: 0) { return true }
        guard end > 2, !isVowel(end - 1), isVowel(end - 2), !isVowel(end - 3) else { return false }
        switch word[end - 1] {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): return false
        default: return true
        }
    }

    private var isShort: Bool { r1 >= word.count && endsWithShortSyllable(word.count) }

    // MARK: Step 1

    /// Step 1a: -sses, -ied, -ies, -s.
    @inline(__always)
    private mutating func removePlural() {
        let end = word.end
        guard end.last == UInt8(ascii: "s") || end.last == UInt8(ascii: "d") else { return }
        if end.holds("sses") {
            remove(last: 2)
        } else if end.holds("ied") || end.holds("ies") {
            remove(last: word.count > 4 ? 2 : 1)
        } else if end.holds("us") || end.holds("ss") {
            return
        } else if end.holds("s"), hasVowel(before: word.count - 2) {
            remove(last: 1)
        }
    }

    /// Words that are left as step 1a leaves them.
    @inline(__always)
    private var isFinal: Bool {
        let end = word.end
        switch end.last {
        case UInt8(ascii: "g"):
            return end.isWhole("inning") || end.isWhole("outing") || end.isWhole("canning")
                || end.isWhole("herring") || end.isWhole("earring") || end.isWhole("evening")
        case UInt8(ascii: "d"):
            return end.isWhole("proceed") || end.isWhole("exceed") || end.isWhole("succeed")
        default: return false
        }
    }

    /// Step 1b: -eed, -ed, -ing and their adverbs.
    @inline(__always)
    private mutating func removePastAndGerund() {
        let end = word.end
        switch end.last {
        case UInt8(ascii: "d"):
            if end.holds("eed") { return shortenEed(3) }
            if end.holds("ed") { removeVerbEnd(2) }
        case UInt8(ascii: "g"):
            if end.holds("ing") { removeVerbEnd(3) }
        case UInt8(ascii: "y"):
            if end.holds("eedly") { return shortenEed(5) }
            if end.holds("ingly") { return removeVerbEnd(5) }
            if end.holds("edly") { removeVerbEnd(4) }
        default: return
        }
    }

    private mutating func shortenEed(_ count: Int) {
        if word.count - count >= r1 { replace(last: count, with: "ee") }
    }

    /// Takes off the last letters of a verb, if that leaves a vowel.
    private mutating func removeVerbEnd(_ count: Int) {
        let rest = word.count - count
        if rest == 2, count == 3, word[1] == UInt8(ascii: "y"), !isVowel(0) {
            return replace(last: 4, with: "ie")
        }
        guard hasVowel(before: rest) else { return }
        remove(last: count)
        mendEnd()
    }

    /// Gives the verb back the e that it had, or takes the letter off that was doubled.
    private mutating func mendEnd() {
        let end = word.end
        if end.holds("at") || end.holds("bl") || end.holds("iz") {
            replace(last: 0, with: "e")
        } else if endsWithDouble {
            // add, egg and off have their double letter themselves.
            if word.count > 3 || !isOpenVowel(0) { remove(last: 1) }
        } else if isShort {
            replace(last: 0, with: "e")
        }
    }

    private func isOpenVowel(_ place: Int) -> Bool {
        switch word[place] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): return true
        default: return false
        }
    }

    private var endsWithDouble: Bool {
        guard word.count >= 2, word[word.count - 1] == word[word.count - 2] else { return false }
        switch word.end.last {
        case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "m"),
            UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return true
        default: return false
        }
    }

    /// Step 1c: a y behind a consonant that is not the word's first letter becomes i.
    @inline(__always)
    private mutating func replaceFinalY() {
        guard word.count > 2, word.end.last == UInt8(ascii: "y"), !isVowel(word.count - 2) else { return }
        replace(last: 1, with: "i")
    }
}
