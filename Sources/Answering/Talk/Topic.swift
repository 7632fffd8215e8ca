import Retrieval

/// What a follow-up names before it asks of it: "And China, how did they take it?", "What about trade, did it stop?"
struct Topic {
    /// The words that name it, by place.
    let places: Range<Int>

    /// Nil when nothing is named before the question.
    init?(_ question: borrowing Question) {
        let words = question.plain
        guard let opening = Self.openings.first(where: { words.starts(with: $0) }) else { return nil }
        let start = opening.count
        if let first = words[safely: start], Self.clauses.contains(first) { return nil }
        let mark = question.words.indices.first {
            $0 > start && question.words[$0].traits.contains(.afterMark)
        }
        guard let mark, mark - start <= Self.maximumLength,
            QuestionFrame.questionWords.contains(words[mark])
                || QuestionFrame.auxiliaries.contains(words[mark])
        else { return nil }
        places = start..<mark
    }

    /// The terms that stand for it, light words aside.
    func terms(of question: borrowing Question) -> [Term] {
        var terms: [Term] = []
        for place in places where !LightWords.contains(question.words[place].folded) {
            guard let term = question.terms.place(of: question.words[place]) else { continue }
            terms.append(question.terms[term])
        }
        return terms
    }

    private static let openings: [[ShortWord]] = [
        ["and"], ["but"], ["what", "about"], ["how", "about"], ["as", "for"],
    ]
    private static let maximumLength = 4
    /// What begins a clause instead of naming anything.
    private static let clauses = QuestionFrame.questionWords.union([
        "if", "because", "since", "after", "before", "while",
    ])
}
