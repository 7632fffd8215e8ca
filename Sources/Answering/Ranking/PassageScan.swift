import Retrieval

/// What one passage holds of a question, sentence by sentence: filled by one walk over the passage's words.
///
/// Reused from passage to passage, so that ranking allocates nothing per passage once it has grown.
struct PassageScan {
    private(set) var sentences = 0..<0
    private(set) var findings: [Findings] = []
    /// Sentence × term: how often, synonyms at their weight.
    private(set) var frequencies: [Float] = []
    private let termCount: Int
    private var hits: [(position: Int, term: Int)] = []
    private var gramCounts: [Float]
    /// Grams of the open sentence that the question has, a bit each.
    private var gramMask: (low: UInt64, high: UInt64) = (0, 0)
    private var notes = WordNotes()

    init(termCount: Int, gramCount: Int) {
        self.termCount = termCount
        gramCounts = [Float](repeating: 0, count: gramCount)
    }

    /// How often `term` stands in the passage's sentence number `row`.
    func frequency(_ row: Int, _ term: Int) -> Float { frequencies[row * termCount + term] }

    /// Reads a passage.
    mutating func read(_ passage: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        let index = knowledge.index
        sentences = index.sentences(ofPassage: passage)
        findings.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
        frequencies.append(contentsOf: repeatElement(0, count: sentences.count * termCount))
        var notes = WordNotes()
        swap(&notes, &self.notes)
        notes.begin(question, knowledge)
        notes.withTable { notes in
            index.tokens.withUnsafeBufferPointer { tokens in
                index.traits.withUnsafeBufferPointer { traits in
                    let text = Text(tokens: tokens, traits: traits, notes: notes)
                    for row in 0..<sentences.count {
                        let places = index.tokens(ofSentence: sentences.lowerBound + row)
                        findings.append(read(places, of: text, row, question, knowledge))
                    }
                }
            }
        }
        swap(&notes, &self.notes)
    }

    /// The library's words, borrowed for one passage.
    private struct Text {
        let tokens: UnsafeBufferPointer<UInt32>
        let traits: UnsafeBufferPointer<UInt8>
        let notes: UnsafeMutableBufferPointer<WordNotes.Note>
    }

    /// Reads a sentence. Most words are small and say nothing of the question: they are only counted.
    private mutating func read(
        _ places: Range<Int>, of text: Text, _ row: Int, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) -> Findings {
        let asksForPlace = question.itemType == .place
        let (whole, capitalised, telling) = (Self.whole, Self.capitalised, question.telling)
        let lookedAt = question.asksForNames ? whole | capitalised : whole
        var (found, gramLength, position) = (Findings(), 0, 0)
        /// The word before, if the question has it; else no word's id.
        var before = UInt32.max
        hits.removeAll(keepingCapacity: true)
        for place in places {
            let noted = WordNotes.place(of: text.tokens[place], in: text.notes, question, knowledge)
            let traits = text.traits[place]
            gramLength &+= Int(text.notes[noted].gramCount)
            let isTelling = traits & lookedAt != 0 || !text.notes[noted].kind.isDisjoint(with: telling)
            if !isTelling, !asksForPlace, text.notes[noted].marks.isEmpty {
                before = .max
                position &+= 1
                continue
            }
            let note = text.notes[noted]
            let isCounted = note.marks.contains(.telling)
            if isCounted { count(note, row, position, &found, question, knowledge) }
            if traits & whole != 0 { continue }
            let isCapital = traits & capitalised != 0
            if isCounted || isTelling { classify(note, isCapital: isCapital, position, &found) }
            if asksForPlace, position > 0 {
                findPlace(note, isCapital: isCapital, place, from: places.lowerBound, &found, knowledge)
            }
            let isAsked = note.marks.contains(.askedWord)
            if isAsked, before != .max { found.pairs += Self.pairWeight(before, note.word, question) }
            before = isAsked ? note.word : .max
            position &+= 1
        }
        found.length = Float(position)
        found.grams = sumGrams(Float(gramLength), question, knowledge)
        found.window = hits.isEmpty ? 0 : bestWindow(question)
        return found
    }

    private static let whole = TokenTraits.whole.rawValue
    private static let capitalised = TokenTraits.capitalised.rawValue

    /// Counts a word for the terms, the exact words, the focus and the grams that it is one of.
    private mutating func count(
        _ note: WordNotes.Note, _ row: Int, _ position: Int, _ found: inout Findings,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        if note.entry >= 0 {
            for (term, weight) in question.entries[Int(note.entry)] {
                frequencies[row * termCount + term] += weight
                hits.append((position, term))
            }
        }
        if note.exactTerm >= 0 { found.exactMask |= 1 << UInt64(note.exactTerm) }
        if note.marks.contains(.focus) { found.hasFocus = true }
        if note.marks.contains(.sharesGrams) { count(gramsOf: note.word, question, knowledge) }
    }

    private static func pairWeight(_ first: UInt32, _ second: UInt32, _ question: PreparedQuestion) -> Float {
        for pair in question.pairs where pair.first == first && pair.second == second { return pair.weight }
        return 0
    }

    private func classify(
        _ note: WordNotes.Note, isCapital: Bool, _ position: Int, _ found: inout Findings
    ) {
        let kind = note.kind
        if position < 2, kind.contains(.anaphor) { found.isAnaphoric = true }
        if kind.contains(.reason) { found.hasReason = true }
        if kind.contains(.defining), let first = hits.first?.position, first < 3, first < position,
            position < first + 6
        {
            found.isDefining = true
        }
        guard !note.marks.contains(.asked) else { return }
        if kind.contains(.numeral) || (kind.contains(.figure) && !kind.contains(.year)) { found.figures += 1 }
        if kind.contains(.year) || kind.contains(.era) || (kind.contains(.calendar) && isCapital) {
            found.times += 1
        }
        if Self.isName(kind, isCapital, position) {
            found.names += 1
            if kind.contains(.proper), !kind.contains(.country) { found.personalNames += 1 }
        }
        if kind.contains(.person) { found.persons += 1 }
    }

    private static func isName(_ kind: WordClass, _ isCapital: Bool, _ position: Int) -> Bool {
        isCapital && kind.isDisjoint(with: [.stop, .calendar, .figure])
            && (position > 0 || kind.contains(.name))
    }

    /// Counts a word after the sentence's first that a preposition places.
    private func findPlace(
        _ note: WordNotes.Note, isCapital: Bool, _ place: Int, from first: Int, _ found: inout Findings,
        _ knowledge: RankingKnowledge
    ) {
        guard !note.marks.contains(.asked),
            note.kind.isDisjoint(with: [.stop, .calendar, .figure, .numeral, .era]),
            isPlaced(place, from: first, knowledge)
        else { return }
        if Self.isName(note.kind, isCapital, 1) { found.places += 1 } else { found.settings += 1 }
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
    ) {
        for number in knowledge.grams.range(of: word) {
            guard let place = question.grams.place(of: knowledge.grams.gram(at: number)) else { continue }
            gramCounts[place] += 1
            if place < 64 {
                gramMask.low |= 1 << UInt64(place)
            } else {
                gramMask.high |= 1 << UInt64(place - 64)
            }
        }
    }

    /// In order of place, whatever order the grams came in: sums of floating numbers depend on it.
    private mutating func sumGrams(
        _ length: Float, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Float {
        let norm = 1.2 * (1 - 0.4 + 0.4 * length / max(1, knowledge.grams.averageLength))
        var sum: Float = 0
        while gramMask != (0, 0) {
            let isLow = gramMask.low != 0
            let place = isLow ? gramMask.low.trailingZeroBitCount : 64 + gramMask.high.trailingZeroBitCount
            if isLow { gramMask.low &= gramMask.low - 1 } else { gramMask.high &= gramMask.high - 1 }
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
                let term = question.measures[hits[place].term]
                mass += term.share * term.sentenceIDF
            }
            best = max(best, mass)
        }
        return best / question.sentenceMass
    }
}
