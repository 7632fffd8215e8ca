/// Reads Unicode scalars out of bytes that claim to be UTF-8.
enum ScalarDecoder {
    /// The scalar that begins at `index`, and how many bytes it takes.
    ///
    /// An ill-formed sequence gives U+FFFD for its maximal subpart (Unicode 15, section 3.9), at least one byte.
    /// - Precondition: `index` lies within `bytes`.
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        guard let (length, second) = shape(of: lead) else { return (0xFFFD, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard index + offset < bytes.count else { return (0xFFFD, offset) }
            let byte = bytes[index + offset]
            guard offset == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { return (0xFFFD, offset) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }

    /// Length of the sequence a lead byte begins and the range of its second byte (Unicode table 3-7);
    /// nil for a byte that begins none.
    private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}

extension Array<UInt8> {
    /// Appends one scalar in UTF-8. Surrogates and numbers beyond U+10FFFF become U+FFFD.
    mutating func appendScalar(_ value: UInt32) {
        append(
            contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
}
