import Retrieval

/// Weighs the runs of four letters that sentences share with a question.
///
/// What each word can add at most is worked out once a question, so that most sentences need not be cut.
struct SentenceGrams {
    /// Where the question's grams stand in more words than this nothing is worked out: it would take longer than cutting.
    static let maximumMarks = 1 << 15

    /// What the grams of no sentence exceed.
    static let mostScore: Float = 1

    private let knowledge: RankingKnowledge
    private let question: PreparedQuestion
    private let limit: Int

    init(
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge, marks limit: Int = Self.maximumMarks
    ) {
        self.knowledge = knowledge
        self.question = question
        self.limit = limit
    }

    /// Word → the weight of the question's grams that it has, over the mass: in 255ths, rounded up, at most 255.
    private func fill(_ shares: UnsafeMutableBufferPointer<UInt8>) {
        let (ids, grams) = (question.grams.ids, knowledge.grams)
        let isFew = ids.reduce(0) { $0 + grams.wordCount(of: $1) } <= limit
        shares.initialize(repeating: isFew ? 0 : 255)
        guard isFew else { return }
        for place in ids.indices {
            let share = UInt8(min(255, 255 * question.gramWeights[place] / question.gramMass + 1))
            grams.forEachWord(with: ids[place]) { word in
                let (sum, isOver) = shares[word].addingReportingOverflow(share)
                shares[word] = isOver ? 255 : sum
            }
        }
    }

    /// Lends all that sentences are weighed with, so that weighing one neither allocates nor counts references.
    func withScale<Result>(_ body: (Scale) -> Result) -> Result {
        // How often each gram stands in the sentence looked at; all 0 between sentences.
        withUnsafeTemporaryAllocation(of: Float.self, capacity: GramSet.maximumCount) { counts in
            counts.initialize(repeating: 0)
            return withUnsafeTemporaryAllocation(
                of: UInt8.self, capacity: knowledge.index.words.count
            ) { shares in
                fill(shares)
                return knowledge.index.tokens.withUnsafeBufferPointer { tokens in
                    question.gramWeights.withUnsafeBufferPointer { weights in
                        question.grams.withSlots { slots in
                            knowledge.grams.withWords { words in
                                body(
                                    Scale(
                                        tokens: tokens, shares: UnsafeBufferPointer(shares), words: words,
                                        slots: slots,
                                        weights: weights, counts: counts, mass: question.gramMass,
                                        averageLength: max(1, knowledge.grams.averageLength)))
                            }
                        }
                    }
                }
            }
        }
    }
}

extension SentenceGrams {
    /// What the sentences of one library are weighed with for one question; valid while it is lent.
    struct Scale {
        fileprivate let tokens: UnsafeBufferPointer<UInt32>
        fileprivate let shares: UnsafeBufferPointer<UInt8>
        fileprivate let words: CharacterGrams.Words
        fileprivate let slots: GramSet.Slots
        fileprivate let weights: UnsafeBufferPointer<Float>
        fileprivate let counts: UnsafeMutableBufferPointer<Float>
        fileprivate let mass: Float
        fileprivate let averageLength: Float

        /// What the score of a sentence, whose words stand at some places, is at most: a gram that stands c times counts c / (c + norm) of its
        /// weight, which is no more than c / (1 + norm). A ten-thousandth makes up for rounding.
        func bound(of sentence: Int, at places: Range<Int>) -> Float {
            var sum = 0
            for place in places { sum &+= Int(shares[Int(tokens[place])]) }
            return min(mostScore, 1.0001 * Float(sum) / (255 * (1 + norm(sentence))))
        }

        /// BM25 (k1 1.2, b 0.4) over the grams of a sentence, over the mass of the question's: in 0...1.
        func score(of sentence: Int, at places: Range<Int>) -> Float {
            var found = (low: UInt64(0), high: UInt64(0))
            for place in places {
                let word = Int(tokens[place])
                if shares[word] > 0 { count(words.grams(of: word), &found) }
            }
            let norm = norm(sentence)
            var sum: Float = 0
            // In the order of the question, so that rounding is the same each time.
            add(found.low, from: 0, norm, to: &sum)
            add(found.high, from: 64, norm, to: &sum)
            return sum / mass
        }

        @inline(__always)
        private func count(_ grams: UnsafeBufferPointer<UInt16>, _ found: inout (low: UInt64, high: UInt64)) {
            for gram in grams {
                guard let place = slots.place(of: gram) else { continue }
                counts[place] += 1
                let bit: UInt64 = 1 &<< UInt64(place & 63)
                if place < 64 { found.low |= bit } else { found.high |= bit }
            }
        }

        /// Adds what the grams of some places weigh, and takes their counts back to 0.
        @inline(__always)
        private func add(_ found: UInt64, from first: Int, _ norm: Float, to sum: inout Float) {
            var left = found
            while left != 0 {
                let place = first + left.trailingZeroBitCount
                sum += weights[place] * counts[place] / (counts[place] + norm)
                counts[place] = 0
                left &= left - 1
            }
        }

        private func norm(_ sentence: Int) -> Float {
            1.2 * (1 - 0.4 + 0.4 * Float(words.count(ofSentence: sentence)) / averageLength)
        }
    }
}
