/// What a character does to a screen, and so whether it may be sent to one.
enum Visibility {
    /// Shows itself, or combines with what is shown.
    case shown
    /// A control or a line separator: read and written as a space.
    case blank
    /// A character that turns, joins or hides its neighbours without showing (bidi controls, zero-width
    /// characters, tags): left out. It has no place in a question, and in an answer it can forge what is seen.
    case hidden

    init(of scalar: UInt32) {
        switch scalar {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: self = .blank
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            self = .hidden
        default: self = .shown
        }
    }

    /// Index of the first character at or after `start` that is not `.shown`, or is not UTF-8; the count when
    /// all may be sent as they are.
    static func firstUnfit(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = ByteScan.firstUnprintable(in: bytes, from: start)
        while index < bytes.count, bytes[index] >= 0x80 {
            let (value, length) = ScalarDecoder.scalar(in: bytes, at: index)
            // A genuine U+FFFD takes three bytes and is fit; one that stands for less is a repair.
            guard Visibility(of: value) == .shown, value != 0xFFFD || length == 3 && bytes[index] == 0xEF
            else { return index }
            index += length
            if index < bytes.count, bytes[index] < 0x80 {
                index = ByteScan.firstUnprintable(in: bytes, from: index)
            }
        }
        return index
    }

    /// The text as it may be shown: controls as spaces, hidden characters left out, what is not UTF-8 as U+FFFD.
    static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let unfit = firstUnfit(in: bytes, from: index)
            clean.append(contentsOf: bytes[index..<unfit])
            guard unfit < bytes.count else { break }
            let (value, length) = ScalarDecoder.scalar(in: bytes, at: unfit)
            switch Visibility(of: value) {
            case .shown: clean.appendScalar(value)
            case .blank: clean.append(0x20)
            case .hidden: break
            }
            index = unfit + length
        }
        return clean
    }
}
