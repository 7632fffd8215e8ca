import Retrieval

/// A few sentences that stand for a text: the most central ones of its sections, in text order.
///
/// A sentence is central when its words are the document's frequent ones (Luhn, The Automatic Creation of Literature
/// Abstracts, 1958), each weighted by how many of the document's passages hold it.
struct Summary: Sendable {
    static let sentenceCount = 5
    /// Passages looked at; a longer document is sampled evenly.
    static let maximumPassages = 200

    /// A title or heading that holds this much of the question's mass names what is asked for, a passage that holds so
    /// much speaks of it.
    static let nameShare: Float = 0.7
    /// One that holds so much names it and nothing else.
    static let fullNameShare: Float = 0.99
    static let topicShare: Float = 0.6

    /// How much more a sentence counts that stands in the first passage of what is summarised, or of a section: texts
    /// open with what matters.
    static let leadBonus: Float = 1.6
    static let sectionBonus: Float = 1.2
    /// The same of a passage's first sentence.
    static let openingBonus: Float = 1.25
    /// How far into a sentence its "is a" stands that tells what it is about.
    static let definitionReach = 8
    /// Words among which one points back for the sentence to do so.
    static let pointingReach = 4
    /// A sentence with fewer words is none of a summary.
    static let leastWords = 5

    let library: Library
    let classes: WordClasses
    private var index: InvertedIndex { library.index }

    /// Global sentences of a summary of some passages, in text order.
    ///
    /// Chosen one by one, each for what it adds: a word that was told already counts no more, and a section that
    /// has had its turn waits for the others.
    func sentences(of passages: Range<Int>) -> [Int] {
        let step = max(1, passages.count / Self.maximumPassages)
        let sampled = stride(from: passages.lowerBound, to: passages.upperBound, by: step).map { $0 }
        var tally = tally(of: sampled)
        let sections = Set(sampled.map { index.section(ofPassage: $0) })
        let candidates = sampled.flatMap {
            self.candidates(in: $0, of: passages, isWhole: sections.count > 1)
        }
        let partCount = Set(candidates.map(\.part)).count
        let count = min(Self.sentenceCount, candidates.count)
        var parts: Set<Int> = []
        var chosen: [Int] = []
        func choose(_ candidate: Candidate) {
            chosen.append(candidate.sentence)
            parts.insert(candidate.part)
            for place in index.tokens(ofSentence: candidate.sentence) { tally.forget(index.stem(at: place)) }
        }
        if let opening = opening(of: passages), let first = candidates.first, first.sentence == opening {
            choose(first)
        }
        while chosen.count < count {
            if parts.count == partCount { parts.removeAll() }
            let open = candidates.filter { !parts.contains($0.part) && !chosen.contains($0.sentence) }
            let scored = open.map { (candidate: $0, score: $0.lead * score($0.sentence, &tally)) }
            guard let best = scored.max(by: { $0.score < $1.score })?.candidate else {
                if parts.isEmpty { break }
                parts.removeAll()
                continue
            }
            choose(best)
        }
        return chosen.sorted()
    }

    /// A sentence that a summary may have.
    private struct Candidate {
        var sentence: Int
        /// Its section, or its passage where there is only one section: each has its turn.
        var part: Int
        /// How much more it counts for where it stands.
        var lead: Float
    }

    private func candidates(in passage: Int, of passages: Range<Int>, isWhole: Bool) -> [Candidate] {
        let section = index.section(ofPassage: passage)
        let isLead = passage == index.passages(ofSection: section).lowerBound
        let lead = isLead ? (passage == passages.lowerBound ? Self.leadBonus : Self.sectionBonus) : 1
        let sentences = index.sentences(ofPassage: passage)
        let asked = AskedSentence(library: library)
        return sentences.filter { !asked.asks($0) }.map {
            Candidate(
                sentence: $0, part: isWhole ? section : passage,
                lead: $0 == sentences.lowerBound ? lead * Self.openingBonus : lead)
        }
    }

    /// The first sentence of a text where it says what that is about: "Etna is a volcano …".
    private func opening(of passages: Range<Int>) -> Int? {
        guard let passage = passages.first, let first = index.sentences(ofPassage: passage).first else {
            return nil
        }
        let kinds = index.tokens(ofSentence: first).map { classes[index.tokens[$0]] }
        let isDefinition = zip(kinds, kinds.dropFirst()).prefix(Self.definitionReach).contains {
            $0.contains(.defining) && $1.contains(.article)
        }
        return isDefinition && !pointsBack(first) && kinds.count >= Self.leastWords ? first : nil
    }

    /// Whether one of the first words of a sentence points back.
    private func pointsBack(_ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).prefix(Self.pointingReach).contains {
            classes[index.tokens[$0]].contains(.anaphor)
        }
    }

    /// Global sentences of a summary of what a question names, in text order: of the document or section that bears its
    /// name, or of the section headed by what else it names of a document's topic; else the sentences that were ranked best,
    /// or the section of an answer; empty when nothing speaks of it.
    func sentences(on findings: Findings) -> [Int] {
        guard let best = findings.ranked.best else { return [] }
        if let announced = announced(by: findings) { return announced }
        func share(_ feature: Feature) -> Float { findings.ranked.value(feature, of: best) }
        let document = index.document(ofPassage: best.passage)
        let asked = findings.question.terms.filter {
            $0.origin == .question && $0.share > QuestionReader.typeWordShare
        }
        let parts = HeadedSection(index: index, document: document, asked: asked)
        if share(.title) >= Self.nameShare {
            return sentences(of: passages(of: parts.headed, findings) ?? index.passages(ofDocument: document))
        }
        if let section = section(namedBy: findings) { return sentences(of: section) }
        if share(.passageCoverage) >= Self.topicShare {
            return findings.ranked.entries.prefix(Self.sentenceCount).map(\.sentence).sorted()
        }
        let part = parts.headed ?? (findings.isAnswered ? index.section(ofPassage: best.passage) : nil)
        return passages(of: part, findings).map { sentences(of: $0) } ?? []
    }

    private func passages(of section: Int?, _ findings: Findings) -> Range<Int>? {
        section.map { index.passages(ofSection: $0).clamped(to: findings.passages) }
    }

    /// "Sum up why he fell": the passage that announces the reasons; nil when there is none, or no reasons are asked for.
    private func announced(by findings: Findings) -> [Int]? {
        guard findings.question.itemType == .reason else { return nil }
        return Announcement(index: index, classes: classes).passage(for: findings.question, findings.ranked)
            .map {
                Array(index.sentences(ofPassage: $0).prefix(Self.sentenceCount))
            }
    }

    /// Whether a question asks for whatever there is ("tell me about …") of what is a document's or a section's title.
    func isWanted(by findings: Findings) -> Bool {
        guard findings.question.isOpen, let best = findings.ranked.best else { return false }
        return findings.ranked.value(.title, of: best) >= Self.fullNameShare
            || section(namedBy: findings, atLeast: Self.fullNameShare) != nil
    }

    /// The passages of the section whose heading is what a question names; nil when there is none.
    private func section(
        namedBy findings: Findings, atLeast share: Float = Self.nameShare
    ) -> Range<Int>? {
        let ranked = findings.ranked
        return ranked.entries.first { ranked.value(.heading, of: $0) >= share }.map {
            index.passages(ofSection: index.section(ofPassage: $0.passage)).clamped(to: findings.passages)
        }
    }

    /// How many of the passages hold each stem.
    private func tally(of passages: [Int]) -> StemTally {
        var tally = StemTally(stemCount: index.stems.count, unitCount: passages.count)
        for passage in passages {
            tally.beginUnit()
            for place in index.tokens(ofPassage: passage) where !classes[index.tokens[place]].contains(.stop)
            {
                tally.count(index.stem(at: place))
            }
        }
        return tally
    }

    private func score(_ sentence: Int, _ tally: inout StemTally) -> Float {
        let places = index.tokens(ofSentence: sentence)
        guard places.count >= Self.leastWords else { return 0 }
        var sum: Float = 0
        tally.beginUnit()
        for place in places { sum += tally.newShare(of: index.stem(at: place)) }
        return sum / (Float(places.count) + 10).squareRoot() * (pointsBack(sentence) ? 0.5 : 1)
    }
}
