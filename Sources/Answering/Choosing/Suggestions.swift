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
        fileprivate let examples: Offers
        fileprivate let topics: Offers

        init(_ library: Library) {
            let own = library.examples.lazy.filter { !$0.document.isEmpty }.prefix(
                Suggestions.maximumExamples)
            examples = Offers(own.map(\.question), of: library)
            let headings = library.documents.lazy.flatMap { document in
                document.sections.map { $0.heading.isEmpty ? document.title : $0.heading }
            }
            topics = Offers(
                headings.prefix(Suggestions.maximumExamples).map { "Tell me about \($0)" }, of: library)
        }
    }

    private let examples: Offers
    private let topics: Offers
    /// Whether the engine answers the example of a number.
    private let isAnswered: @Sendable (Int, String) -> Bool

    /// - Parameter isAnswered: Whether the engine answers a question, which is the example of a number.
    init(_ entries: Entries, isAnswered: @escaping @Sendable (Int, String) -> Bool) {
        (examples, topics) = (entries.examples, entries.topics)
        self.isAnswered = isAnswered
    }

    /// The first `count`.
    func first(_ count: Int) -> [String] {
        offered(count, inOrder: examples.questions.indices) ?? Array(topics.questions.prefix(count))
    }

    /// The two that share most with a question; of equals the first.
    func nearest(to question: Question) -> [String] {
        let asked = question.terms.compactMap(\.stem)
        return offered(2, inOrder: examples.order(by: asked))
            ?? topics.order(by: asked).prefix(2).map { topics.questions[$0] }
    }

    /// The first of these examples that are answered; nil when none of all is.
    private func offered(_ count: Int, inOrder order: some Sequence<Int>) -> [String]? {
        var offered: [String] = []
        var isAnyAnswered = false
        for number in order {
            if isAnyAnswered, offered.count >= count { break }
            guard isAnswered(number, examples.questions[number]) else { continue }
            isAnyAnswered = true
            if offered.count < count { offered.append(examples.questions[number]) }
        }
        return isAnyAnswered ? offered : nil
    }
}

extension Suggestions {
    /// Questions that may be offered, and which of them have a stem.
    fileprivate struct Offers: Sendable {
        let questions: [String]
        /// A stem above the number of a question that has it, ascending.
        private let holders: [UInt64]

        init(_ questions: some Sequence<String>, of library: Library) {
            self.questions = Array(questions)
            holders = self.questions.enumerated().flatMap { number, question in
                Self.stems(of: question, in: library).map { UInt64($0) << 32 | UInt64(number) }
            }.sorted()
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

        /// The numbers of the questions, those that share most with the asked stems first; found as they are wanted, for
        /// few are.
        func order(by asked: [UInt32]) -> some Sequence<Int> {
            var tally = [UInt8](filledWith: 0, count: questions.count)
            for stem in asked {
                for holder in holders[firstHolder(of: stem)...] {
                    guard holder >> 32 == UInt64(stem) else { break }
                    tally[Int(UInt32(truncatingIfNeeded: holder))] += 1
                }
            }
            // What the sequence holds on to does not change any more, or each look at it would be checked.
            let shared = tally
            return (0...(shared.max() ?? 0)).reversed().lazy.flatMap { count in
                shared.indices.lazy.filter { shared[$0] == count }
            }
        }

        /// The place of a stem's first holder, or of the first one of a greater stem.
        private func firstHolder(of stem: UInt32) -> Int {
            var (low, high) = (0, holders.count)
            while low < high {
                let middle = (low + high) / 2
                if holders[middle] >> 32 < UInt64(stem) { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
