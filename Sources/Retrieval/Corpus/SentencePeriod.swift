/// The splitter's judgement of a single full stop, by the words on either side.
extension SentenceSplitter {
    /// True when the full stop at `stop`, followed by a space and the word `next`, ends a sentence.
    func endsAtPeriod(_ stop: Int, next: Range<Int>) -> Bool {
        let word = wordBefore(stop)
        if word.isEmpty { return true }
        if isBareEnumerator(from: start, to: stop) { return false }
        if word.count == 1, ASCII.isUpper(text[word.lowerBound]) { return isStarter(next) }
        switch Abbreviations.kind(of: lowered(word)[...]) {
        case .neverEnds: return false
        case .beforeNumber: return !ASCII.isDigit(text[next.lowerBound])
        case .mayEnd: return isStarter(next)
        case nil: break
        }
        // Letters with stops between them, "U.S.S.R." or "J.R.R.", are read like an abbreviation.
        return isDottedLetters(word) ? isStarter(next) : true
    }

    /// The word that ends right before `stop`: back to a space, a dash or an opening mark.
    private func wordBefore(_ stop: Int) -> Range<Int> {
        var first = stop
        while first > start, isWordByte(text[first - 1]) { first -= 1 }
        return first..<stop
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || ASCII.isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "'")
    }

    /// The first word after `index`, with opening quotes and brackets stepped over; nil when none is left.
    func nextWord(from index: Int) -> Range<Int>? {
        var first = index
        while first < text.count, case let length = openerLength(at: first), length > 0 { first += length }
        guard first < text.count else { return nil }
        var last = first
        while last < text.count, ASCII.isDigit(text[last]) || ASCII.isLetter(text[last]) || text[last] >= 0x80
        {
            last += 1
        }
        return first..<max(last, first + 1)
    }

    /// Bytes of the space, opening quote, bracket or dash at `index`; 0 when none stands there.
    private func openerLength(at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), 0x20: return 1
        case 0x28, 0x5B, 0x7B: return 1
        case 0xC2: return index + 1 < text.count && text[index + 1] == 0xAB ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
            return (0x93...0x9E).contains(text[index + 2]) || text[index + 2] == 0xB9 ? 3 : 0
        default: return 0
        }
    }

    /// True when the stop at `stop` belongs to an initial or to an abbreviation that a word must follow.
    func isOpenAbbreviation(before stop: Int) -> Bool {
        let word = wordBefore(stop)
        if word.count == 1 { return ASCII.isUpper(text[word.lowerBound]) }
        return Abbreviations.kind(of: lowered(word)[...]) == .neverEnds
    }

    /// True when nothing but a number, a letter or a Roman numeral stands between `first` and `stop`: "12."
    func isBareEnumerator(from first: Int, to stop: Int) -> Bool {
        guard stop - first <= 5 else { return false }
        let mark = text[first..<stop]
        let isNumber = mark.allSatisfy(ASCII.isDigit)
        let isNumeral = mark.allSatisfy { Self.romanDigits.contains($0 | 0x20) }
        return isNumber || isNumeral || (mark.count == 1 && mark.allSatisfy(ASCII.isLetter))
    }

    private static let romanDigits: [UInt8] = Array("ivxlc".utf8)

    /// True for single letters with stops between them.
    private func isDottedLetters(_ word: Range<Int>) -> Bool {
        guard word.count >= 3, word.count <= 16 else { return false }
        var expectsLetter = true
        for index in word {
            guard expectsLetter ? ASCII.isLetter(text[index]) : text[index] == UInt8(ascii: ".") else {
                return false
            }
            expectsLetter.toggle()
        }
        return !expectsLetter
    }

    /// True when `word` is a capitalised word that often begins a sentence and is no part of a name.
    private func isStarter(_ word: Range<Int>) -> Bool {
        guard word.count <= 12, ASCII.isUpper(text[word.lowerBound]) else { return false }
        return SentenceStarters.contains(lowered(word))
    }

    private func lowered(_ word: Range<Int>) -> [UInt8] {
        guard word.count <= 16 else { return [] }
        return word.map { ASCII.isUpper(text[$0]) ? text[$0] | 0x20 : text[$0] }
    }
}
