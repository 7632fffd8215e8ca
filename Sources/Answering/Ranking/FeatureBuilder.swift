import Retrieval

/// Measures the sentences of passages, one passage after the other.
struct FeatureBuilder {
    /// Fading of what up to three sentences before hold.
    private static let fading: [Float] = [0.6, 0.36, 0.216]
    /// What a sentence inherits of a topic of its document, and what that counts when it points back: to somebody, but
    /// seldom to whom the title names.
    private static let topicInheritance: Float = 0.6
    private static let topicBehindAnaphor: Float = 0.2
    private static let sentenceBM25 = (k1: Float(0.6), b: Float(0.4))

    let context: Context
    let scan: PassageScan
    /// Term quotients of all sentences: row × term; only of the terms that stand there.
    private var quotients: [Float]
    /// How often each term stands in the passage looked at; a topic of its document counts as said once more. Room for
    /// `QuestionReader.maximumTerms`.
    private var frequencies = InlineArray<64, Float>(repeating: 0)
    private var statistics: DocumentStatistics
    /// The passages of the section looked at, and what its headings hold.
    private var section = (passages: 0..<0, share: Float(0))
    /// What passages and documents hold of earlier turns.
    private let earlier: EarlierShares

    /// - Parameters:
    ///   - scan: not of no sentence.
    ///   - passages: the passages it is of, ascending.
    private init(
        _ scan: PassageScan, of passages: [Int], _ question: PreparedQuestion, _ context: Context,
        _ index: InvertedIndex
    ) {
        self.context = context
        statistics = DocumentStatistics(ofPassages: passages, question, index)
        earlier = EarlierShares(context, passages, statistics.documents, index)
        self.scan = scan
        quotients = [Float](filledWith: 0, count: scan.findings.count * question.measures.count + 1)
    }

    /// The sentences of passages in their order, each with its features and their weighted sum; where there are more than
    /// are wanted without what their grams say, and for each the sum that it comes to with all that grams can say.
    static func measure(
        _ passages: [Int], for question: PreparedQuestion, _ context: Context = .none,
        _ knowledge: RankingKnowledge, _ weights: RankingWeights, _ grams: SentenceGrams.Scale,
        best wanted: Int
    ) -> (ranked: RankedSentences, most: [Float]) {
        let index = knowledge.index
        var (entries, rows, most) = ([RankedSentences.Entry](), [Float](), [Float]())
        let (columns, count) = (Feature.count, sentenceCount(of: passages, index))
        // Filling the empty array, of which all the program has one, would be a race with everyone who looks at it.
        if count == 0 { return (RankedSentences(), []) }
        let scan = PassageScan(of: passages, sentences: count, question, knowledge)
        var builder = FeatureBuilder(scan, of: passages, question, context, index)
        let asked = asked(by: question, context)
        entries.reserveCapacity(count)
        if count > wanted { most.reserveCapacity(count) }
        rows.append(addingCapacity: count * columns) { room in
            room.append(repeating: 0, count: count * columns)
            room.withUnsafeMutableBufferPointer { values, _ in
                for (place, passage) in passages.enumerated() {
                    builder.measure(passage, at: place, from: entries.count, values, question, knowledge)
                    for sentence in index.sentences(ofPassage: passage) {
                        let row = entries.count
                        let features = UnsafeMutableBufferPointer(rebasing: values[(row * columns)...])
                        let score: Float
                        if count > wanted {
                            let bounds = weights.bounds(features, of: asked, grams: SentenceGrams.mostScore)
                            score = bounds.least
                            most.append(bounds.most)
                        } else {
                            let places = index.tokens(ofSentence: sentence)
                            score = weights.score(
                                features, of: asked, grams: grams.score(of: sentence, at: places))
                        }
                        entries.append(.init(passage: passage, sentence: sentence, score: score, row: row))
                    }
                }
            }
        }
        return (RankedSentences(entries: entries, features: rows), most)
    }

    /// The features behind grams that may be other than 0, by what is asked for and whether it leans on earlier turns.
    static func asked(by question: PreparedQuestion, _ context: Context) -> FeatureSet {
        var asked = FeatureSet([.anaphor])
        switch question.itemType {
        case .manner: asked.insert(.manner)
        case .definition, .identity: asked.insert(.definition)
        case let type: if let feature = feature(of: type) { asked.insert(feature) }
        }
        if context.dependence > 0 { Feature.ofContext.forEach { asked.insert($0) } }
        return asked
    }

    private static func sentenceCount(of passages: [Int], _ index: InvertedIndex) -> Int {
        passages.reduce(0) { $0 + index.sentences(ofPassage: $1).count }
    }

    /// Fills a row of features, all 0 yet, for each sentence of a passage.
    /// - Parameters:
    ///   - number: the passage's place among those measured.
    ///   - first: the row of the passage's first sentence.
    private mutating func measure(
        _ passage: Int, at number: Int, from first: Int, _ values: UnsafeMutableBufferPointer<Float>,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let sentences = knowledge.index.sentences(ofPassage: passage)
        let rows = first..<first + sentences.count
        let document = statistics.enter(ofPassage: passage, question, knowledge.index)
        let terms = fillQuotients(rows, question, knowledge)
        let shared = shared(by: passage, at: number, rows, terms, document, question, knowledge)
        for row in rows {
            let place = row * Feature.count
            let values = UnsafeMutableBufferPointer(rebasing: values[place..<place + Feature.count])
            shared.fill(values)
            // Terms that stand neither here nor before nor in the title add nothing.
            let around = statistics.topics | (row == first ? scan.findings[row].termMask : terms)
            fillLexical(values, row, from: first, around, question)
            fillTypes(values, row, from: first, of: scan.findings, question)
            if context.dependence > 0 {
                fillContext(values, row, sentences.lowerBound + row - first, question)
            }
        }
    }

    /// Works out a passage's frequencies and the quotients of its rows; returns the terms that stand there, a bit each.
    private mutating func fillQuotients(
        _ rows: Range<Int>, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> UInt64 {
        var terms: UInt64 = 0
        let termCount = question.measures.count
        let (k1, b) = Self.sentenceBM25
        for term in 0..<termCount { frequencies[term] = statistics.isTopic(term) ? 1 : 0 }
        quotients.withUnsafeMutableBufferPointer { quotients in
            for row in rows {
                let found = scan.findings[row]
                guard found.termMask != 0 else { continue }
                terms |= found.termMask
                let norm = k1 * (1 - b + b * found.length / max(1, knowledge.averageSentenceLength))
                found.termMask.forEachBit { term in
                    let frequency = scan.frequency(row, term)
                    quotients[row * termCount + term] = frequency / (frequency + norm)
                    frequencies[term] += frequency
                }
            }
        }
        return terms
    }

    // MARK: What the passage gives all its sentences

    private mutating func shared(
        by passage: Int, at number: Int, _ rows: Range<Int>, _ terms: UInt64, _ document: Int,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Shared {
        let length = rows.reduce(0) { $0 + scan.findings[$1].length }
        let norm = 1.2 * (1 - 0.75 + 0.75 * length / max(1, Float(knowledge.index.passages.averageLength)))
        var score: Float = 0
        var covered: Float = 0
        (terms | statistics.topics).forEachBit { place in
            let frequency = frequencies[place]
            let weight = question.measures[place].passageWeight
            score += weight * frequency / (frequency + norm)
            covered += weight * min(1, frequency)
        }
        var shared = Shared()
        shared.passage = score / question.passageMass
        shared.passageCoverage = covered / question.passageMass
        shared.document = statistics.score
        shared.title = statistics.title
        shared.heading = headingShare(passage, question, knowledge)
        if context.dependence > 0 {
            shared.fill(
                from: context, passage, document, terms: earlier.ofPassages[number],
                topic: earlier.ofDocuments[statistics.place], knowledge.index)
        }
        return shared
    }

    private mutating func headingShare(
        _ passage: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Float {
        if section.passages.contains(passage) { return section.share }
        let index = knowledge.index
        let number = index.section(ofPassage: passage)
        let held = question.measures.reduce(Float(0)) { sum, term in
            guard let stem = term.stem, index.headings.holds(stem, in: UInt32(number)) else { return sum }
            return sum + term.passageWeight
        }
        section = (index.passages(ofSection: number), held / question.passageMass)
        return section.share
    }

    // MARK: What the sentence has itself

    private func fillLexical(
        _ values: UnsafeMutableBufferPointer<Float>, _ row: Int, from first: Int, _ around: UInt64,
        _ question: PreparedQuestion
    ) {
        let found = scan.findings[row]
        var sums = LexicalSums()
        (around | found.exactMask).forEachBit { place in
            let weight = question.measures[place].sentenceWeight
            if found.holds(place) {
                sums.covered += weight * min(1, scan.frequency(row, place))
                let quotient = quotients[row * question.measures.count + place]
                sums.local += statistics.terms[place].weight * quotient
            } else {
                let own = inherited(row, from: first, place, question.measures.count)
                let isTopic = statistics.isTopic(place)
                sums.inherited += weight * (isTopic ? max(own, Self.topicInheritance) : own)
                sums.byAnaphor += weight * (isTopic ? max(own, Self.topicBehindAnaphor) : own)
            }
            if found.exactMask & (1 << UInt64(place)) != 0 { sums.exact += weight }
        }
        values[Feature.coverage.rawValue] = sums.covered / question.sentenceMass
        values[Feature.local.rawValue] = sums.local / max(1e-6, statistics.mass)
        values[Feature.inherited.rawValue] = sums.inherited / question.sentenceMass
        values[Feature.inheritedByAnaphor.rawValue] =
            found.isAnaphoric && found.termMask & ~statistics.topics != 0
            ? sums.byAnaphor / question.sentenceMass : 0
        values[Feature.exact.rawValue] = sums.exact / question.sentenceMass
        var stopSum: Float = 0
        found.stopMask.forEachBit { stopSum += question.stopWeights[$0] }
        values[Feature.stopWords.rawValue] = stopSum / question.stopMass
        values[Feature.pairs.rawValue] = found.pairs / question.pairMass
        var phraseSum: Float = 0
        found.phraseMask.forEachBit { phraseSum += question.measures[$0].phraseShare }
        values[Feature.phrases.rawValue] = phraseSum
        values[Feature.anaphor.rawValue] = found.isAnaphoric ? 1 : 0
    }

    /// What up to three sentences before hold of a term, fading.
    private func inherited(_ row: Int, from first: Int, _ term: Int, _ termCount: Int) -> Float {
        var best: Float = 0
        for back in 1...Self.fading.count where back <= row - first && scan.findings[row - back].holds(term) {
            best = max(best, Self.fading[back - 1] * quotients[(row - back) * termCount + term])
        }
        return best
    }

    private struct LexicalSums {
        var covered: Float = 0
        var local: Float = 0
        var inherited: Float = 0
        var byAnaphor: Float = 0
        var exact: Float = 0
    }
}
