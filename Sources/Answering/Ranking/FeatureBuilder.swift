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
    private(set) var scan: PassageScan
    /// Term quotients of the passage's sentences: row × term; only of the terms that stand there.
    private var quotients: [Float] = []
    /// Terms that stand in the passage, a bit each.
    private var terms: UInt64 = 0
    private var statistics = DocumentStatistics()
    /// The passages of the section looked at, and what its headings hold.
    private var section = (passages: 0..<0, share: Float(0))

    private init(_ question: PreparedQuestion, _ context: Context) {
        self.context = context
        scan = PassageScan(termCount: question.measures.count)
    }

    /// The sentences of passages in their order, each with its features and their weighted sum; where there are more than
    /// are wanted without what their grams say, and for each the sum that it comes to with all that grams can say.
    static func measure(
        _ passages: [Int], for question: PreparedQuestion, _ context: Context = .none,
        _ knowledge: RankingKnowledge, _ weights: RankingWeights, _ grams: SentenceGrams.Scale,
        best wanted: Int
    ) -> (ranked: RankedSentences, most: [Float]) {
        let index = knowledge.index
        var builder = FeatureBuilder(question, context)
        var (entries, rows, most) = ([RankedSentences.Entry](), [Float](), [Float]())
        let (columns, count) = (Feature.count, sentenceCount(of: passages, index))
        // Filling the empty array, of which all the program has one, would be a race with everyone who looks at it.
        if count == 0 { return (RankedSentences(), []) }
        let asked = asked(by: question, context)
        entries.reserveCapacity(count)
        if count > wanted { most.reserveCapacity(count) }
        rows.append(addingCapacity: count * columns) { room in
            room.append(repeating: 0, count: count * columns)
            room.withUnsafeMutableBufferPointer { values, _ in
                for passage in passages {
                    builder.measure(
                        passage, UnsafeMutableBufferPointer(rebasing: values[(entries.count * columns)...]),
                        question, knowledge)
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
                            score = weights.score(features, of: asked, grams: grams.score(of: places))
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
        case .definition: asked.insert(.definition)
        case let type: if let feature = feature(of: type) { asked.insert(feature) }
        }
        if context.dependence > 0 { Feature.ofContext.forEach { asked.insert($0) } }
        return asked
    }

    private static func sentenceCount(of passages: [Int], _ index: InvertedIndex) -> Int {
        passages.reduce(0) { $0 + index.sentences(ofPassage: $1).count }
    }

    /// Fills a row of features, all 0 yet, for each sentence of a passage.
    private mutating func measure(
        _ passage: Int, _ rows: UnsafeMutableBufferPointer<Float>, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) {
        scan.read(passage, question, knowledge)
        let document = statistics.enter(ofPassage: passage, question, knowledge.index)
        fillQuotients(question, knowledge)
        let shared = shared(by: passage, document, question, knowledge)
        for row in scan.findings.indices {
            let first = row * Feature.count
            let values = UnsafeMutableBufferPointer(rebasing: rows[first..<first + Feature.count])
            shared.fill(values)
            fillLexical(values, row, question)
            fillTypes(values, row, of: scan.findings, question)
            if context.dependence > 0 { fillContext(values, row, question) }
        }
    }

    private mutating func fillQuotients(_ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        terms = 0
        let termCount = question.measures.count
        if quotients.count < scan.findings.count * termCount {
            quotients = [Float](repeating: 0, count: 2 * scan.findings.count * termCount)
        }
        let (k1, b) = Self.sentenceBM25
        for row in scan.findings.indices {
            let found = scan.findings[row]
            guard found.termMask != 0 else { continue }
            terms |= found.termMask
            let norm = k1 * (1 - b + b * found.length / max(1, knowledge.averageSentenceLength))
            quotients.withUnsafeMutableBufferPointer { quotients in
                Self.forEachBit(of: found.termMask) { term in
                    let frequency = scan.frequency(row, term)
                    quotients[row * termCount + term] = frequency / (frequency + norm)
                }
            }
        }
    }

    /// Calls `body` with the place of each bit, ascending: in the order of the question's terms, so that rounding is the
    /// same each time.
    @inline(__always)
    private static func forEachBit(of mask: UInt64, _ body: (Int) -> Void) {
        var left = mask
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left - 1
        }
    }

    // MARK: What the passage gives all its sentences

    private mutating func shared(
        by passage: Int, _ document: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Shared {
        let length = scan.findings.reduce(0) { $0 + $1.length }
        let norm = 1.2 * (1 - 0.75 + 0.75 * length / max(1, Float(knowledge.index.passages.averageLength)))
        var score: Float = 0
        var covered: Float = 0
        // A topic of the document counts as said once in each passage, and once more where it is.
        Self.forEachBit(of: terms | statistics.topics) { place in
            var frequency: Float = statistics.isTopic(place) ? 1 : 0
            for row in scan.findings.indices where scan.findings[row].holds(place) {
                frequency += scan.frequency(row, place)
            }
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
        if context.dependence > 0 { shared.fill(from: context, passage, document, knowledge.index) }
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
        _ values: UnsafeMutableBufferPointer<Float>, _ row: Int, _ question: PreparedQuestion
    ) {
        let found = scan.findings[row]
        var sums = LexicalSums()
        // Terms that stand neither here nor before nor in the title add nothing.
        let around = statistics.topics | (row == 0 ? found.termMask : terms)
        Self.forEachBit(of: around | found.exactMask) { place in
            let weight = question.measures[place].sentenceWeight
            if found.holds(place) {
                sums.covered += weight * min(1, scan.frequency(row, place))
                sums.local += statistics.weights[place] * quotients[row * question.measures.count + place]
            } else {
                let own = inherited(row, place, question.measures.count)
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
        Self.forEachBit(of: found.stopMask) { stopSum += question.stopWeights[$0] }
        values[Feature.stopWords.rawValue] = stopSum / question.stopMass
        values[Feature.pairs.rawValue] = found.pairs / question.pairMass
        var phraseSum: Float = 0
        Self.forEachBit(of: found.phraseMask) { phraseSum += question.measures[$0].phraseShare }
        values[Feature.phrases.rawValue] = phraseSum
        values[Feature.anaphor.rawValue] = found.isAnaphoric ? 1 : 0
    }

    /// What up to three sentences before hold of a term, fading.
    private func inherited(_ row: Int, _ term: Int, _ termCount: Int) -> Float {
        var best: Float = 0
        for back in 1...Self.fading.count where back <= row && scan.findings[row - back].holds(term) {
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
