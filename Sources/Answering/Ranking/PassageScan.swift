import Retrieval

/// What one passage holds of a question, sentence by sentence: filled by one walk over the passage's words.
///
/// Reused from passage to passage, so that ranking allocates nothing per passage once it has grown.
struct PassageScan {
    /// One sentence's findings beside its term frequencies.
    struct Findings {
        /// Words, hyphenated wholes not counted.
        var length: Float = 0
        var pairs: Float = 0
        var window: Float = 0
        var grams: Float = 0
        var exactMask: UInt64 = 0
        /// New words that could answer, by class.
        var names = 0
        /// Names that may be a person's.
        var personalNames = 0
        var places = 0
        /// Places told without a name: "on the radio".
        var settings = 0
        /// People told without a name: "his colleagues".
        var persons = 0
        var figures = 0
        var times = 0
        var hasReason = false
        var hasFocus = false
        var isAnaphoric = false
        /// Opens with a term of the question and goes on to say what it is.
        var isDefining = false
    }

    private(set) var sentences = 0..<0
    private(set) var findings: [Findings] = []
    /// Sentence × term: how often, synonyms at their weight.
    private(set) var frequencies: [Float] = []
    private let termCount: Int
    private var hits: [(position: Int, term: Int)] = []
    private var gramCounts: [Float]

    init(termCount: Int, gramCount: Int) {
        self.termCount = termCount
        gramCounts = [Float](repeating: 0, count: gramCount)
    }

    /// How often `term` stands in the passage's sentence number `row`.
    func frequency(_ row: Int, _ term: Int) -> Float { frequencies[row * termCount + term] }

    /// Reads a passage.
    mutating func read(_ passage: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        sentences = knowledge.index.sentences(ofPassage: passage)
        findings.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
        frequencies.append(contentsOf: repeatElement(0, count: sentences.count * termCount))
        for (row, sentence) in sentences.enumerated() {
            findings.append(read(sentence: sentence, row, question, knowledge))
        }
    }

    private mutating func read(
        sentence: Int, _ row: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Findings {
        var found = Findings()
        var gramLength: Float = 0
        var position = 0
        var before: UInt32?
        hits.removeAll(keepingCapacity: true)
        for place in knowledge.index.tokens(ofSentence: sentence) {
            let word = knowledge.index.tokens[place]
            let stem = knowledge.index.stemOfWord[Int(word)]
            let isWhole = knowledge.traits(at: place).contains(.whole)
            note(stem, row, position, question)
            if let exact = question.exactWords.place(of: word) {
                found.exactMask |= 1 << UInt64(question.exactTerms[exact])
            }
            if question.focus.contains(stem) { found.hasFocus = true }
            gramLength += count(gramsOf: word, question, knowledge)
            guard !isWhole else { continue }
            if let before { found.pairs += Self.pairWeight(before, word, question) }
            classify(word, stem, place, sentence, position, &found, question, knowledge)
            before = word
            position += 1
        }
        found.length = Float(position)
        found.grams = sumGrams(gramLength, question, knowledge)
        found.window = bestWindow(question)
        return found
    }

    private mutating func note(_ stem: UInt32, _ row: Int, _ position: Int, _ question: PreparedQuestion) {
        guard let entry = question.stems.place(of: stem) else { return }
        for (term, weight) in question.entries[entry] {
            frequencies[row * termCount + term] += weight
            hits.append((position, term))
        }
    }

    private static func pairWeight(_ first: UInt32, _ second: UInt32, _ question: PreparedQuestion) -> Float {
        guard question.askedWords.contains(first) else { return 0 }
        for pair in question.pairs where pair.first == first && pair.second == second { return pair.weight }
        return 0
    }

    private func classify(
        _ word: UInt32, _ stem: UInt32, _ place: Int, _ sentence: Int, _ position: Int,
        _ found: inout Findings,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let kind = knowledge.classes[word]
        if position < 2, kind.contains(.anaphor) { found.isAnaphoric = true }
        if kind.contains(.reason) { found.hasReason = true }
        if kind.contains(.defining), let first = hits.first?.position, first < 3, first < position,
            position < first + 6
        {
            found.isDefining = true
        }
        let isCapital = knowledge.traits(at: place).contains(.capitalised)
        guard !question.askedWords.contains(word), !question.askedStems.contains(stem) else { return }
        if kind.contains(.numeral) || (kind.contains(.figure) && !kind.contains(.year)) { found.figures += 1 }
        if kind.contains(.year) || kind.contains(.era) || (kind.contains(.calendar) && isCapital) {
            found.times += 1
        }
        let isName =
            isCapital && kind.isDisjoint(with: [.stop, .calendar, .figure])
            && (position > 0 || kind.contains(.name))
        if isName { found.names += 1 }
        if isName, kind.contains(.proper), !kind.contains(.country) { found.personalNames += 1 }
        if kind.contains(.person) { found.persons += 1 }
        guard kind.isDisjoint(with: [.stop, .calendar, .figure, .numeral, .era]), position > 0 else { return }
        let start = knowledge.index.tokens(ofSentence: sentence).lowerBound
        guard isPlaced(place, from: start, knowledge) else { return }
        if isName { found.places += 1 } else { found.settings += 1 }
    }

    /// Whether "in", "at", "from" … stands before the name, or before the words "the" and names between.
    private func isPlaced(_ place: Int, from first: Int, _ knowledge: RankingKnowledge) -> Bool {
        var before = place - 1
        while before >= max(first, place - 3) {
            let kind = knowledge.classes[knowledge.index.tokens[before]]
            if kind.contains(.locative) { return true }
            let isBetween =
                kind.contains(.article) || knowledge.traits(at: before).contains(.capitalised)
            guard isBetween else { return false }
            before -= 1
        }
        return false
    }

    // MARK: Letters and nearness

    private mutating func count(
        gramsOf word: UInt32, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Float {
        let count = knowledge.grams.forEach(of: word) { gram in
            if let place = question.grams.place(of: UInt32(gram)) { gramCounts[place] += 1 }
        }
        return Float(count)
    }

    private mutating func sumGrams(
        _ length: Float, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Float {
        let norm = 1.2 * (1 - 0.4 + 0.4 * length / max(1, knowledge.grams.averageLength))
        var sum: Float = 0
        for place in gramCounts.indices where gramCounts[place] > 0 {
            sum += question.gramWeights[place] * gramCounts[place] / (gramCounts[place] + norm)
            gramCounts[place] = 0
        }
        return sum / question.gramMass
    }

    /// The largest share of the mass within ten neighbouring words. O(hits × 10 words).
    private func bestWindow(_ question: PreparedQuestion) -> Float {
        var best: Float = 0
        for start in hits.indices {
            var seen: UInt64 = 0
            var mass: Float = 0
            for place in start..<hits.count {
                guard hits[place].position - hits[start].position <= 10 else { break }
                let bit: UInt64 = 1 << UInt64(hits[place].term)
                guard seen & bit == 0 else { continue }
                seen |= bit
                let term = question.terms[hits[place].term]
                mass += term.share * term.sentenceIDF
            }
            best = max(best, mass)
        }
        return best / question.sentenceMass
    }
}
