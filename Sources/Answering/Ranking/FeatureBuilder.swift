import Retrieval

/// Measures the sentences of passages, one passage after the other.
struct FeatureBuilder {
    /// Fading of what up to three sentences before hold.
    private static let fading: [Float] = [0.6, 0.36, 0.216]
    private static let sentenceBM25 = (k1: Float(0.6), b: Float(0.4))

    /// The best hundred passages have about so many; room for more is made when there are.
    private static let usualSentences = 300

    private let context: Context
    private var scan: PassageScan
    private(set) var ranked = RankedSentences()
    /// Term quotients of the passage's sentences: row × term.
    private var quotients: [Float] = []
    private var statistics = DocumentStatistics()
    /// What the open passage gives all its sentences: a row of features.
    private var shared = [Float](repeating: 0, count: Feature.count)

    init(for question: PreparedQuestion, _ context: Context) {
        self.context = context
        ranked.entries.reserveCapacity(Self.usualSentences)
        ranked.features.reserveCapacity(Self.usualSentences * Feature.count)
        scan = PassageScan(termCount: question.terms.count, gramCount: question.gramWeights.count)
    }

    /// Adds a row of features for each sentence of a passage. The question is the one that the builder was made for: it
    /// is large, and would be copied for every passage if it were a part of what changes meanwhile.
    mutating func add(passage: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        scan.read(passage, question, knowledge)
        let document = knowledge.index.document(ofPassage: passage)
        statistics.enter(document, question, knowledge.index)
        fillQuotients(question, knowledge)
        fillPassage(passage, document, question, knowledge)
        var features: [Float] = []
        swap(&features, &ranked.features)
        let first = features.count
        for row in scan.findings.indices {
            ranked.entries.append(
                RankedSentences.Entry(
                    passage: passage, sentence: scan.sentences.lowerBound + row, score: 0,
                    row: first / Feature.count + row))
            features.append(contentsOf: shared)
        }
        for row in scan.findings.indices {
            fillLexical(&features, first + row * Feature.count, row, question)
            fillTypes(&features, first + row * Feature.count, row, question.itemType)
        }
        swap(&features, &ranked.features)
    }

    private mutating func fillQuotients(_ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        quotients.removeAll(keepingCapacity: true)
        let (k1, b) = Self.sentenceBM25
        for (row, found) in scan.findings.enumerated() {
            let norm = k1 * (1 - b + b * found.length / max(1, knowledge.averageSentenceLength))
            for term in question.measures.indices {
                let frequency = scan.frequency(row, term)
                quotients.append(frequency / (frequency + norm))
            }
        }
    }

    private func quotient(_ row: Int, _ term: Int) -> Float {
        row >= 0 && row < scan.findings.count ? quotients[row * statistics.idf.count + term] : 0
    }

    /// The feature that tells whether a sentence holds a kind of thing that can be seen in it; nil for other kinds.
    static func feature(of type: AnswerType) -> Feature? {
        switch type {
        case .number, .duration: .number
        case .time: .time
        case .person: .person
        case .place: .place
        case .reason: .reason
        default: nil
        }
    }

    // MARK: What the passage gives all its sentences

    private mutating func fillPassage(
        _ passage: Int, _ document: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let length = scan.findings.reduce(0) { $0 + $1.length }
        let norm = 1.2 * (1 - 0.75 + 0.75 * length / max(1, Float(knowledge.index.passages.averageLength)))
        var score: Float = 0
        var covered: Float = 0
        for (place, term) in question.measures.enumerated() {
            var frequency: Float = 0
            for row in scan.findings.indices { frequency += scan.frequency(row, place) }
            guard frequency > 0 else { continue }
            let weight = term.share * term.passageIDF
            score += weight * frequency / (frequency + norm)
            covered += weight * min(1, frequency)
        }
        shared[Feature.passage.rawValue] = score / question.passageMass
        shared[Feature.passageCoverage.rawValue] = covered / question.passageMass
        shared[Feature.document.rawValue] = statistics.score
        shared[Feature.title.rawValue] = statistics.title
        shared[Feature.heading.rawValue] = headingShare(passage, question, knowledge)
        fillContext(passage, document, knowledge.index)
    }

    private func headingShare(_ passage: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge)
        -> Float
    {
        let section = UInt32(knowledge.index.section(ofPassage: passage))
        let held = question.measures.reduce(Float(0)) { sum, term in
            guard let stem = term.stem, knowledge.index.headings.holds(stem, in: section) else { return sum }
            return sum + term.share * term.passageIDF
        }
        return held / question.passageMass
    }

    private mutating func fillContext(_ passage: Int, _ document: Int, _ index: InvertedIndex) {
        guard context.dependence > 0 else { return }
        shared[Feature.contextTerms.rawValue] =
            context.dependence
            * contextShare { index.passages.holds($0, in: UInt32(passage)) }
        shared[Feature.contextTopic.rawValue] =
            context.dependence
            * contextShare {
                index.documents.holds($0, in: UInt32(document))
                    || index.titles.holds($0, in: UInt32(document))
            }
        guard let last = context.passage else { return }
        let isSameDocument = index.document(ofPassage: last) == document
        shared[Feature.contextPassage.rawValue] = last == passage ? context.dependence : 0
        shared[Feature.contextNear.rawValue] =
            isSameDocument && abs(last - passage) <= 2 ? context.dependence : 0
    }

    /// Share of the earlier turns' mass that is held.
    private func contextShare(_ isHeld: (UInt32) -> Bool) -> Float {
        let mass = context.terms.reduce(Float(1e-6)) { $0 + $1.weight * $1.idf }
        return context.terms.reduce(0) { isHeld($1.stem) ? $0 + $1.weight * $1.idf : $0 } / mass
    }

    // MARK: What the sentence has itself

    private func fillLexical(
        _ values: inout [Float], _ start: Int, _ row: Int, _ question: PreparedQuestion
    ) {
        var sums = LexicalSums()
        for (place, term) in question.measures.enumerated() {
            let weight = term.share * term.sentenceIDF
            let own = quotient(row, place)
            sums.localMass += term.share * statistics.idf[place]
            if own > 0 {
                sums.covered += weight * min(1, scan.frequency(row, place))
                sums.local += term.share * statistics.idf[place] * own
            } else {
                sums.inherited += weight * inherited(row, place)
            }
            if scan.findings[row].exactMask & (1 << UInt64(place)) != 0 { sums.exact += weight }
        }
        let found = scan.findings[row]
        values[start + Feature.coverage.rawValue] = sums.covered / question.sentenceMass
        values[start + Feature.local.rawValue] = sums.local / max(1e-6, sums.localMass)
        values[start + Feature.inherited.rawValue] = sums.inherited / question.sentenceMass
        values[start + Feature.inheritedByAnaphor.rawValue] =
            found.isAnaphoric ? sums.inherited / question.sentenceMass : 0
        values[start + Feature.exact.rawValue] = sums.exact / question.sentenceMass
        values[start + Feature.pairs.rawValue] = found.pairs / question.pairMass
        values[start + Feature.grams.rawValue] = found.grams
        values[start + Feature.window.rawValue] = found.window
        values[start + Feature.anaphor.rawValue] = found.isAnaphoric ? 1 : 0
    }

    /// What up to three sentences before hold of a term, fading.
    private func inherited(_ row: Int, _ term: Int) -> Float {
        var best: Float = 0
        for back in 1...min(max(row, 1), Self.fading.count) {
            best = max(best, Self.fading[back - 1] * quotient(row - back, term))
        }
        return best
    }

    private struct LexicalSums {
        var covered: Float = 0
        var local: Float = 0
        var localMass: Float = 0
        var inherited: Float = 0
        var exact: Float = 0
    }

    private func fillTypes(_ values: inout [Float], _ start: Int, _ row: Int, _ type: AnswerType) {
        let found = scan.findings[row]
        if found.hasFocus { values[start + Feature.focus.rawValue] = 1 }
        switch type {
        case .number where found.figures > 0: values[start + Feature.number.rawValue] = 1
        case .time where found.times > 0: values[start + Feature.time.rawValue] = 1
        case .duration:
            values[start + Feature.number.rawValue] = found.figures > 0 ? 1 : found.times > 0 ? 0.5 : 0
        case .person: values[start + Feature.person.rawValue] = person(found)
        case .place:
            values[start + Feature.place.rawValue] = found.places > 0 ? 1 : found.settings > 0 ? 0.5 : 0
        case .definition where found.isDefining: values[start + Feature.definition.rawValue] = 1
        case .reason where found.hasReason: values[start + Feature.reason.rawValue] = 1
        default: break
        }
    }

    /// How well a sentence names somebody: by a name of a person's kind, by another name, by a noun for people.
    private func person(_ found: PassageScan.Findings) -> Float {
        found.personalNames > 0 ? 1 : found.names > 0 ? 0.7 : found.persons > 0 ? 0.5 : 0
    }
}
