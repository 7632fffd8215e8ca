/// Whether a sentence is one of those wanted, though two programs seldom cut a text into quite the same sentences.
///
/// Equal but for case and marks; or one inside the other, when the part is more than half of the whole or more than
/// 30 bytes long; or more than four fifths of the words in common.
struct SentenceMatch: Sendable {
    private let wanted: [String]

    init(_ sentences: [String]) { wanted = sentences.map(Self.normalised) }

    /// True when `text` is one of the wanted sentences.
    func matches(_ text: String) -> Bool {
        let text = Self.normalised(text)
        return wanted.contains { Self.isSame($0, text) }
    }

    /// Words in lower case with one blank between them.
    static func normalised(_ text: String) -> String {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.joined(separator: " ")
    }

    private static func isSame(_ first: String, _ second: String) -> Bool {
        guard !first.isEmpty, !second.isEmpty else { return false }
        let (short, long) =
            first.utf8.count <= second.utf8.count ? (first, second) : (second, first)
        if long.contains(short) { return 2 * short.utf8.count > long.utf8.count || short.utf8.count > 30 }
        let words = Set(first.split(separator: " "))
        let others = Set(second.split(separator: " "))
        return 10 * words.intersection(others).count > 4 * (words.count + others.count)
    }
}
