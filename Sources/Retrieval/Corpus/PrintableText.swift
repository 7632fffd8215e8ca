/// Text of files and names made fit to be shown: no controls, no bidi marks, nothing that moves a terminal.
public enum PrintableText {
    /// One line of it; broken UTF-8 becomes U+FFFD, line ends become spaces.
    public static func line(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        if bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) { return String(decoding: bytes, as: UTF8.self) }
        var repaired = String(decoding: bytes, as: UTF8.self)
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
        for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
            let isSecondHalf = text[index] == 0x0A && index > text.startIndex && text[index - 1] == 0x0D
            if !isSecondHalf { lines.append(text[start..<index]) }
            start = index + 1
        }
        lines.append(text[start...])
        return lines
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = field.lastIndex(where: { $0 != 0x20 }) else { return [] }
        return field[...last].drop { $0 == 0x20 }
    }
}
