/// Text of files and names made fit to be shown: no controls, no bidi marks, nothing that moves a terminal.
public enum PrintableText {
    /// One line of it; broken UTF-8 becomes U+FFFD, line ends become spaces.
    public static func line(_ bytes: some Sequence<UInt8>) -> String {
        let plain = bytes.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0 &- 0x20 < 0x5F } ? String(decoding: bytes, as: UTF8.self) : nil
        }
        if let plain, let plain { return plain }
        var repaired = String(decoding: Array(bytes), as: UTF8.self)
        let clean = repaired.withUTF8 { TextCleaner.clean(Array($0)[...]) }
        return String(decoding: clean.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }

    /// The lines of a UTF-8 or UTF-16 file, each cut at its tabs into printable fields without spaces around
    /// them. Blank lines and lines that begin with `#` are empty arrays, so that numbers stay those of the file.
    public static func rows(of file: [UInt8]) throws(DocumentProblem) -> [[String]] {
        let text = try TextDecoder.decode(file)
        return lines(of: text).map { line in
            guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#")
            else {
                return []
            }
            return line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                Self.line(trimmed($0))
            }
        }
    }

    /// The lines of `text`, whether LF, CR LF or CR ends them.
    private static func lines(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = text.startIndex
        var previous: UInt8 = 0
        for (offset, byte) in text.enumerated() {
            if byte == 0x0A || byte == 0x0D {
                let index = text.startIndex + offset
                if byte == 0x0D || previous != 0x0D { lines.append(text[start..<index]) }
                start = index + 1
            }
            previous = byte
        }
        lines.append(text[start...])
        return lines
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = field.lastIndex(where: { $0 != 0x20 }) else { return [] }
        return field[...last].drop { $0 == 0x20 }
    }
}
