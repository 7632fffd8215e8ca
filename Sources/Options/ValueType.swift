/// What an option's value must look like, and how it is read.
public enum ValueType: Sendable, Hashable {
    /// Any text.
    case text
    /// A file or folder; completed as one.
    case path
    /// One of these words.
    case choice([String])
    /// A whole number within a range.
    case count(ClosedRange<Int>)
    /// A time: `30`, `1.5`, `500ms`, `30s`, `5m`, `2h` or `1d`, in seconds when it names no unit. The range is in
    /// seconds.
    case seconds(ClosedRange<Double>)
    /// A size: `4096`, `64K`, `64KiB`, `16M`, `1G`, in units of 1024. The range is in bytes.
    case bytes(ClosedRange<Int>)
}

/// A value once read.
enum TypedValue: Sendable, Hashable {
    case text(String)
    case whole(Int)
    case seconds(Double)
}

extension ValueType {
    /// The value that a text stands for, or nil when it is not of this type or out of range.
    func value(of text: String) -> TypedValue? {
        switch self {
        case .text, .path:
            return text.isEmpty ? nil : .text(text)
        case .choice(let words):
            return words.contains(text) ? .text(text) : nil
        case .count(let range):
            return wholeNumber(text).flatMap { range.contains($0) ? .whole($0) : nil }
        case .seconds(let range):
            return seconds(text).flatMap { range.contains($0) ? .seconds($0) : nil }
        case .bytes(let range):
            return byteCount(text).flatMap { range.contains($0) ? .whole($0) : nil }
        }
    }

    /// What to give instead of a wrong value, as the end of a sentence: `give a whole number from 1 to 100`.
    var advice: String {
        switch self {
        case .text, .path: "it may not be empty"
        case .choice(let words): "give one of \(words.joined(separator: ", "))"
        case .count(let range): "give a whole number \(Self.words(range, String.init))"
        case .seconds(let range):
            "give a time \(Self.words(range, Self.secondsText)), such as 30, 500ms or 5m"
        case .bytes(let range): "give a size \(Self.words(range, Self.bytesText)), such as 4096, 64K or 16M"
        }
    }

    private static func words<Bound>(_ range: ClosedRange<Bound>, _ text: (Bound) -> String) -> String {
        "from \(text(range.lowerBound)) to \(text(range.upperBound))"
    }

    /// A time in the largest unit that divides it: `500ms`, `30s`, `10m`.
    static func secondsText(_ seconds: Double) -> String {
        guard seconds == seconds.rounded(), let whole = Int(exactly: seconds) else {
            let milliseconds = seconds * 1000
            return milliseconds == milliseconds.rounded() ? "\(Int(milliseconds))ms" : "\(seconds)s"
        }
        for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)] where whole > 0 && whole % size == 0 {
            return "\(whole / size)\(unit)"
        }
        return whole == 0 ? "0" : "\(whole)s"
    }

    /// A size in the largest unit that divides it: `4K`, `64M`, `100`.
    static func bytesText(_ bytes: Int) -> String {
        for (unit, shift) in [("G", 30), ("M", 20), ("K", 10)] where bytes > 0 && bytes % (1 << shift) == 0 {
            return "\(bytes >> shift)\(unit)"
        }
        return String(bytes)
    }

    private func wholeNumber(_ text: String) -> Int? {
        text.utf8.allSatisfy(Self.isDigit) ? Int(text) : nil
    }

    /// Digits with at most one point among them; `Double.init` alone would take `nan`, `1e9` and `0x10` too.
    private func decimal(_ text: Substring) -> Double? {
        guard let first = text.utf8.first, let last = text.utf8.last, Self.isDigit(first), Self.isDigit(last),
            text.utf8.allSatisfy({ Self.isDigit($0) || $0 == UInt8(ascii: ".") })
        else { return nil }
        return Double(text)
    }

    private func seconds(_ text: String) -> Double? {
        let (number, unit) = Self.numberAndUnit(text)
        let sizes = ["": 1, "ms": 0.001, "s": 1, "m": 60, "min": 60, "h": 3600, "d": 86_400]
        guard let size = sizes[unit], let amount = decimal(number) else { return nil }
        return unit == "ms" ? amount / 1000 : amount * size
    }

    private func byteCount(_ text: String) -> Int? {
        let (number, unit) = Self.numberAndUnit(text)
        let shifts = ["": 0, "b": 0, "k": 10, "kib": 10, "m": 20, "mib": 20, "g": 30, "gib": 30]
        guard let shift = shifts[unit.lowercased()], let amount = wholeNumber(String(number)) else {
            return nil
        }
        let product = amount.multipliedReportingOverflow(by: 1 << shift)
        return product.overflow ? nil : product.partialValue
    }

    private static func numberAndUnit(_ text: String) -> (number: Substring, unit: String) {
        let bytes = text.utf8
        let end = bytes.firstIndex { !isDigit($0) && $0 != UInt8(ascii: ".") } ?? bytes.endIndex
        return (text[..<end], String(text[end...]))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
