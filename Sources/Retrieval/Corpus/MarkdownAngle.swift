/// What an angle bracket in Markdown begins.
enum MarkdownAngle {
    case tag, comment
    /// `<https://example.org>` or `<ann@example.org>`: its text is the address.
    case address

    /// Nil for an angle that is only "less than".
    init?(_ text: ByteSlice) {
        if text.starts(with: "<!--".utf8) {
            self = .comment
            return
        }
        let rest = text.dropFirst()
        guard let first = rest.first else { return nil }
        let isTagStart = ASCII.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
        guard isTagStart || first == UInt8(ascii: "?") else { return nil }
        let word = rest.prefix(256).prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }
        let isAddress = word.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
        self = isAddress && ASCII.isLetter(first) ? .address : .tag
    }

    /// True for a tag that ends a line or block: words on its sides are not one word.
    static func isBreak(_ tag: ByteSlice) -> Bool {
        let name = tag.drop { !ASCII.isLetterOrDigit($0) }.prefix(while: ASCII.isLetterOrDigit)
        return name.count <= 10 && blocks.contains(name.map(ASCII.lowered))
    }

    private static let blocks = Vocabulary(
        spaced:
            "br p div li ul ol tr td th table h1 h2 h3 h4 h5 h6 hr section article blockquote pre dt dd details summary"
    )
}
