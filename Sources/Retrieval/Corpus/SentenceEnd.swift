/// The splitter's judgement of one stop: what stands before it and what comes after.
extension SentenceSplitter {
    /// Bytes of the run of stops at `index`; 0 when none begins there.
    func stopLength(at index: Int) -> Int {
        var end = index
        while end < text.count {
            let length = singleStopLength(at: end)
            if length == 0, end > index, isSpacedDot(at: end) {
                end += 2
            } else if length > 0 {
                end += length
            } else {
                break
            }
        }
        return end - index
    }

    /// True for the second and third dot of ". . .", as books set it.
    private func isSpacedDot(at index: Int) -> Bool {
        index + 1 < text.count && text[index] == 0x20 && text[index + 1] == UInt8(ascii: ".")
            && (index + 2 == text.count || !ASCII.isLetterOrDigit(text[index + 2]))
    }

    /// Bytes of the one stop at `index`: `. ! ?`, an ellipsis, or the full stop of another script.
    private func singleStopLength(at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
        case 0xE2: pair(after: index) == 0x80A6 ? 3 : 0
        case 0xE0: pair(after: index) == 0xA5A4 ? 3 : 0
        case 0xD8: pair(after: index) >> 8 == 0x9F ? 2 : 0
        case 0xDB: pair(after: index) >> 8 == 0x94 ? 2 : 0
        case 0xE3, 0xEF: isFullWidthStop(at: index) ? 3 : 0
        default: 0
        }
    }

    /// 。 ｡ ！ ？ ．, which need no space after them.
    private func isFullWidthStop(at index: Int) -> Bool {
        let rest = pair(after: index)
        return text[index] == 0xE3 ? rest == 0x8082 : [0xBC81, 0xBC9F, 0xBC8E, 0xBDA1].contains(rest)
    }

    /// The two bytes after `index` as one number, zeros beyond the end.
    private func pair(after index: Int) -> UInt16 {
        let first = index + 1 < text.count ? UInt16(text[index + 1]) : 0
        let second = index + 2 < text.count ? UInt16(text[index + 2]) : 0
        return first << 8 | second
    }

    /// The end of the quotes, brackets and footnote marks that close right after a stop.
    func endOfStop(from index: Int) -> Int {
        var end = index
        while end < text.count {
            let length = closerLength(at: end)
            if length == 0 { break }
            end += length
        }
        return end
    }

    /// Bytes of the closing quote, bracket or `[12]` at `index`; 0 when none stands there.
    private func closerLength(at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            return 1
        case UInt8(ascii: "["):
            var end = index + 1
            while end < text.count, end < index + 5, ASCII.isDigit(text[end]) { end += 1 }
            return end > index + 1 && end < text.count && text[end] == UInt8(ascii: "]") ? end + 1 - index : 0
        case 0xC2: return pair(after: index) >> 8 == 0xBB ? 2 : 0
        case 0xE2: return [0x8099, 0x809D, 0x80BA, 0x809C].contains(pair(after: index)) ? 3 : 0
        case 0xE3: return [0x808D, 0x808F].contains(pair(after: index)) ? 3 : 0
        case 0xEF: return pair(after: index) == 0xBC89 ? 3 : 0
        default: return 0
        }
    }

    /// True when the stop at `stop` (with closers up to `end`) ends a sentence.
    func isSentenceEnd(stop: Int, length: Int, end: Int) -> Bool {
        if end >= text.count { return true }
        if isInsideBracket(stop: stop, end: end) { return false }
        if text[stop] == 0xE3 || text[stop] == 0xEF { return true }
        guard text[end] == 0x20 else { return isMissingSpace(stop: stop, length: length, end: end) }
        guard let next = nextWord(from: end + 1) else { return true }
        if isLower(at: next.lowerBound) { return false }
        if length == 1, text[stop] == UInt8(ascii: ".") {
            return end == stop + 1
                ? endsAtPeriod(stop, next: next) : !isBareEnumerator(from: start, to: stop)
        }
        return true
    }
}

/// What stands at single places.
extension SentenceSplitter {
    /// True when a lower-case letter begins at `index`: ASCII, Latin-1, Greek or Cyrillic.
    func isLower(at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return ASCII.isLower(byte) }
        guard index + 1 < text.count else { return false }
        let second = text[index + 1]
        switch byte {
        case 0xC3: return second >= 0x9F
        case 0xCE: return second >= 0xAC
        case 0xCF: return true
        case 0xD0: return second >= 0xB0
        case 0xD1: return second <= 0x9F
        default: return false
        }
    }

    /// True when the stop at `stop` stands inside a bracket that opened in mid-sentence and closes further on:
    /// a cut there would leave two fragments.
    func isInsideBracket(stop: Int, end: Int) -> Bool {
        guard let bracket, bracket > start else { return false }
        var level = depth
        for index in stop..<min(text.count, end + Self.longestBracketBytes) {
            if text[index] == UInt8(ascii: "(") { level += 1 }
            if text[index] == UInt8(ascii: ")") { level -= 1 }
            if level == 0 { return index >= end }
        }
        return false
    }

    /// A bracket longer than this after a stop is taken for one that somebody forgot to close.
    private static let longestBracketBytes = 300

    /// True for a stop that was run into the next sentence: "of the party.He was".
    func isMissingSpace(stop: Int, length: Int, end: Int) -> Bool {
        guard length == 1, end + 1 < text.count, stop >= start + 3 else { return false }
        guard ASCII.isUpper(text[end]), ASCII.isLower(text[end + 1]) else { return false }
        return text[(stop - 3)..<stop].allSatisfy(ASCII.isLower)
    }
}

/// What the joining of lines asks of a text's edges.
extension SentenceSplitter {
    /// True when `text` stops at the end of a sentence: with a stop that is not an abbreviation's own, and
    /// whatever quotes and brackets close after it.
    static func endsSentence(_ text: [UInt8]) -> Bool {
        text.suffix(48).withUnsafeBufferPointer { tail in
            let splitter = SentenceSplitter(tail)
            guard let stop = tail.indices.last(where: { splitter.stopLength(at: $0) > 0 }) else {
                return false
            }
            guard splitter.endOfStop(from: stop + splitter.stopLength(at: stop)) == tail.count else {
                return false
            }
            return tail[stop] != UInt8(ascii: ".") || !splitter.isOpenAbbreviation(before: stop)
        }
    }

    /// True when `line` goes on in lower case, or with a mark that begins no sentence.
    static func beginsLowerCase(_ line: ByteSlice) -> Bool {
        guard let first = line.first else { return false }
        if first == UInt8(ascii: ",") || first == UInt8(ascii: ";") || first == UInt8(ascii: ")") {
            return true
        }
        return SentenceSplitter(UnsafeBufferPointer(rebasing: line)).isLower(at: 0)
    }
}
