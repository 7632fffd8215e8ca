/// Folds one character: lower case, no accents, ligatures spelt out, full-width forms narrowed.
///
/// Latin becomes ASCII wherever a letter has an ASCII spelling; Cyrillic and Greek keep their script and lose
/// accents (ё is е, й is и, so that composed and decomposed text agree); other scripts are only lower-cased.
enum Folding {
    /// Most bytes one character folds to.
    static let maximumBytes = 16

    /// The ordinary form of a full-width or small form; every other scalar is itself.
    static func narrowed(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xFF01...0xFF5E: return scalar - 0xFEE0
        case 0x3000: return 0x20
        default: return scalar
        }
    }

    /// Whether a letter is written large.
    static func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar &- 0x41 < 26 }
        guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
        return properties.isUppercase || properties.generalCategory == .titlecaseLetter
    }

    /// Writes the folded form of a letter or digit to `target`, which has room for `maximumBytes`, and returns
    /// how many bytes that took.
    static func fold(_ scalar: UInt32, into target: UnsafeMutablePointer<UInt8>) -> Int {
        switch scalar {
        case 0..<0x80:
            target[0] = UInt8(scalar &- 0x41 < 26 ? scalar | 0x20 : scalar)
            return 1
        case 0xC0...0x24F: return latin(FoldingTables.latin, scalar - 0xC0, scalar, target)
        case 0x250...0x2AF: return latin(FoldingTables.latinExtensions, scalar - 0x250, scalar, target)
        case 0x370...0x3FF: return greek(FoldingTables.greek, scalar - 0x370, scalar, target)
        case 0x400...0x45F: return UTF8Scalar.write(cyrillic(scalar), to: target)
        case 0x1E00...0x1EFF: return latin(FoldingTables.latinAdditional, scalar - 0x1E00, scalar, target)
        case 0x1F00...0x1FFF: return greek(FoldingTables.greekExtended, scalar - 0x1F00, scalar, target)
        case 0x2C65, 0x2C66:
            target[0] = scalar == 0x2C65 ? UInt8(ascii: "a") : UInt8(ascii: "t")
            return 1
        case 0xFB00...0xFB06: return presentationLigature(scalar, target)
        default: return other(scalar, target)
        }
    }

    private static func latin(
        _ table: StaticString, _ index: UInt32, _ scalar: UInt32, _ target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let cell = table.utf8Start[Int(index)]
        if cell == UInt8(ascii: ".") { return other(scalar, target) }
        if let (first, second) = FoldingTables.ligature(cell) {
            target[0] = first
            target[1] = second
            return 2
        }
        target[0] = cell
        return 1
    }

    private static func greek(
        _ table: StaticString, _ index: UInt32, _ scalar: UInt32, _ target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let cell = table.utf8Start + 2 * Int(index)
        // The middle dot, C2 B7: no entry.
        if cell[0] == 0xC2 { return other(scalar, target) }
        target[0] = cell[0]
        target[1] = cell[1]
        return 2
    }

    private static func cyrillic(_ scalar: UInt32) -> UInt32 {
        let small = scalar < 0x410 ? scalar + 0x50 : scalar < 0x430 ? scalar + 0x20 : scalar
        switch small {
        case 0x450, 0x451: return 0x435
        case 0x439, 0x45D: return 0x438
        case 0x453: return 0x433
        case 0x457: return 0x456
        case 0x45C: return 0x43A
        case 0x45E: return 0x443
        default: return small
        }
    }

    private static func presentationLigature(_ scalar: UInt32, _ target: UnsafeMutablePointer<UInt8>) -> Int {
        let spelt: StaticString
        switch scalar {
        case 0xFB00: spelt = "ff"
        case 0xFB01: spelt = "fi"
        case 0xFB02: spelt = "fl"
        case 0xFB03: spelt = "ffi"
        case 0xFB04: spelt = "ffl"
        default: spelt = "st"
        }
        target.update(from: spelt.utf8Start, count: spelt.utf8CodeUnitCount)
        return spelt.utf8CodeUnitCount
    }

    /// Digits of any script become ASCII digits; letters are lower-cased as the standard library does.
    private static func other(_ scalar: UInt32, _ target: UnsafeMutablePointer<UInt8>) -> Int {
        guard let unicode = Unicode.Scalar(scalar) else { return 0 }
        if unicode.properties.generalCategory == .decimalNumber, let value = unicode.properties.numericValue {
            target[0] = 0x30 + UInt8(value)
            return 1
        }
        guard isCapital(scalar) else { return UTF8Scalar.write(scalar, to: target) }
        var length = 0
        for byte in unicode.properties.lowercaseMapping.utf8.prefix(maximumBytes) {
            target[length] = byte
            length += 1
        }
        return length
    }
}
