import Answering
import Retrieval
import Wire

extension Reply {
    /// Puts an answer into the form that goes over the wire, with the places it came from.
    init(answer: borrowing Answer, in library: Library, memento: (any Memento)? = nil) {
        self.init(status: answer.isAnswered ? .answered : .unanswered)
        self.memento = memento
        confidence = answer.confidence
        results = answer.ranked.map { Result($0, in: library) }
        corrections = answer.corrections.map {
            Correction(typed: $0.typed, read: $0.read, shown: $0.shown)
        }
        interpreted = answer.interpreted
        unmatched = answer.unmatched
        suggestions = answer.suggestions
        if answer.isAnswered {
            self.answer = Self.text(of: answer)
            level = answer.level?.rawValue
            citations = Self.citations(of: answer, in: library)
        } else {
            lines = Unanswered.lines(for: answer)
        }
    }

    /// The sentences shown, one after the other; of a list one a line.
    private static func text(of answer: borrowing Answer) -> String {
        if answer.sentences.count == 1 { return answer.sentences[0].text }
        var text = ""
        // At once, or the text would be moved as it grows.
        text.reserveCapacity(answer.sentences.reduce(0) { $0 + $1.text.utf8.count + 1 })
        for place in answer.sentences.indices {
            if place > 0 { text += answer.isList ? "\n" : " " }
            text += answer.sentences[place].text
        }
        return text
    }

    /// The places of the sentences shown: of a list one for each item, else each passage once.
    private static func citations(of answer: Answer, in library: Library) -> [Citation] {
        var citations: [Citation] = []
        for (number, sentence) in answer.sentences.enumerated() {
            let isCited = answer.sentences[..<number].contains { $0.place == sentence.place }
            if answer.isList || !isCited { citations.append(library.citation(of: sentence.place)) }
        }
        return citations
    }
}

extension Reply.Result {
    /// One ranked sentence, counted from 1 as people count.
    init(_ sentence: Answer.Sentence, in library: Library) {
        self.init(
            document: library.documents[sentence.document].name, passage: sentence.passage + 1,
            sentence: sentence.sentence + 1, text: sentence.text, score: sentence.score)
    }
}

/// One passage of a library, by 0-based numbers.
struct PassageID: Hashable {
    var document: Int
    var passage: Int
}

extension Library {
    /// Where a passage stands, in words and lines.
    func citation(of id: PassageID) -> Reply.Citation {
        let document = documents[id.document]
        let passage = document.passages[id.passage]
        return Reply.Citation(
            document: document.name, title: document.title,
            section: document.sections[Int(passage.section)].heading, passage: id.passage + 1,
            lines: Int(passage.firstLine)...Int(passage.lastLine))
    }
}
