/// One Unicode scalar read from UTF-8, with the bytes it took.
struct UTF8Scalar {
    /// The code point; U+FFFD where the bytes are not valid UTF-8.
    let value: UInt32
    /// Bytes it took, 1 to 4; 1 where invalid.
    let length: Int

    static let replacement: UInt32 = 0xFFFD

    /// Reads the scalar at `position`, which must lie inside `text`. Overlong forms, surrogates and cut-off
    /// sequences are invalid (RFC 3629, section 3).
    init(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
        let first = UInt32(text[position])
        guard first >= 0x80 else {
            value = first
            length = 1
            return
        }
        let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, position + wanted <= text.count else {
            value = Self.replacement
            length = 1
            return
        }
        var scalar = first & (wanted == 2 ? 0x1F : wanted == 3 ? 0x0F : 0x07)
        var valid = true
        for offset in 1..<wanted {
            let byte = UInt32(text[position + offset])
            valid = valid && byte & 0xC0 == 0x80
            scalar = scalar << 6 | byte & 0x3F
        }
        let smallest: UInt32 = wanted == 2 ? 0x80 : wanted == 3 ? 0x800 : 0x1_0000
        valid = valid && scalar >= smallest && scalar <= 0x10_FFFF && !(0xD800...0xDFFF ~= scalar)
        value = valid ? scalar : Self.replacement
        length = valid ? wanted : 1
    }

    /// How many scalars valid UTF-8 holds: every byte but those that go on with one.
    static func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        let high: UInt64 = 0x8080_8080_8080_8080
        var count = text.count
        var place = 0
        while place < text.count {
            let isPlain =
                place + 8 <= text.count
                && bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & high == 0
            if !isPlain, text[place] & 0xC0 == 0x80 { count -= 1 }
            place += isPlain ? 8 : 1
        }
        return count
    }

    /// Writes a valid scalar as UTF-8 at `target`, which has room for four bytes, and returns how many it took.
    static func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
        if scalar < 0x80 {
            target[0] = UInt8(scalar)
            return 1
        }
        let length = scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
        var rest = scalar
        for offset in stride(from: length - 1, to: 0, by: -1) {
            target[offset] = 0x80 | UInt8(rest & 0x3F)
            rest >>= 6
        }
        let lead: UInt32 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
        target[0] = UInt8(lead | rest)
        return length
    }
}
