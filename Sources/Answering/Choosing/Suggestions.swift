import Retrieval

/// Questions that the documents can answer, to offer when one was asked that they cannot.
///
/// The folder's own examples, those of them that the engine answers; without any, "Tell me about …" its headings.
/// Whether an example is answered costs a question's work: it is found out when the example is about to be offered.
struct Suggestions: Sendable {
    /// Examples looked at.
    static let maximumExamples = 128

    /// What may be offered.
    struct Entries: Sendable {
        fileprivate struct Entry: Sendable {
            var question: String
            /// Each once.
            var stems: [UInt32]
        }

        fileprivate let examples: [Entry]
        fileprivate let topics: [Entry]

        init(_ library: Library) {
            let own = library.examples.lazy.filter { !$0.document.isEmpty }.prefix(
                Suggestions.maximumExamples)
            examples = own.map {
                Entry(question: $0.question, stems: Suggestions.stems(of: $0.question, in: library))
            }
            let headings = library.documents.lazy.flatMap { document in
                document.sections.map { $0.heading.isEmpty ? document.title : $0.heading }
            }
            topics = headings.prefix(Suggestions.maximumExamples).map { heading in
                let question = "Tell me about \(heading)"
                return Entry(question: question, stems: Suggestions.stems(of: question, in: library))
            }
        }
    }

    private typealias Entry = Entries.Entry

    private let examples: [Entry]
    private let topics: [Entry]
    /// Whether the engine answers the example of a number.
    private let isAnswered: @Sendable (Int, String) -> Bool

    /// - Parameter isAnswered: Whether the engine answers a question, which is the example of a number.
    init(_ entries: Entries, isAnswered: @escaping @Sendable (Int, String) -> Bool) {
        (examples, topics) = (entries.examples, entries.topics)
        self.isAnswered = isAnswered
    }

    private static func stems(of question: String, in library: Library) -> [UInt32] {
        let (index, analyzer) = (library.index, library.analyzer)
        var stems: [UInt32] = []
        var tokenizer = Tokenizer()
        var question = question
        question.withUTF8 { text in
            tokenizer.tokenize(text) { word, _ in
                if analyzer.isStopWord(word) { return }
                // A word of the documents was stemmed when they were indexed.
                var found = index.words.id(of: word).map { index.stemOfWord[Int($0)] }
                if found == nil { analyzer.withStem(of: word) { found = index.stems.id(of: $0) } }
                if let stem = found, !stems.contains(stem) { stems.append(stem) }
            }
        }
        return stems
    }

    /// The first `count`.
    func first(_ count: Int) -> [String] {
        offered(count, inOrder: examples.indices) ?? topics.prefix(count).map(\.question)
    }

    /// The two that share most with a question; of equals the first.
    func nearest(to question: Question) -> [String] {
        let asked = question.terms.compactMap(\.stem)
        return offered(2, inOrder: Self.order(examples, asked))
            ?? Self.order(topics, asked).prefix(2).map { topics[$0].question }
    }

    /// The first of these examples that are answered; nil when none of all is.
    private func offered(_ count: Int, inOrder order: some Sequence<Int>) -> [String]? {
        var offered: [String] = []
        var isAnyAnswered = false
        for number in order {
            if isAnyAnswered, offered.count >= count { break }
            guard isAnswered(number, examples[number].question) else { continue }
            isAnyAnswered = true
            if offered.count < count { offered.append(examples[number].question) }
        }
        return isAnyAnswered ? offered : nil
    }

    /// The numbers of the entries, those that share most with the asked stems first; found as they are wanted, for few
    /// are.
    private static func order(_ entries: [Entry], _ asked: [UInt32]) -> some Sequence<Int> {
        let shared = entries.indices.map { place in
            UInt8(asked.count { entries[place].stems.contains($0) })
        }
        return (0...(shared.max() ?? 0)).reversed().lazy.flatMap { count in
            shared.indices.lazy.filter { shared[$0] == count }
        }
    }
}
