import Retrieval

/// A question turned into the numbers that sentences are measured with.
struct PreparedQuestion: Sendable {
    /// The numbers of a term, apart from its words, for loops over sentences.
    struct Measure: Sendable {
        let stem: UInt32?
        let share: Float
        let sentenceIDF: Float
        let passageIDF: Float
    }

    let terms: [Term]
    /// In the order of `terms`.
    let measures: [Measure]
    /// What kind of thing is asked for, once or several times.
    let itemType: AnswerType
    /// Classes of words that tell something in a sentence whether the question has them or not.
    let telling: WordClass
    /// Whether capitals tell something, too: they make names, which are an answer to "who" alone.
    var asksForNames: Bool { itemType == .person }
    /// Stems that count for a term, each with the term and its weight; `entries[i]` belongs to `stems.ids[i]`.
    private(set) var stems = IDFilter()
    private(set) var entries: [[(term: Int, weight: Float)]] = []
    /// Words of the question in their very form, each with its term.
    private(set) var exactWords = IDFilter()
    private(set) var exactTerms: [Int] = []
    /// Everything the question says, stop words too: what an answer must add to.
    private(set) var askedWords = IDFilter()
    private(set) var askedStems = IDFilter()
    private(set) var focus = IDFilter()
    /// Stems of any of these sets, and words of any: most words of a text are neither.
    private(set) var relevantStems = IDFilter()
    private(set) var relevantWords = IDFilter()
    /// Neighbouring words, with their weight.
    let pairs: [(first: UInt32, second: UInt32, weight: Float)]
    let grams: GramSet
    let gramWeights: [Float]
    let sentenceMass: Float
    let passageMass: Float
    let pairMass: Float
    let gramMass: Float

    init(_ question: Question, index: InvertedIndex, grams allGrams: CharacterGrams) {
        terms = question.terms
        measures = terms.map {
            Measure(stem: $0.stem, share: $0.share, sentenceIDF: $0.sentenceIDF, passageIDF: $0.passageIDF)
        }
        itemType = question.type == .list ? question.itemType : question.type
        telling = Self.telling(itemType)
        sentenceMass = max(1e-6, terms.reduce(0) { $0 + $1.share * $1.sentenceIDF })
        passageMass = max(1e-6, terms.reduce(0) { $0 + $1.share * $1.passageIDF })
        (pairs, pairMass) = Self.pairs(of: question, index)
        (grams, gramWeights) = Self.grams(of: question, allGrams)
        gramMass = max(1e-6, gramWeights.reduce(0, +))
        for place in question.words.indices {
            if let id = question.words[place].wordID { askedWords.insert(id) }
            if let id = question.words[place].stemID { askedStems.insert(id) }
        }
        focus = IDFilter(question.focusStems)
        for (place, term) in terms.enumerated() { enter(term, place) }
        relevantStems = stems
        for id in focus.ids { relevantStems.insert(id) }
        for id in askedStems.ids { relevantStems.insert(id) }
        relevantWords = exactWords
        for id in askedWords.ids { relevantWords.insert(id) }
    }

    private static func telling(_ type: AnswerType) -> WordClass {
        switch type {
        case .number: [.anaphor, .numeral, .figure]
        case .time: [.anaphor, .year, .era, .calendar]
        case .duration: [.anaphor, .numeral, .figure, .year, .era, .calendar]
        case .person: [.anaphor, .person]
        case .reason: [.anaphor, .reason]
        case .definition: [.anaphor, .defining]
        default: .anaphor
        }
    }

    /// The neighbouring words that the documents know both of, and the mass of all neighbours.
    private static func pairs(
        of question: Question, _ index: InvertedIndex
    ) -> (pairs: [(first: UInt32, second: UInt32, weight: Float)], mass: Float) {
        var pairs: [(first: UInt32, second: UInt32, weight: Float)] = []
        var mass: Float = 0
        let rarities = question.words.indices.map { idf(question.words[$0].stemID, index) }
        for second in question.words.indices.dropFirst() {
            let weight = rarities[second - 1] + rarities[second]
            mass += weight
            guard let a = question.words[second - 1].wordID, let b = question.words[second].wordID else {
                continue
            }
            pairs.append((a, b, weight))
        }
        return (pairs, max(1e-6, mass))
    }

    /// The grams of the content words and of the terms carried over, each once, and how rare each is.
    private static func grams(
        of question: Question, _ allGrams: CharacterGrams
    ) -> (grams: GramSet, weights: [Float]) {
        var grams = GramSet()
        var weights: [Float] = []
        weights.reserveCapacity(48)
        for place in question.words.indices
        where !question.words[place].isStopWord && !question.words[place].isFrame {
            add(question.words[place].folded, to: &grams, &weights, allGrams)
        }
        for term in question.terms where term.origin != .question {
            add(term.folded, to: &grams, &weights, allGrams)
        }
        return (grams, weights)
    }

    private static func add(
        _ word: [UInt8], to grams: inout GramSet, _ weights: inout [Float], _ allGrams: CharacterGrams
    ) {
        CharacterGrams.cut(word[...]) { gram in
            if grams.insert(gram) { weights.append(allGrams.idf(gram)) }
        }
    }

    private mutating func enter(_ term: Term, _ place: Int) {
        if let stem = term.stem { enter(stem, place, 1) }
        for alternative in term.alternatives { enter(alternative.stem, place, alternative.weight) }
        if let word = term.wordID, !exactWords.contains(word) {
            exactWords.insert(word)
            exactTerms.append(place)
        }
    }

    private mutating func enter(_ stem: UInt32, _ term: Int, _ weight: Float) {
        if let place = stems.place(of: stem) {
            entries[place].append((term, weight))
        } else {
            stems.insert(stem)
            entries.append([(term, weight)])
        }
    }

    private static func idf(_ stem: UInt32?, _ index: InvertedIndex) -> Float {
        let holding = stem.map { Int(index.sentenceFrequency[Int($0)]) } ?? 0
        return Float(BM25.idf(documentFrequency: holding, unitCount: index.sentenceCount))
    }
}
