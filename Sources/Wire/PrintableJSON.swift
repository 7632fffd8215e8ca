/// Makes a line of JSON that came from elsewhere fit to be printed to a terminal, without changing what it says.
public enum PrintableJSON {
    /// The line with every character that does not show itself written as its escape (`\u009b`) and what is not
    /// UTF-8 as U+FFFD. Such characters stand in strings alone, where an escape means the same.
    public static func line(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var printable: [UInt8] = []
        printable.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let unfit = Visibility.firstUnfit(in: bytes, from: index)
            printable.append(contentsOf: bytes[index..<unfit])
            guard unfit < bytes.count else { break }
            let (value, length) = ScalarDecoder.scalar(in: bytes, at: unfit)
            append(value, to: &printable)
            index = unfit + length
        }
        return printable
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        // A tab is the one control that JSON allows between its marks and that harms no terminal.
        guard scalar != 0x09 else { return bytes.append(0x20) }
        guard Visibility(of: scalar) != .shown, let scalar = Unicode.Scalar(scalar) else {
            return bytes.appendScalar(scalar)
        }
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
            let digits = String(unit, radix: 16)
            bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
        }
    }
}
