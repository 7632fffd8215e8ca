/// Reads one line of a client: a question or command in words, or a JSON object.
public enum RequestParser {
    /// What a line turned out to be.
    public enum Outcome: Sendable {
        /// Nothing was said; nothing is to be replied.
        case blank
        case request(Request, ReplyFormat)
        /// No request; the reply says why, and carries the id where that could be read.
        case refusal(Reply, ReplyFormat)
    }

    /// The largest `limit` of a request.
    public static let maximumLimit = 100

    /// Words that are commands without a slash, and the commands they stand for.
    private static let bareCommands = [
        "help": "help", "?": "help", "more": "more", "quit": "quit", "exit": "exit", "bye": "bye",
        "thanks": "thanks", "thank you": "thanks", "hello": "hello", "hi": "hello",
    ]

    /// - Parameter line: one line without its end, of any bytes.
    public static func parse(_ line: UnsafeBufferPointer<UInt8>) -> Outcome {
        let text = QuestionText.trimmed(line)
        guard let first = text.first else { return .blank }
        if first == ASCII.openBrace {
            return JSONRequest.parse(
                text, offset: text.baseAddress.map { $0 - (line.baseAddress ?? $0) } ?? 0)
        }
        let words = QuestionText.cleaned(text)
        if words.isEmpty { return .blank }
        return .request(Request(command(in: words) ?? .question(words)), .text)
    }

    /// `/name argument` or a bare command word; nil for a question.
    private static func command(in words: String) -> Request.Body? {
        if words.utf8.first == ASCII.slash { return slashCommand(words.dropFirst()) }
        guard words.utf8.count <= 12 else { return nil }
        let key = words.lowercased()
        var bare = key[...]
        while bare.utf8.count > 1, let last = bare.last, ".!?,".contains(last) { bare.removeLast() }
        return bareCommands[String(bare)].map { .command(name: $0, argument: "") }
    }

    /// The words after the slash, cut at the first space.
    static func slashCommand(_ words: Substring) -> Request.Body {
        let words = words.utf8.drop { $0 == ASCII.space }
        let end = words.firstIndex(of: ASCII.space) ?? words.endIndex
        return .command(
            name: String(Substring(words[..<end])),
            argument: QuestionText.trimmed(String(Substring(words[end...]))))
    }
}
