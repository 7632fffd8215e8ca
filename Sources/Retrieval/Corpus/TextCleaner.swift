/// Makes text printable: LF line ends only, no control, bidi or invisible characters, plain spaces.
///
/// The number of lines stays what it was (LF, CR LF and CR each end one), so that citations name the file's
/// own lines. Tabs, no-break and other wide spaces become one space each. A terminal's escape sequence goes as
/// a whole; a backspace takes the character before it along, as in overstruck manual pages.
struct TextCleaner {
    private var output: [UInt8] = []

    /// Cleans valid UTF-8.
    static func clean(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var cleaner = TextCleaner()
        cleaner.output.reserveCapacity(text.count)
        text.withUnsafeBufferPointer { cleaner.copy($0) }
        return cleaner.output
    }

    private mutating func copy(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var runStart = 0
        while index < text.count {
            if index + 8 <= text.count, Self.isPlain(eightBytesOf: text, at: index) {
                index += 8
                continue
            }
            let byte = text[index]
            if (byte >= 0x20 && byte < 0x7F) || byte == 0x0A || Self.isPlainLead(byte) {
                index += 1
                continue
            }
            let length = Self.scalarLength(lead: byte)
            guard let replacement = Self.replacement(in: text, at: index) else {
                index += length
                continue
            }
            output.append(contentsOf: text[runStart..<index])
            index = apply(replacement, in: text, at: index, length: length)
            runStart = index
        }
        output.append(contentsOf: text[runStart...])
    }

    /// True when the eight bytes at `index` are all printable ASCII: with no high bit set, adding one to each byte sets a
    /// high bit where there is a DEL, and taking 0x20 from each where there is a control or a borrow came through.
    private static func isPlain(eightBytesOf text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let eight = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (eight | (eight &+ ones) | (eight &- (0x20 &* ones))) & (0x80 &* ones) == 0
    }

    /// Bytes that never begin a scalar worth a look: continuation bytes and the leads of most scripts.
    private static func isPlainLead(_ byte: UInt8) -> Bool {
        (byte >= 0x80 && byte < 0xC2) || (byte > 0xC2 && byte < 0xD8)
    }

    private static func scalarLength(lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    /// What stands in a scalar's place.
    private enum Replacement {
        case nothing, space, lineEnd, backspace, escape
    }

    /// What is to stand in place of the scalar at `index`; nil when it may stay.
    private static func replacement(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Replacement? {
        let byte = text[index]
        switch byte {
        case 0x09, 0x0B, 0x0C: return .space
        case 0x0D: return .lineEnd
        case 0x08: return .backspace
        case 0x1B: return .escape
        case 0x00..<0x20, 0x7F: return .nothing
        case 0x20..<0x7F: return nil
        default: return replacement(of: scalar(in: text, at: index))
        }
    }

    /// The same for a scalar beyond ASCII.
    private static func replacement(of scalar: UInt32) -> Replacement? {
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E: .nothing
        case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: .nothing
        case 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: .nothing
        default: nil
        }
    }

    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        let lead = UInt32(text[index])
        let length = scalarLength(lead: text[index])
        var value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        return value
    }

    /// Writes the replacement and returns where to read on.
    private mutating func apply(
        _ replacement: Replacement, in text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
    ) -> Int {
        let next = index + length
        switch replacement {
        case .nothing: return next
        case .space:
            output.append(0x20)
            return next
        case .lineEnd:
            output.append(0x0A)
            return next < text.count && text[next] == 0x0A ? next + 1 : next
        case .backspace:
            dropLastScalar()
            return next
        case .escape: return Self.endOfEscape(in: text, from: next)
        }
    }

    /// Takes the last scalar of the line back; never a line end, so that lines keep their numbers.
    private mutating func dropLastScalar() {
        guard let last = output.last, last != 0x0A else { return }
        while let byte = output.popLast(), byte & 0xC0 == 0x80 {}
    }

    /// The end of a terminal sequence after its ESC: `[` … final byte (ECMA-48, 5.4), at most 64 bytes long.
    private static func endOfEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < text.count, text[start] == UInt8(ascii: "[") else { return start }
        var index = start + 1
        while index < text.count, index < start + 64 {
            if text[index] >= 0x40, text[index] < 0x7F { return index + 1 }
            guard text[index] >= 0x20, text[index] < 0x40 else { return start }
            index += 1
        }
        return start
    }
}
