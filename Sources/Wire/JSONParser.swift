/// Reads JSON (RFC 8259) out of a line of bytes.
///
/// Stricter readers exist for less: this one tells the byte where the text goes wrong, keeps numbers digit for
/// digit, and takes time and stack bounded by the line and `maximumDepth`. Bytes that are not UTF-8 read as U+FFFD.
struct JSONParser {
    /// Arrays and objects within each other.
    static let maximumDepth = 32

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Reads a text that is one object. Its members are added to `members` as they are read, so that those before
    /// a fault can still be used.
    mutating func readObject(into members: inout [JSONValue.Member]) throws(JSONFault) {
        skipSpace()
        guard current == ASCII.openBrace else { throw fault("expected an object") }
        try object(depth: 1, into: &members)
        skipSpace()
        guard position == bytes.count else { throw fault("expected the end of the line after the object") }
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func fault(_ message: String) -> JSONFault { JSONFault(message: message, position: position) }

    private mutating func skipSpace() {
        while let byte = current, ASCII.isJSONSpace(byte) {
            position += 1
        }
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        switch current {
        case ASCII.openBrace:
            var members: [JSONValue.Member] = []
            try object(depth: depth + 1, into: &members)
            return .object(members)
        case ASCII.openBracket: return .array(try array(depth: depth + 1))
        case ASCII.quote: return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case ASCII.hyphen?, ASCII.digits?: return .number(try number())
        default: throw fault("expected a value")
        }
    }

    private func checkDepth(_ depth: Int) throws(JSONFault) {
        if depth > Self.maximumDepth { throw fault("nested deeper than \(Self.maximumDepth)") }
    }

    private mutating func object(depth: Int, into members: inout [JSONValue.Member]) throws(JSONFault) {
        try checkDepth(depth)
        position += 1
        skipSpace()
        if take(ASCII.closeBrace) { return }
        members.reserveCapacity(4)
        repeat {
            skipSpace()
            guard current == ASCII.quote else { throw fault("expected a name in quotes") }
            let name = try string()
            skipSpace()
            guard take(ASCII.colon) else { throw fault("expected ':'") }
            skipSpace()
            members.append(.init(name: name, value: try value(depth: depth)))
            skipSpace()
        } while take(ASCII.comma)
        guard take(ASCII.closeBrace) else { throw fault("expected ',' or '}'") }
    }

    private mutating func array(depth: Int) throws(JSONFault) -> [JSONValue] {
        try checkDepth(depth)
        position += 1
        skipSpace()
        var elements: [JSONValue] = []
        if take(ASCII.closeBracket) { return elements }
        repeat {
            skipSpace()
            elements.append(try value(depth: depth))
            skipSpace()
        } while take(ASCII.comma)
        guard take(ASCII.closeBracket) else { throw fault("expected ',' or ']'") }
        return elements
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard take(word.utf8Start[offset]) else { throw fault("expected '\(word)'") }
        }
        return value
    }

    private mutating func number() throws(JSONFault) -> String {
        let start = position
        _ = take(ASCII.hyphen)
        if !take(ASCII.zero) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(ASCII.hyphen) }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// At least one digit.
    private mutating func digits() throws(JSONFault) {
        let start = position
        while let byte = current, ASCII.digits.contains(byte) { position += 1 }
        if position == start { throw fault("expected a digit") }
    }

    private mutating func string() throws(JSONFault) -> String {
        position += 1
        let start = position
        skipPlain()
        if take(ASCII.quote) { return String(decoding: bytes[start..<position - 1], as: UTF8.self) }
        var text = Array(bytes[start..<position])
        while !take(ASCII.quote) {
            guard let byte = current else { throw fault("expected '\"'") }
            guard byte == ASCII.backslash else { throw fault("a control character must be escaped") }
            try escape(into: &text)
            let plain = position
            skipPlain()
            text.append(contentsOf: bytes[plain..<position])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Moves to the next quote, backslash or control character.
    private mutating func skipPlain() {
        while let byte = current, byte >= ASCII.space, byte != ASCII.quote, byte != ASCII.backslash {
            position += 1
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        position += 1
        guard let byte = current else { throw fault("expected an escape") }
        switch byte {
        case ASCII.quote, ASCII.backslash, ASCII.slash: text.append(byte)
        case UInt8(ascii: "b"): text.append(ASCII.backspace)
        case UInt8(ascii: "f"): text.append(ASCII.formFeed)
        case UInt8(ascii: "n"): text.append(ASCII.lineFeed)
        case UInt8(ascii: "r"): text.append(ASCII.carriageReturn)
        case UInt8(ascii: "t"): text.append(ASCII.tab)
        case UInt8(ascii: "u"):
            position += 1
            return text.appendScalar(try escapedScalar())
        default: throw fault("no such escape")
        }
        position += 1
    }

    /// The scalar of `\uXXXX`, or of two that form a surrogate pair; half a pair is read as U+FFFD.
    private mutating func escapedScalar() throws(JSONFault) -> UInt32 {
        let first = try hexDigits()
        guard (0xD800...0xDBFF).contains(first) else { return first }
        let afterFirst = position
        guard take(ASCII.backslash), take(UInt8(ascii: "u")) else {
            position = afterFirst
            return first
        }
        let second = try hexDigits()
        guard (0xDC00...0xDFFF).contains(second) else {
            position = afterFirst
            return first
        }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hexDigits() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
