/// Turns a file's bytes into valid UTF-8 without a byte order mark, or says where they are not text.
///
/// UTF-16 is known by its byte order mark, or, without one, by NUL bytes standing in every other place of the
/// first characters. Everything else must be UTF-8 (RFC 3629: no overlong forms, no surrogates).
enum TextDecoder {
    /// The text of `bytes` in UTF-8. A NUL is taken for the mark of a binary file.
    static func decode(_ bytes: [UInt8]) throws(DocumentProblem) -> ArraySlice<UInt8> {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw DocumentProblem(reason: "is UTF-32; save it as UTF-8")
        }
        if let bigEndian = byteOrderOfUTF16(bytes) {
            return try decodeUTF16(bytes, bigEndian: bigEndian)[...]
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let fault = text.withUnsafeBufferPointer { firstFault(in: $0) }
        guard let fault else { return text }
        let line = 1 + lineEnds(in: text.prefix(fault))
        if text[text.startIndex + fault] == 0 {
            throw DocumentProblem(line: line, reason: "holds a NUL byte: it is a binary file")
        }
        throw DocumentProblem(line: line, reason: "is not UTF-8 or UTF-16")
    }

    /// True for big-endian UTF-16, false for little-endian, nil for anything else.
    private static func byteOrderOfUTF16(_ bytes: [UInt8]) -> Bool? {
        if bytes.starts(with: [0xFE, 0xFF]) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) { return false }
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        let sample = bytes.prefix(64)
        let even = sample.enumerated().count { $0.offset.isMultiple(of: 2) && $0.element == 0 }
        let odd = sample.enumerated().count { !$0.offset.isMultiple(of: 2) && $0.element == 0 }
        if even == 0, odd == sample.count / 2 { return false }
        if odd == 0, even == sample.count / 2 { return true }
        return nil
    }

    /// How many lines end in `text`: LF, CR LF and CR count one each.
    private static func lineEnds(in text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in text {
            if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { count += 1 }
            previous = byte
        }
        return count
    }

    /// Offset of the first NUL or of the first byte that is no part of valid UTF-8; nil when there is none.
    private static func firstFault(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < text.count {
            if index + 8 <= text.count, isPlain(eightBytesOf: text, at: index) {
                index += 8
                continue
            }
            let byte = text[index]
            if byte < 0x80 {
                if byte == 0 { return index }
                index += 1
                continue
            }
            let length = scalarLength(in: text, at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// True when none of the eight bytes at `index` is NUL or beyond ASCII: with no high bit set, taking one from
    /// each byte sets a high bit exactly where a byte is zero or a borrow from one came through.
    private static func isPlain(eightBytesOf text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let eight = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let high: UInt64 = 0x8080_8080_8080_8080
        return eight & high == 0 && (eight &- 0x0101_0101_0101_0101) & high == 0
    }

    /// Bytes of the well-formed scalar of two to four bytes that begins at `index`; 0 when it is not
    /// well-formed (table 3-7 of the Unicode Standard).
    private static func scalarLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = text[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, index + length <= text.count else { return 0 }
        let second = text[index + 1]
        let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
        guard second >= low, second <= high else { return 0 }
        for offset in 2..<max(length, 2) where text[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// UTF-16 to UTF-8; an unpaired surrogate or half a unit at the end is a problem.
    private static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool) throws(DocumentProblem) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else {
            throw DocumentProblem(reason: "is UTF-16 with half a character at its end")
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var line = 1
        var index = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
        while index < bytes.count {
            var scalar = unit(of: bytes, at: index, bigEndian: bigEndian)
            index += 2
            if scalar & 0xFC00 == 0xD800, index < bytes.count {
                let low = unit(of: bytes, at: index, bigEndian: bigEndian)
                if low & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
                    index += 2
                }
            }
            guard scalar != 0, let value = Unicode.Scalar(scalar) else {
                throw DocumentProblem(line: line, reason: "is not text: it reads as broken UTF-16")
            }
            if scalar == 0x0A { line += 1 }
            text.append(contentsOf: String(value).utf8)
        }
        return text
    }

    private static func unit(of bytes: [UInt8], at index: Int, bigEndian: Bool) -> UInt32 {
        let first = UInt32(bytes[index])
        let second = UInt32(bytes[index + 1])
        return bigEndian ? first << 8 | second : second << 8 | first
    }
}
