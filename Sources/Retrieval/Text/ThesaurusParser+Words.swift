extension ThesaurusParser {
    /// Calls `body` with each word of the terms of a clean text that are made up of small letters and spaces.
    static func forEachPlainWord(
        in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        for line in text.split(separator: lineEnd) {
            guard let first = line.first(where: { $0 != 0x20 }), first != UInt8(ascii: "#") else { continue }
            for term in line.split(whereSeparator: isBetweenTerms) where term.allSatisfy(isPlain) {
                for word in term.split(separator: 0x20) { body(UnsafeBufferPointer(rebasing: word)) }
            }
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x61 < 26 }

    /// The comma between two terms, or either byte of an arrow.
    private static func isBetweenTerms(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
    }
}
