import Retrieval

/// Questions that the documents can answer, to offer when one was asked that they cannot.
///
/// The folder's own examples, those of them that the engine answers; without any, "Tell me about …" its headings.
/// Made once a generation.
struct Suggestions: Sendable {
    /// Examples looked at: the check that each is answered costs a question's work.
    static let maximumExamples = 128

    private struct Entry: Sendable {
        var question: String
        var stems: Set<UInt32>
    }

    private let entries: [Entry]

    /// - Parameter isAnswered: Whether the engine answers a question.
    init(library: Library, isAnswered: (String) -> Bool) {
        let own = library.examples.lazy.filter { !$0.document.isEmpty }.prefix(Self.maximumExamples)
        var questions: [String] = own.map(\.question).filter(isAnswered)
        if questions.isEmpty {
            let topics = library.documents.lazy.flatMap { document in
                document.sections.map { $0.heading.isEmpty ? document.title : $0.heading }
            }
            questions = Array(topics.prefix(Self.maximumExamples).map { "Tell me about \($0)" })
        }
        entries = questions.map { question in
            let stems = library.analyzer.words(in: question).compactMap {
                library.analyzer.isStopWord($0.folded)
                    ? nil : library.index.stems.id(of: library.analyzer.stem(of: $0.folded))
            }
            return Entry(question: question, stems: Set(stems))
        }
    }

    /// The first `count`.
    func first(_ count: Int) -> [String] { entries.prefix(count).map(\.question) }

    /// The two that share most with a question; of equals the first.
    func nearest(to question: Question) -> [String] {
        let asked = question.terms.compactMap(\.stem)
        let scored = entries.enumerated().map {
            (shared: asked.filter($0.element.stems.contains).count, place: $0.offset)
        }
        return scored.sorted { ($0.shared, $1.place) > ($1.shared, $0.place) }.prefix(2).map {
            entries[$0.place].question
        }
    }
}
