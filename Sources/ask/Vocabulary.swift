import Synchronization
import Wire

/// The words that completion offers: the server's commands and what its replies speak of. Bounded.
struct Vocabulary {
    /// One for the process, as the line editor asks for it from C, which can carry no value of ours.
    static let shared = Mutex(Vocabulary())

    /// Enough for a long conversation, small enough to be searched at a key press.
    static let maximumWords = 20_000
    /// Shorter words are typed faster than completed.
    private static let minimumLetters = 4

    private var commands: Set<String> = []
    private var words: Set<String> = []

    /// Learns the commands that the lines of `/help` begin with.
    mutating func learnCommands(from reply: Reply) {
        for line in reply.lines {
            let first = line.split(separator: " ", maxSplits: 1).first ?? ""
            if first.hasPrefix("/"), first.dropFirst().allSatisfy({ $0.isASCII && $0.isLetter }) {
                commands.insert(String(first))
            }
        }
    }

    /// Learns the words of a reply's texts.
    mutating func learnWords(from reply: Reply) {
        var texts = reply.lines + reply.suggestions + reply.results.map(\.text)
        texts += reply.citations.flatMap { [$0.document, $0.title, $0.section] }
        if let answer = reply.answer { texts.append(answer) }
        for text in texts { learn(text) }
    }

    private mutating func learn(_ text: String) {
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
            if words.count >= Self.maximumWords { return }
            // A "letter" may carry any number of combining marks: by bytes, such a thing is no word.
            if word.count >= Self.minimumLetters, word.utf8.count <= 64 { words.insert(String(word)) }
        }
    }

    /// What may stand in place of a word, in order: commands for one that begins with a slash at the line's start,
    /// else the documents' words that begin with it, in whatever case.
    func completions(of word: String, startsLine: Bool) -> [String] {
        if word.hasPrefix("/") { return startsLine ? commands.filter { $0.hasPrefix(word) }.sorted() : [] }
        if word.isEmpty { return [] }
        let exact = words.filter { $0.hasPrefix(word) }
        if !exact.isEmpty { return exact.sorted() }
        let folded = word.lowercased()
        return words.filter { $0.lowercased().hasPrefix(folded) }.sorted()
    }
}
