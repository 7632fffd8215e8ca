import Answering
import Retrieval
import Wire

/// A passage as it is shown to a person: where it stands, then its text, with an answer in it marked.
struct PassageView {
    var citation: Reply.Citation
    /// The heading line and the text, which is one line for the reader's own wrapping.
    var lines: [String]

    /// Shows passage `id` of the library; the sentences in `marked` (0-based in the passage) stand between
    /// `>>` and `<<`.
    init(_ id: PassageID, in library: Library, marked: Set<Int> = []) {
        citation = library.citation(of: id)
        let document = library.documents[id.document]
        let sentences = document.sentences(ofPassage: id.passage)
        let shown = sentences.map { number in
            let text = document.sentence(number)
            return marked.contains(number - sentences.lowerBound) ? ">> \(text) <<" : text
        }
        lines = [citation.heading, shown.joined(separator: " ")]
    }

    /// The passages an answer was taken from, in its order, each once.
    static func passages(of answer: Answer, in library: Library) -> [PassageView] {
        let marks = marks(of: answer)
        return order(of: answer).map { PassageView($0, in: library, marked: marks[$0] ?? []) }
    }

    /// The answer's first passage with the one before and the one after it, as far as the document has them.
    static func neighbourhood(of answer: Answer, in library: Library) -> [PassageView] {
        guard let centre = order(of: answer).first else { return [] }
        let marks = marks(of: answer)
        let last = library.documents[centre.document].passages.count - 1
        let numbers = max(0, centre.passage - 1)...min(last, centre.passage + 1)
        return numbers.map { number in
            let id = PassageID(document: centre.document, passage: number)
            return PassageView(id, in: library, marked: marks[id] ?? [])
        }
    }

    private static func order(of answer: Answer) -> [PassageID] {
        var seen: Set<PassageID> = []
        return answer.sentences.map(\.place).filter { seen.insert($0).inserted }
    }

    private static func marks(of answer: Answer) -> [PassageID: Set<Int>] {
        answer.sentences.reduce(into: [:]) { $0[$1.place, default: []].insert($1.sentence) }
    }
}

extension Answer.Sentence {
    /// The passage that the sentence stands in.
    var place: PassageID { PassageID(document: document, passage: passage) }
}

extension Reply.Citation {
    /// `Why Khrushchev fell › The fall, passage 12, lines 88-91`.
    var heading: String {
        let section = section.isEmpty || section == title ? "" : " › \(section)"
        let lines =
            lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)-\(lines.upperBound)"
        return "\(title)\(section), passage \(passage), \(lines)"
    }
}
