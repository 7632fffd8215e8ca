/// How many columns of a terminal a text takes.
enum DisplayWidth {
    /// Columns of UTF-8 bytes that hold no control character.
    static func columns(of text: UnsafeBufferPointer<UInt8>) -> Int {
        var index = ByteScan.firstUnprintable(in: text, from: 0)
        var columns = index
        while index < text.count {
            let (scalar, length) = ScalarDecoder.scalar(in: text, at: index)
            columns += self.columns(of: scalar)
            index += length
        }
        return columns
    }

    /// 0 for a mark that combines with its neighbour, 2 for wide East Asian characters and pictographs
    /// (Unicode Standard Annex 11), else 1.
    static func columns(of scalar: UInt32) -> Int {
        // By far the most frequent: letters of Latin, Greek and Cyrillic, dashes, quotation marks.
        if scalar < 0x300 || (0x370..<0x483).contains(scalar) || (0x2010...0x2027).contains(scalar) {
            return 1
        }
        if isCombining(scalar) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    private static func isCombining(_ scalar: UInt32) -> Bool {
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
