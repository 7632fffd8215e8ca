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
        var rows: [[String]] = []
        text.withUnsafeBufferPointer { text in
            var place = 0
            while true {
                let (row, end) = row(of: text, from: place)
                rows.append(row)
                if end == text.count { break }
                let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
                place = end + (isPair ? 2 : 1)
            }
        }
        return rows
    }

    /// The fields of the line that begins at a place, and where its end stands: LF, CR LF, CR, or that of the text.
    private static func row(
        of text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (fields: [String], end: Int) {
        var first = start
        while first < text.count, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
        if first == text.count || text[first] == UInt8(ascii: "#") || isLineEnd(text[first]) {
            while first < text.count, !isLineEnd(text[first]) { first += 1 }
            return ([], first)
        }
        var fields: [String] = []
        fields.reserveCapacity(4)
        var (place, isPlain) = (start, true)
        var fieldStart = start
        while true {
            while place < text.count, text[place] &- 0x20 < 0x5F { place += 1 }
            let isEnd = place == text.count || isLineEnd(text[place])
            if isEnd || text[place] == 0x09 {
                let field = trimmed(text, fieldStart..<place)
                fields.append(isPlain ? String(decoding: field, as: UTF8.self) : line(field))
                if isEnd { return (fields, place) }
                (fieldStart, isPlain) = (place + 1, true)
            } else {
                isPlain = false
            }
            place += 1
        }
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func trimmed(
        _ text: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
    ) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (field.lowerBound, field.upperBound)
        while start < end, text[start] == 0x20 { start += 1 }
        while start < end, text[end - 1] == 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }
}
