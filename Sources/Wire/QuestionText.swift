/// A client's words made fit to be read: spaces around them and characters that do not show are gone.
enum QuestionText {
    /// The bytes between leading and trailing spaces and controls, without a byte order mark at the start.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = bytes.first == 0xEF && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var end = bytes.count
        while start < end, bytes[start] <= ASCII.space { start += 1 }
        while end > start, bytes[end - 1] <= ASCII.space { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// The text with controls as spaces, bidi and zero-width characters left out, bytes that are not UTF-8 as
    /// U+FFFD, and no space at either end.
    static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if Visibility.firstUnfit(in: bytes, from: 0) == bytes.count {
            return String(decoding: trimmed(bytes), as: UTF8.self)
        }
        return Visibility.cleaned(bytes).withUnsafeBufferPointer {
            String(decoding: trimmed($0), as: UTF8.self)
        }
    }

    /// The same for text that came as a string.
    static func cleaned(_ text: String) -> String {
        var text = text
        return text.withUTF8 { cleaned($0) }
    }

    /// The text without spaces at either end.
    static func trimmed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { String(decoding: trimmed($0), as: UTF8.self) }
    }
}
