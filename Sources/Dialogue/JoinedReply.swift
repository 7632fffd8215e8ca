import Answering
import Wire

/// Several questions on one line make one reply, in which each has its answer in turn, and what answers two stands once.
enum JoinedReply {
    /// One reply for all: answered when any question was, and as sure as the least sure of the answers.
    /// `replies` answer the first of `questions`, in order; the others are only counted.
    static func join(_ replies: [Reply], to questions: [String]) -> Reply {
        guard questions.count > 1, var joined = replies.first else { return replies.first ?? .info([]) }
        let answered = replies.filter { $0.status == .answered }
        let items = zip(questions, replies).map(item).filter { !$0.isEmpty }
        joined.status = answered.isEmpty ? .unanswered : .answered
        joined.answer = answered.isEmpty ? nil : items.joined(separator: "\n")
        joined.lines = answered.isEmpty ? items : []
        let weakest = (answered.isEmpty ? replies : answered).min { weight($0) < weight($1) }
        joined.confidence = weakest?.confidence
        joined.level = weakest?.level
        joined.citations = replies.flatMap(\.citations)
        joined.results = replies.flatMap(\.results)
        joined.corrections = unique(replies.flatMap(\.corrections))
        joined.unmatched = unique(replies.flatMap(\.unmatched))
        joined.suggestions = unique(replies.flatMap(\.suggestions))
        let interpreted = replies.compactMap(\.interpreted)
        joined.interpreted = interpreted.isEmpty ? nil : interpreted.joined(separator: " / ")
        let leftOut = questions.count - replies.count
        if leftOut > 0 { joined.note("\(Phrases.count(leftOut, "more question")) on that line: ask again.") }
        return joined
    }

    /// The answers with each sentence in the first that has it only. One whose best sentence was shown already shows no
    /// other: what only goes with it would look like the answer.
    static func answers(_ answers: [Answer]) -> [Answer] {
        guard answers.count > 1 else { return answers }
        var shown: Set<[Int]> = []
        func place(_ sentence: Answer.Sentence) -> [Int] {
            [sentence.document, sentence.passage, sentence.sentence]
        }
        return answers.map { answer in
            var answer = answer
            if !answer.isList, let best = answer.ranked.first, shown.contains(place(best)) {
                answer.sentences = []
            }
            answer.sentences.removeAll { !shown.insert(place($0)).inserted }
            return answer
        }
    }

    /// An answer's sentences; a question without one is named, for beside its neighbours it would not be clear
    /// which is meant.
    private static func item(_ question: String, _ reply: Reply) -> String {
        if let answer = reply.answer { return answer }
        let told = "On \"\(Phrases.clipped(question, to: 80))\" the documents do not say."
        return [told, Unanswered.missing(reply.unmatched)].compactMap(\.self).joined(separator: " ")
    }

    private static func weight(_ reply: Reply) -> Double { reply.confidence ?? 0 }

    private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}

extension Reply {
    /// Adds a line to what is shown.
    fileprivate mutating func note(_ line: String) {
        if let answer { self.answer = answer + "\n" + line } else { lines.append(line) }
    }
}
