import Retrieval

/// A question turned into the numbers that sentences are measured with.
///
/// A class because every step of ranking is handed it: to copy it counts a reference for each of its arrays.
final class PreparedQuestion: Sendable {
    /// The numbers of a term, apart from its words, for loops over sentences.
    struct Measure: Sendable {
        let stem: UInt32?
        let word: UInt32?
        let share: Float
        /// The share times the rarity among sentences, and among passages.
        let sentenceWeight: Float
        let passageWeight: Float
        /// How much of the mass of all neighbouring terms is its together with the one before it.
        fileprivate(set) var phraseShare: Float = 0

        init(_ term: Term) {
            stem = term.stem
            word = term.wordID
            share = term.share
            sentenceWeight = term.share * term.sentenceIDF
            passageWeight = term.share * term.passageIDF
        }
    }

    /// A term that a stem counts for, and how much.
    struct Count: Sendable {
        let term: Int
        let weight: Float
        /// The place of the stem's next one in `furtherCounts`, -1 for none.
        fileprivate(set) var next = -1
    }

    let terms: [Term]
    /// In the order of `terms`.
    let measures: [Measure]
    /// What kind of thing is asked for, once or several times.
    let itemType: AnswerType
    /// The last term that a question after a manner has itself, a bit: "how did the strike end?"; 0 for others.
    let lastTerm: UInt64
    /// The term that is counted, a bit; 0 for none.
    let counted: UInt64
    /// Words that tell something in a sentence whether the question has them or not.
    let listener: Listener
    /// Stems that count for a term; the first term of `stems.ids[i]` is `counts[i]`.
    let stems: IDFilter
    let counts: [Count]
    /// The further terms of stems that count for several.
    let furtherCounts: [Count]
    /// Everything the question says, stop words too: what an answer must add to.
    let askedWords: IDFilter
    let askedStems: IDFilter
    /// Stems of its stop words, as many as a mask has bits, and how rare each is among sentences.
    let stopWords: IDFilter
    let stopWeights: [Float]
    /// Stems of any of these sets, and of the words of any: most stems of a text are none of them.
    let relevantStems: IDBits
    /// Neighbouring words, with their weight.
    let pairs: [(first: UInt32, second: UInt32, weight: Float)]
    let grams: GramSet
    let gramWeights: [Float]
    let sentenceMass: Float
    let passageMass: Float
    let pairMass: Float
    let gramMass: Float
    /// With that of stop words that the documents lack.
    let stopMass: Float

    /// Words by which "how long" asks how far apart two times are.
    private static let distances: WordSet = ["after", "before", "later", "earlier", "between", "ago"]

    init(_ question: borrowing Question, index: InvertedIndex, grams allGrams: CharacterGrams) {
        terms = question.terms
        measures = Self.measures(of: terms)
        itemType = question.type == .list ? question.itemType : question.type
        counted = question.counted.map { 1 << UInt64($0) } ?? 0
        lastTerm = question.type == .manner ? Self.lastTerm(of: question) : 0
        listener = Listener(
            to: itemType, asksDistance: question.plain.contains(where: Self.distances.contains))
        sentenceMass = max(1e-6, measures.reduce(0) { $0 + $1.sentenceWeight })
        passageMass = max(1e-6, measures.reduce(0) { $0 + $1.passageWeight })
        (pairs, pairMass) = Self.pairs(of: question) { Self.idf($0, index, allGrams) }
        (grams, gramWeights) = Self.grams(of: question, allGrams)
        gramMass = max(1e-6, gramWeights.reduce(0, +))
        (askedWords, askedStems) = Self.asked(of: question)
        (stopWords, stopWeights, stopMass) = Self.stopWords(of: question) { Self.idf($0, index, allGrams) }
        let entries = Entries(terms)
        (stems, counts, furtherCounts) = (entries.stems, entries.counts, entries.furtherCounts)
        var relevant = entries.stems.bits
        relevant.formUnion(askedStems.bits)
        for term in measures {
            if let word = term.word { relevant.insert(index.stemOfWord[Int(word)]) }
        }
        for word in askedWords.ids { relevant.insert(index.stemOfWord[Int(word)]) }
        relevantStems = relevant
    }

    /// Calls `body` with each term that the stem of a place counts for, in order.
    @inline(__always)
    func forEachCount(ofStem place: Int, _ body: (_ term: Int, _ weight: Float) -> Void) {
        var count = counts[place]
        body(count.term, count.weight)
        while count.next >= 0 {
            count = furtherCounts[count.next]
            body(count.term, count.weight)
        }
    }

    private static func lastTerm(of question: Question) -> UInt64 {
        question.terms.lastIndex { $0.origin == .question }.map { 1 << UInt64($0) } ?? 0
    }

    /// The first term that a word is the very form of; nil for none.
    func exactTerm(of word: UInt32) -> Int? { measures.firstIndex { $0.word == word } }

    private static func measures(of terms: [Term]) -> [Measure] {
        var measures: [Measure] = []
        measures.reserveCapacity(terms.count)
        var mass: Float = 0
        for place in terms.indices {
            measures.append(Measure(terms[place]))
            guard place > 0 else { continue }
            let share = measures[place - 1].sentenceWeight + measures[place].sentenceWeight
            measures[place].phraseShare = share
            mass += share
        }
        mass = max(1e-6, mass)
        for place in measures.indices { measures[place].phraseShare /= mass }
        return measures
    }

    /// The neighbouring words that the documents know both of, and the mass of all neighbours.
    private static func pairs(
        of question: Question, _ idf: (_ stem: UInt32?) -> Float
    ) -> (pairs: [(first: UInt32, second: UInt32, weight: Float)], mass: Float) {
        var pairs: [(first: UInt32, second: UInt32, weight: Float)] = []
        var mass: Float = 0
        pairs.reserveCapacity(question.words.count)
        var before = question.words.isEmpty ? 0 : idf(question.words[0].stemID)
        for second in question.words.indices.dropFirst() {
            let rarity = idf(question.words[second].stemID)
            let weight = before + rarity
            before = rarity
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
        _ word: ArraySlice<UInt8>, to grams: inout GramSet, _ weights: inout [Float],
        _ allGrams: CharacterGrams
    ) {
        CharacterGrams.cut(word) { gram in
            if grams.insert(gram) { weights.append(allGrams.idf(gram)) }
        }
    }

    private static func asked(of question: Question) -> (words: IDFilter, stems: IDFilter) {
        var (words, stems) = (IDFilter(), IDFilter())
        for place in question.words.indices {
            if let id = question.words[place].wordID { words.insert(id) }
            if let id = question.words[place].stemID { stems.insert(id) }
        }
        return (words, stems)
    }

    private static func stopWords(
        of question: Question, _ idf: (_ stem: UInt32?) -> Float
    ) -> (stems: IDFilter, weights: [Float], mass: Float) {
        var (stems, weights, mass) = (IDFilter(), [Float](), Float(0))
        weights.reserveCapacity(16)
        for place in question.words.indices
        where question.words[place].isStopWord && !question.words[place].isFrame {
            let stem = question.words[place].stemID
            if let stem, stems.contains(stem) { continue }
            let weight = idf(stem)
            mass += weight
            guard let stem, weights.count < UInt64.bitWidth else { continue }
            stems.insert(stem)
            weights.append(weight)
        }
        return (stems, weights, max(1e-6, mass))
    }

    private static func idf(_ stem: UInt32?, _ index: InvertedIndex, _ grams: CharacterGrams) -> Float {
        grams.rarity(stem.map { Int(index.sentenceFrequency[Int($0)]) } ?? 0)
    }
}

extension PreparedQuestion {
    /// What the stems and words of the terms count for.
    private struct Entries {
        private(set) var stems = IDFilter()
        private(set) var counts: [Count] = []
        private(set) var furtherCounts: [Count] = []

        init(_ terms: [Term]) {
            counts.reserveCapacity(16)
            for place in terms.indices { enter(terms, place) }
        }

        private mutating func enter(_ terms: [Term], _ place: Int) {
            if let stem = terms[place].stem { enter(stem, place, 1) }
            for alternative in terms[place].alternatives {
                enter(alternative.stem, place, alternative.weight)
            }
        }

        private mutating func enter(_ stem: UInt32, _ term: Int, _ weight: Float) {
            guard let place = stems.place(of: stem) else {
                stems.insert(stem)
                counts.append(Count(term: term, weight: weight))
                return
            }
            let next = furtherCounts.count
            furtherCounts.append(Count(term: term, weight: weight))
            guard counts[place].next >= 0 else {
                counts[place].next = next
                return
            }
            var last = counts[place].next
            while furtherCounts[last].next >= 0 { last = furtherCounts[last].next }
            furtherCounts[last].next = next
        }
    }
}
