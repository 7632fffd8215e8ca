import Retrieval

/// What one document after the other holds of a question; kept for the last one looked at, since passages come in order.
struct DocumentStatistics {
    /// What a document holds of a term.
    private struct Holding {
        /// Occurrences of the term's own stem, or of the most frequent of what stands for it.
        var frequency: Float = 0
        /// The stem itself stands there, and nothing else counts.
        var isOwn = false
        /// Title and name hold it.
        var isTopic = false

        /// Takes in what stands for the term.
        mutating func add(_ weighed: Float) {
            if !isOwn { frequency = max(frequency, weighed) }
        }
    }

    /// What a term is to the document looked at.
    struct TermStatistics: Equatable {
        /// Its rarity among the document's own sentences.
        let idf: Float
        /// Its share times that; less for topics.
        let weight: Float
    }

    /// What a topic counts among the document's own sentences, beside other terms: it tells them apart by chance alone.
    private static let topicWeight: Float = 0.25

    /// The documents that may be looked at, ascending.
    let documents: [Int]
    /// The place among them of the one looked at.
    private(set) var place = 0
    /// Document × term, of all of them: a term is asked for once, not in each.
    private var holdings: [Holding]
    /// The passages of the document looked at, none before the first.
    private var passages = 0..<0
    /// BM25 over documents, over mass.
    private(set) var score: Float = 0
    /// Share of the mass that title and name hold.
    private(set) var title: Float = 0
    /// In the order of the question's.
    private(set) var terms: [TermStatistics] = []
    /// Terms that title and name hold, a bit each: what all of the document is about, whether or not a sentence says so.
    private(set) var topics: UInt64 = 0
    /// The sum of the terms' weights.
    private(set) var mass: Float = 0

    /// - Parameter passages: those of whose documents it is to be asked, ascending.
    init(ofPassages passages: [Int], _ question: PreparedQuestion, _ index: InvertedIndex) {
        self.init(of: Self.documents(of: passages, index), question, index)
    }

    /// - Parameter documents: ascending.
    init(of documents: [Int], _ question: PreparedQuestion, _ index: InvertedIndex) {
        self.documents = documents
        holdings = Self.holdings(of: documents, question, index)
        terms.reserveCapacity(question.measures.count)
    }

    private static func documents(of passages: [Int], _ index: InvertedIndex) -> [Int] {
        var documents: [Int] = []
        var last = 0..<0
        for passage in passages where !last.contains(passage) {
            documents.append(index.document(ofPassage: passage))
            last = index.passages(ofDocument: documents[documents.count - 1])
        }
        return documents
    }

    private static func holdings(
        of documents: [Int], _ question: PreparedQuestion, _ index: InvertedIndex
    ) -> [Holding] {
        let count = question.measures.count
        // One more, so that it is never the empty array, of which all the program has one.
        var holdings = [Holding](filledWith: Holding(), count: documents.count * count + 1)
        let terms = question.terms
        for term in terms.indices {
            var held = 0
            if let stem = terms[term].stem {
                index.documents.forEachHolder(of: stem, among: documents) { place, frequency in
                    holdings[place * count + term] = Holding(frequency: Float(frequency), isOwn: true)
                    held += 1
                }
                index.titles.forEachHolder(of: stem, among: documents) { place, _ in
                    holdings[place * count + term].isTopic = true
                }
            }
            if held == documents.count { continue }
            for number in terms[term].alternatives.indices {
                let alternative = terms[term].alternatives[number]
                index.documents.forEachHolder(of: alternative.stem, among: documents) { place, frequency in
                    holdings[place * count + term].add(alternative.weight * Float(frequency))
                }
            }
        }
        return holdings
    }

    /// Whether title and name hold a term.
    func isTopic(_ term: Int) -> Bool { topics &>> UInt64(term) & 1 != 0 }

    /// The document of a passage, looked at from now on.
    @inline(__always)
    mutating func enter(ofPassage passage: Int, _ question: PreparedQuestion, _ index: InvertedIndex) -> Int {
        if !passages.contains(passage) { enterNext(with: passage, question, index) }
        return documents[place]
    }

    private mutating func enterNext(
        with passage: Int, _ question: PreparedQuestion, _ index: InvertedIndex
    ) {
        var next = passages.isEmpty ? 0 : place + 1
        while index.passages(ofDocument: documents[next]).upperBound <= passage { next += 1 }
        enter(next, question, index)
    }

    /// Looks at the document at a place from now on.
    mutating func enter(_ place: Int, _ question: PreparedQuestion, _ index: InvertedIndex) {
        let document = documents[place]
        self.place = place
        passages = index.passages(ofDocument: document)
        score = 0
        title = 0
        mass = 0
        topics = 0
        terms.removeAll(keepingCapacity: true)
        let sentences = index.sentences(ofDocument: document).count
        let length = Float(index.documents.lengths[document])
        let norm = 1.2 * (1 - 0.75 + 0.75 * length / max(1, Float(index.documents.averageLength)))
        for (number, term) in question.measures.enumerated() {
            let holding = holdings[place * question.measures.count + number]
            let frequency = holding.frequency
            score += term.passageWeight * frequency / (frequency + norm)
            if holding.isTopic {
                topics |= 1 << UInt64(number)
                title += term.passageWeight
            }
            let sentencesHolding = Self.sentenceFrequency(of: term.stem, Int(frequency), sentences, index)
            let idf = Float(BM25.idf(documentFrequency: sentencesHolding, unitCount: sentences))
            let weight = term.share * idf * (holding.isTopic ? Self.topicWeight : 1)
            terms.append(TermStatistics(idf: idf, weight: weight))
            mass += weight
        }
        score /= question.passageMass
        title /= question.passageMass
    }

    /// Sentences of the document that hold the term: exact for a single document, else estimated by occurrences,
    /// which lists cut at 255, and by the document's share of the library beyond that.
    private static func sentenceFrequency(
        of stem: UInt32?, _ frequency: Int, _ sentences: Int, _ index: InvertedIndex
    ) -> Int {
        guard let stem else { return min(frequency, sentences) }
        let everywhere = Int(index.sentenceFrequency[Int(stem)])
        if index.documentCount == 1 { return everywhere }
        guard frequency >= 255 else { return min(frequency, sentences, everywhere) }
        return max(min(255, sentences), everywhere * sentences / max(1, index.sentenceCount))
    }
}
