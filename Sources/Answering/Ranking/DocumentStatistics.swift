import Retrieval

/// What one document holds of a question; kept for the last document looked at, since passages come in order.
struct DocumentStatistics {
    /// What a topic counts among the document's own sentences, beside other terms: it tells them apart by chance alone.
    private static let topicWeight: Float = 0.25

    private(set) var document: Int?
    /// The document's passages.
    private var passages = 0..<0
    /// BM25 over documents, over mass.
    private(set) var score: Float = 0
    /// Share of the mass that title and name hold.
    private(set) var title: Float = 0
    /// Term → idf among the document's own sentences.
    private(set) var idf: [Float] = []
    /// Terms that title and name hold, a bit each: what all of the document is about, whether or not a sentence says so.
    private(set) var topics: UInt64 = 0
    /// Term → its share times that; less for topics.
    private(set) var weights: [Float] = []
    /// The sum of them.
    private(set) var mass: Float = 0

    /// Whether title and name hold a term.
    func isTopic(_ term: Int) -> Bool { topics &>> UInt64(term) & 1 != 0 }

    /// The document of a passage, looked at from now on.
    mutating func enter(ofPassage passage: Int, _ question: PreparedQuestion, _ index: InvertedIndex) -> Int {
        if let document, passages.contains(passage) { return document }
        let document = index.document(ofPassage: passage)
        enter(document, question, index)
        return document
    }

    mutating func enter(_ document: Int, _ question: PreparedQuestion, _ index: InvertedIndex) {
        guard document != self.document else { return }
        self.document = document
        passages = index.passages(ofDocument: document)
        score = 0
        title = 0
        mass = 0
        topics = 0
        idf.removeAll(keepingCapacity: true)
        weights.removeAll(keepingCapacity: true)
        idf.reserveCapacity(question.terms.count)
        weights.reserveCapacity(question.terms.count)
        let sentences = index.sentences(ofDocument: document).count
        let length = Float(index.documents.lengths[document])
        let norm = 1.2 * (1 - 0.75 + 0.75 * length / max(1, Float(index.documents.averageLength)))
        for (place, term) in question.measures.enumerated() {
            let frequency = Self.frequency(
                of: term.stem, question.terms[place].alternatives, document, index)
            score += term.passageWeight * frequency / (frequency + norm)
            let isTopic = term.stem.map { index.titles.holds($0, in: UInt32(document)) } ?? false
            if isTopic {
                topics |= 1 << UInt64(weights.count)
                title += term.passageWeight
            }
            let holding = Self.sentenceFrequency(of: term.stem, Int(frequency), sentences, index)
            idf.append(Float(BM25.idf(documentFrequency: holding, unitCount: sentences)))
            weights.append(term.share * idf[idf.count - 1] * (isTopic ? Self.topicWeight : 1))
            mass += weights[weights.count - 1]
        }
        score /= question.passageMass
        title /= question.passageMass
    }

    /// Occurrences of the term's own stem, or of the most frequent of what stands for it.
    private static func frequency(
        of stem: UInt32?, _ alternatives: [Term.Alternative], _ document: Int, _ index: InvertedIndex
    ) -> Float {
        func occurrences(_ stem: UInt32) -> Float {
            Float(index.documents.frequency(of: stem, in: UInt32(document)))
        }
        let own = stem.map(occurrences) ?? 0
        return own > 0 ? own : alternatives.reduce(0) { max($0, $1.weight * occurrences($1.stem)) }
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
