import Retrieval

/// Puts findings into an answer: the sentences, or that the documents do not say, and why.
struct AnswerWriter: Sendable {
    let library: Library
    let classes: WordClasses
    let suggestions: Suggestions

    /// The answer to a question.
    func write(_ findings: Findings, _ options: AnswerOptions) -> Answer {
        let summary = Summary(library: library, classes: classes)
        if findings.question.type == .summary || summary.isWanted(by: findings),
            let answer = summarise(findings, with: summary, options.limit)
        {
            return answer
        }
        if let answer = enumerate(findings, options.limit) { return answer }
        let confidence = findings.confidence
        var answer = Answer(isAnswered: confidence >= options.threshold ?? findings.threshold)
        answer.confidence = confidence
        let results = AskedSentence(library: library).results(
            findings.ranked, of: findings.question, limit: options.limit)
        answer.ranked = results.map { sentence($0) }
        describe(findings, &answer)
        if answer.isAnswered {
            answer.level = Confidence.level(confidence)
            let chosen = AnswerSelector(library: library, classes: classes).choose(
                findings.question, findings.ranked,
                isExplained: findings.isNamed && isHeaded(findings))
            // The best one was put into words already.
            let best = results.first?.sentence
            answer.sentences = chosen.map { entry in
                entry.sentence == best ? answer.ranked.first ?? sentence(entry) : sentence(entry)
            }
            answer.isList = findings.question.type == .list && chosen.count > 1 || chosen.count > 3
        } else {
            answer.suggestions = suggestions.nearest(to: findings.question)
            answer.nearestTopic = findings.ranked.best.map { topic(ofPassage: $0.passage) }
        }
        return answer
    }

    /// Whether a heading explains or asks what was asked.
    private func isHeaded(_ findings: Findings) -> Bool {
        findings.question.type == .manner
            || AskedHeading(library: library).sentence(for: findings.question, findings.ranked)
                == findings.ranked.best?.sentence
    }

    /// One more sentence for a question that was answered before.
    func more(_ entry: RankedSentences.Entry) -> Answer {
        var answer = Answer(isAnswered: true)
        answer.sentences = [sentence(entry)]
        answer.ranked = answer.sentences
        answer.confidence = 0.3
        answer.level = .weak
        return answer
    }

    private func describe(_ findings: Findings, _ answer: inout Answer) {
        answer.corrections = findings.asked.corrections
        answer.unmatched = findings.question.terms
            .filter { !$0.isKnown && $0.origin == .question && $0.share > LightWords.share }.map(\.shown)
        if !findings.carried.isEmpty {
            let asked = findings.asked.words.map(\.typed).filter { !$0.isEmpty }.joined(separator: " ")
            answer.interpreted = "\(asked): \(findings.carried.joined(separator: ", "))"
        }
    }

    // MARK: Summaries

    /// How likely a summary, or what there is of a kind, has all that it should.
    private static let summaryConfidence = 0.78

    /// A summary of everything, or of what the question names; nil when that is nowhere.
    private func summarise(_ findings: Findings, with summary: Summary, _ limit: Int) -> Answer? {
        let asksForAll = !findings.question.terms.contains { $0.origin == .question }
        let chosen = asksForAll ? summary.sentences(of: findings.passages) : summary.sentences(on: findings)
        guard asksForAll || !chosen.isEmpty else { return nil }
        return gathered(chosen, findings, confidence: Self.summaryConfidence, limit)
    }

    /// Everything of a kind in the documents, or in that which is about what else the question names; nil when it does not
    /// ask for that, or there is nothing.
    private func enumerate(_ findings: Findings, _ limit: Int) -> Answer? {
        guard let kind = findings.question.enumerates else { return nil }
        var passages = findings.passages
        if !findings.question.besidesKind.isEmpty {
            guard let best = findings.ranked.best else { return nil }
            let document = library.index.document(ofPassage: best.passage)
            let sections = library.index.sections(ofDocument: document)
            let isTopic = findings.question.besidesKind.allSatisfy { stem in
                guard let stem else { return false }
                return library.index.titles.holds(stem, in: UInt32(document))
                    || sections.contains { library.index.headings.holds(stem, in: UInt32($0)) }
            }
            guard isTopic else { return nil }
            passages = library.index.passages(ofDocument: document).clamped(to: passages)
        }
        let chosen = Enumeration(index: library.index, classes: classes).sentences(of: kind, in: passages)
        return chosen.isEmpty ? nil : gathered(chosen, findings, confidence: Self.summaryConfidence, limit)
    }

    /// An answer of sentences gathered from a text, in its order.
    private func gathered(
        _ sentences: [Int], _ findings: Findings, confidence: Double, _ limit: Int
    ) -> Answer {
        var answer = Answer(isAnswered: !sentences.isEmpty)
        answer.isList = true
        answer.confidence = confidence
        answer.level = Confidence.level(confidence)
        answer.sentences = sentences.map {
            sentence($0, ofPassage: library.index.passage(ofSentence: $0), 0)
        }
        answer.ranked = Array(answer.sentences.prefix(limit))
        describe(findings, &answer)
        return answer
    }

    // MARK: Places

    /// A ranked sentence as the answer tells it.
    private func sentence(_ entry: RankedSentences.Entry) -> Answer.Sentence {
        sentence(entry.sentence, ofPassage: entry.passage, Double(entry.score))
    }

    /// A global sentence of a global passage, likewise.
    private func sentence(_ global: Int, ofPassage passage: Int, _ score: Double) -> Answer.Sentence {
        let index = library.index
        let document = index.document(ofPassage: passage)
        return Answer.Sentence(
            document: document, passage: passage - index.passages(ofDocument: document).lowerBound,
            sentence: global - index.sentences(ofPassage: passage).lowerBound,
            text: Self.text(of: global, inDocument: document, of: library), score: score)
    }

    /// The words of a global sentence.
    static func text(of global: Int, in library: Library) -> String {
        let document = library.index.document(ofPassage: library.index.passage(ofSentence: global))
        return text(of: global, inDocument: document, of: library)
    }

    /// The same of a sentence whose document is known.
    private static func text(of global: Int, inDocument document: Int, of library: Library) -> String {
        let first = library.index.sentences(ofDocument: document).lowerBound
        return library.sentence(global - first, ofDocument: document)
    }

    /// The global number of a sentence told.
    func global(_ sentence: Answer.Sentence) -> Int {
        let index = library.index
        let passage = index.passages(ofDocument: sentence.document).lowerBound + sentence.passage
        return index.sentences(ofPassage: passage).lowerBound + sentence.sentence
    }

    /// What a passage is about, in a word: its heading, else its document's title.
    private func topic(ofPassage passage: Int) -> String {
        let index = library.index
        let document = index.document(ofPassage: passage)
        let local = index.section(ofPassage: passage) - index.sections(ofDocument: document).lowerBound
        let heading = library.documents[document].sections[local].heading
        return heading.isEmpty ? library.documents[document].title : heading
    }
}
