/// Tells what a page around the text left in it when it was copied: buttons, banners, footnote marks.
///
/// General patterns only. A line is litter as a whole, or not at all; inside a line only marks in square
/// brackets that encyclopedias set, and the "show more content" of essay sites, are taken out.
enum WebLitter {
    /// What a line is.
    enum Line {
        case text, litter
        /// Litter in place of text: what stands before and after it may be one sentence.
        case cut
    }

    /// Judges a line without the spaces around it.
    static func kind(of line: ByteSlice) -> Line {
        guard line.count <= longestBanner, let first = line.first, first >= 0x21, mayBegin(line) else {
            return .text
        }
        let words = Self.words(of: line)
        if cuts.contains(words) { return .cut }
        if buttons.contains(words) { return .litter }
        return banners.contains { words.starts(with: $0) } ? .litter : .text
    }

    /// Marks and phrases inside a text that are to be taken out.
    static func findEdits(in text: UnsafeBufferPointer<UInt8>, _ edits: inout TextEdits) {
        var index = 0
        while index < text.count {
            if isPlain(eightBytesOf: text, at: index) {
                index += 8
                continue
            }
            if text[index] == UInt8(ascii: "[") {
                if let end = endOfMark(in: text, at: index) { edits.replace(index..<end) }
            } else if text[index] | 0x20 == UInt8(ascii: "s"), isShowMore(in: text, at: index) {
                edits.replace(rangeOfShowMore(in: text, at: index), with: [0x20])
            }
            index += 1
        }
    }

    /// True when no bracket opens at the eight bytes from `index` on, and no "sh" begins there in either case.
    private static func isPlain(eightBytesOf text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 9 <= text.count else { return false }
        let bytes = UnsafeRawBufferPointer(text)
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let next = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let capitals = ones &* 0x20
        let bracket = eight ^ ones &* UInt64(UInt8(ascii: "["))
        let sh =
            (eight | capitals) ^ ones &* UInt64(UInt8(ascii: "s"))
            | (next | capitals) ^ ones &* UInt64(UInt8(ascii: "h"))
        // A byte that is zero is told by the borrow that it takes.
        return ((bracket &- ones) & ~bracket | (sh &- ones) & ~sh) & ones &<< 7 == 0
    }

    /// A longer line is text, whatever it says.
    private static let longestBanner = 300
    private static let showMore = Array("show more content".utf8)

    /// False when no phrase begins with the line's first two letters, which spares most lines a closer look.
    private static func mayBegin(_ line: ByteSlice) -> Bool {
        var first: UInt8 = 0
        for byte in line {
            if ASCII.isLetterOrDigit(byte) {
                guard first > 0 else {
                    first = ASCII.lowered(byte)
                    continue
                }
                return beginnings.contains(first, ASCII.lowered(byte))
            }
            if first > 0, byte < 0x80, byte != UInt8(ascii: "'") { return false }
        }
        return false
    }

    private static let longestPhrase = [cuts, buttons, banners].joined().map(\.count).max() ?? 0

    /// The first two letters of all phrases; none begins with a word of one letter.
    private static let beginnings: LetterPairs = {
        var pairs = LetterPairs()
        for phrases in [cuts, buttons, banners] {
            for phrase in phrases { pairs.insert(phrase[phrase.startIndex], phrase[phrase.startIndex + 1]) }
        }
        return pairs
    }()

    /// Lower-case ASCII words of a line with single spaces, without the marks around and between them; cut off where they
    /// have become more than any phrase and a letter of the next word.
    private static func words(of line: ByteSlice) -> [UInt8] {
        var words: [UInt8] = []
        for byte in line {
            if words.count > longestPhrase + 1 { break }
            if ASCII.isLetterOrDigit(byte) {
                words.append(ASCII.lowered(byte))
            } else if byte < 0x80, byte != UInt8(ascii: "'"), let last = words.last, last != 0x20 {
                words.append(0x20)
            }
        }
        if words.last == 0x20 { words.removeLast() }
        return words
    }

    /// The end of `[citation needed]`, or of a footnote's `[12]` right after a stop, comma, quote or bracket.
    private static func endOfMark(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let limit = min(text.count, index + 32)
        guard let close = text[index..<limit].firstIndex(of: UInt8(ascii: "]")), close > index + 1 else {
            return nil
        }
        let inner = text[(index + 1)..<close]
        if inner.count <= 3, inner.allSatisfy(ASCII.isDigit) {
            return index > 0 && followsMark(text, index) ? close + 1 : nil
        }
        return marks.contains(inner.map(ASCII.lowered)) ? close + 1 : nil
    }

    /// True when a mark other than an opening one, or another footnote, stands right before `index`.
    private static func followsMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch text[index - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: "\""), 0x29, 0x5D:
            return true
        default:
            return index >= 3 && text[index - 3] == 0xE2 && text[index - 2] == 0x80
                && (text[index - 1] == 0x9D || text[index - 1] == 0x99)
        }
    }

    private static func isShowMore(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + showMore.count <= text.count else { return false }
        for offset in showMore.indices where ASCII.lowered(text[index + offset]) != showMore[offset] {
            return false
        }
        return isEllipsis(before: index, in: text) || isEllipsis(after: index + showMore.count, in: text)
    }

    /// The phrase with the dots, brackets and spaces around it, but not the stop of a sentence before it.
    private static func rangeOfShowMore(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int> {
        var first = index
        while case let length = frameLength(before: first, in: text), length > 0 { first -= length }
        if text[first] == UInt8(ascii: "."), text[first + 1] != UInt8(ascii: ".") { first += 1 }
        var last = index + showMore.count
        while case let length = frameLength(at: last, in: text), length > 0 { last += length }
        return first..<last
    }

    /// Bytes of the space, dot, bracket or ellipsis at `index`; 0 for anything else.
    private static func frameLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard index >= 0, index < text.count else { return 0 }
        switch text[index] {
        case 0x20, 0x28, 0x29, 0x2E, 0x5B, 0x5D: return 1
        case 0xE2: return index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xA6 ? 3 : 0
        default: return 0
        }
    }

    private static func frameLength(before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        frameLength(at: index - 1, in: text) == 1 ? 1 : frameLength(at: index - 3, in: text) == 3 ? 3 : 0
    }

    private static func isEllipsis(before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var first = index
        while first > 0, text[first - 1] == 0x20 { first -= 1 }
        return first > 0
            && (text[first - 1] == UInt8(ascii: ".") || frameLength(at: first - 3, in: text) == 3)
    }

    private static func isEllipsis(after index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var first = index
        while first < text.count, text[first] == 0x20 { first += 1 }
        return first < text.count
            && (text[first] == UInt8(ascii: ".") || frameLength(at: first, in: text) == 3)
    }
}
