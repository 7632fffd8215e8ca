/// Small change of English: counts, lists and shortened names, for lines that people read.
enum Phrases {
    /// `1 passage`, `2 passages`.
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// `a`, `a or b`, `a, b or c`, with the last two joined by `word`.
    static func list(_ items: [String], _ word: String) -> String {
        guard let last = items.last else { return "" }
        if items.count == 1 { return last }
        if items.count == 2 { return items[0] + " " + word + " " + last }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    /// The text itself, or its first `limit` Unicode scalars and an ellipsis.
    static func clipped(_ text: String, to limit: Int) -> String {
        // A scalar has a byte at least.
        if text.utf8.count <= limit { return text }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }

    /// `812 bytes`, `14 kB`, `2.5 MB`: powers of a thousand, at most three digits.
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return count(bytes, "byte") }
        var tenths = bytes / 100
        for unit in ["kB", "MB", "GB"] {
            if tenths < 100 { return "\(tenths / 10).\(tenths % 10) \(unit)" }
            if tenths < 10_000 || unit == "GB" { return "\(tenths / 10) \(unit)" }
            tenths /= 1000
        }
        return "\(bytes) bytes"
    }
}
