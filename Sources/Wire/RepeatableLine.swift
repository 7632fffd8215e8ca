internal import Glibc

/// A client's line split into what tells one question from another and the id that does not.
///
/// Two lines of equal parts are the same request but for the id. Reads no more of JSON than that needs: a line without
/// the name of an id is taken as it stands, whatever it is, and one with it that is not followed (an id that must be
/// escaped, arrays, a repeated id) is not repeatable.
public struct RepeatableLine {
    /// The line's bytes before the id, or all of them; no spaces stand at the ends of the line.
    public let head: UnsafeBufferPointer<UInt8>
    /// The bytes behind the id.
    public let tail: UnsafeBufferPointer<UInt8>
    /// The id as it stands in the line: a number, or a string with its quotes.
    public let id: UnsafeBufferPointer<UInt8>?
    public let format: ReplyFormat

    /// Nil when nothing is said, or the line is not understood.
    /// - Parameter line: one line without its end, of any bytes; the parts are slices of it.
    public init?(_ line: UnsafeBufferPointer<UInt8>) {
        let text = QuestionText.trimmed(line)
        guard let first = text.first else { return nil }
        if first != ASCII.openBrace {
            self.init(head: text, tail: Self.none, id: nil, format: .text)
            return
        }
        guard ByteScan.contains(Self.idName, in: text) else {
            self.init(head: text, tail: Self.none, id: nil, format: .json)
            return
        }
        var scan = ObjectScan(text)
        guard scan.run() else { return nil }
        guard let id = scan.id else {
            self.init(head: text, tail: Self.none, id: nil, format: .json)
            return
        }
        self.init(
            head: UnsafeBufferPointer(rebasing: text[..<id.lowerBound]),
            tail: UnsafeBufferPointer(rebasing: text[id.upperBound...]),
            id: UnsafeBufferPointer(rebasing: text[id]), format: .json)
    }

    private init(
        head: UnsafeBufferPointer<UInt8>, tail: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>?,
        format: ReplyFormat
    ) {
        self.head = head
        self.tail = tail
        self.id = id
        self.format = format
    }

    /// `"id"`, its first byte the lowest.
    private static let idName: UInt32 = 0x2264_6922
    private static var none: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }
}

/// Steps over the members of an object of strings and plain values, and finds the id among them.
private struct ObjectScan {
    private let text: UnsafeBufferPointer<UInt8>
    private var place = 1
    private(set) var id: Range<Int>?

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// False when there is anything that it does not follow.
    mutating func run() -> Bool {
        while true {
            skipSpace()
            guard let name = string() else { return false }
            skipSpace()
            guard take(ASCII.colon) else { return false }
            skipSpace()
            let isID = text[name].elementsEqual("\"id\"".utf8)
            guard let value = place < text.count && text[place] == ASCII.quote ? string() : plain() else {
                return false
            }
            if isID {
                guard id == nil, isEchoedAsItStands(value) else { return false }
                id = value
            }
            skipSpace()
            if take(ASCII.comma) { continue }
            return take(ASCII.closeBrace) && place == text.count
        }
    }

    private mutating func skipSpace() {
        while place < text.count, ASCII.isJSONSpace(text[place]) { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < text.count, text[place] == byte else { return false }
        place += 1
        return true
    }

    /// A string with its quotes. A quote behind a backslash may be escaped: then the bytes are read one by one.
    private mutating func string() -> Range<Int>? {
        let start = place
        guard take(ASCII.quote), let base = text.baseAddress else { return nil }
        guard let found = memchr(base + place, Int32(ASCII.quote), text.count - place) else { return nil }
        let end = UnsafeRawPointer(base).distance(to: found)
        if text[end - 1] != ASCII.backslash {
            place = end + 1
            return start..<place
        }
        while place < text.count, text[place] != ASCII.quote {
            place += text[place] == ASCII.backslash ? 2 : 1
        }
        return take(ASCII.quote) ? start..<place : nil
    }

    /// A number or a literal.
    private mutating func plain() -> Range<Int>? {
        let start = place
        while place < text.count, Self.isPlain(text[place]) { place += 1 }
        return place > start ? start..<place : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        ASCII.digits.contains(byte) || (0x61...0x7A).contains(byte) || byte == ASCII.hyphen
            || byte == UInt8(ascii: ".")
    }

    /// Whether an id would be written back byte for byte: a whole number, or a string of printable ASCII characters
    /// none of which is escaped.
    private func isEchoedAsItStands(_ value: Range<Int>) -> Bool {
        let bytes = text[value]
        if bytes.first == ASCII.quote {
            return bytes.allSatisfy { (0x20...0x7E).contains($0) && $0 != ASCII.backslash }
        }
        let digits = bytes.first == ASCII.hyphen ? bytes.dropFirst() : bytes
        return digits.allSatisfy(ASCII.digits.contains)
            && (digits.count == 1 || digits.count > 1 && digits.first != ASCII.zero)
    }
}
