/// Finds where the sentences of a paragraph end.
///
/// Written for cleaned UTF-8 with single spaces. A stop ends a sentence when white space follows it and what
/// comes next can begin one; abbreviations, initials, decimals, enumerations and stops inside a bracket that
/// opened in mid-sentence do not. The rules are those of rule-based splitters since Grefenstette and
/// Tapanainen, "What is a word, what is a sentence?" (1994), with the next word as judge where a stop is
/// ambiguous.
package struct SentenceSplitter {
    let text: UnsafeBufferPointer<UInt8>
    /// The first byte of the sentence now read.
    private(set) var start = 0
    /// Where the outermost open round bracket stands; nil outside of brackets.
    private(set) var bracket: Int?
    private(set) var depth = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The sentences of `text`, in order, without the spaces between them; together they hold every other byte.
    package static func sentences(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        text.withUnsafeBufferPointer { split($0) { found.append($0) } }
        return found
    }

    /// Calls `body` with each sentence of `text` in order. Linear in the length of the text.
    static func split(_ text: UnsafeBufferPointer<UInt8>, body: (Range<Int>) -> Void) {
        var splitter = SentenceSplitter(text)
        splitter.skipSpaces()
        var index = splitter.start
        while true {
            index = SmallLetters.endOfWords(in: text, from: index)
            guard index < text.count else { break }
            guard isStopOrBracket(text[index]) else {
                index += 1
                continue
            }
            let stop = splitter.stopLength(at: index)
            if stop == 0 {
                splitter.noteBracket(at: index)
                index += 1
                continue
            }
            let end = splitter.endOfStop(from: index + stop)
            if splitter.isSentenceEnd(stop: index, length: stop, end: end) {
                splitter.emit(upTo: end, body)
                index = splitter.start
            } else {
                index = index + stop
            }
        }
        splitter.emit(upTo: text.count, body)
    }

    /// True for `( ) . ! ?` and for the first bytes of stops beyond ASCII: all other bytes are passed by quickly.
    @inline(__always)
    private static func isStopOrBracket(_ byte: UInt8) -> Bool {
        byte < 0x40 ? marks & (1 << UInt64(byte)) != 0 : byte >= 0xD8
    }

    /// One bit for each of the marks, which all lie below 64.
    private static var marks: UInt64 { 1 << 0x21 | 1 << 0x28 | 1 << 0x29 | 1 << 0x2E | 1 << 0x3F }

    private mutating func skipSpaces() {
        while start < text.count, text[start] == 0x20 { start += 1 }
    }

    private mutating func emit(upTo end: Int, _ body: (Range<Int>) -> Void) {
        var last = end
        while last > start, text[last - 1] == 0x20 { last -= 1 }
        if last > start { body(start..<last) }
        start = end
        bracket = nil
        depth = 0
        skipSpaces()
    }

    private mutating func noteBracket(at index: Int) {
        if text[index] == UInt8(ascii: "(") {
            if depth == 0 { bracket = index }
            depth += 1
        } else if text[index] == UInt8(ascii: ")"), depth > 0 {
            depth -= 1
            if depth == 0 { bracket = nil }
        }
    }
}
