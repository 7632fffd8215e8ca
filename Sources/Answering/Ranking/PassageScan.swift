import Retrieval

/// What one passage holds of a question, sentence by sentence: filled by one walk over the passage's words.
///
/// Reused from passage to passage, so that ranking allocates nothing per passage once it has grown.
struct PassageScan {
    private(set) var sentences = 0..<0
    private(set) var findings: [Findings] = []
    /// Sentence × term: how often, synonyms at their weight; only where the sentence's `termMask` has the term's bit.
    private var frequencies: [Float] = []
    private let termCount: Int
    /// Where the first word of the sentence stands that counts for a term.
    private(set) var firstTermPosition: Int?
    private var notes = WordNotes()

    /// How far behind the question's term before it a term stands at most that makes a phrase with it: "the leader of
    /// Cuba", or "of the island of Cuba", for "who led Cuba".
    private static let phraseReach = 3

    /// How far behind a number what it counts stands at most: "two Communist allies".
    static let countReach = 3

    init(termCount: Int) {
        self.termCount = termCount
        findings.reserveCapacity(16)
    }

    /// How often `term` stands in the passage's sentence number `row`.
    func frequency(_ row: Int, _ term: Int) -> Float {
        findings[row].holds(term) ? frequencies[row * termCount + term] : 0
    }

    /// Reads a passage.
    mutating func read(_ passage: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        let index = knowledge.index
        sentences = index.sentences(ofPassage: passage)
        findings.removeAll(keepingCapacity: true)
        if frequencies.count < sentences.count * termCount {
            frequencies = [Float](repeating: 0, count: 2 * sentences.count * termCount)
        }
        var notes = WordNotes()
        swap(&notes, &self.notes)
        notes.begin(question, knowledge)
        // Lent once a passage: to lend the tokens counts a reference that all loops share.
        index.tokens.withUnsafeBufferPointer { tokens in
            for row in 0..<sentences.count {
                let places = index.tokens(ofSentence: sentences.lowerBound + row)
                findings.append(read(places, of: tokens, row, &notes, question, knowledge))
            }
        }
        swap(&notes, &self.notes)
    }

    /// Reads a sentence: counts it, and looks at those of its words that may say something. Most are small and silent.
    private mutating func read(
        _ places: Range<Int>, of tokens: UnsafeBufferPointer<UInt32>, _ row: Int, _ notes: inout WordNotes,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Findings {
        var reading = Reading(first: places.lowerBound, row: row)
        firstTermPosition = nil
        if knowledge.vocabulary != nil {
            readNoted(places, of: tokens, notes, &reading, question, knowledge)
        } else {
            readUnnoted(places, of: tokens, &notes, &reading, question, knowledge)
        }
        var found = reading.found
        found.length = Float(places.count - reading.wholes)
        found.isAnaphoric = isAnaphoric(places, knowledge)
        return found
    }

    /// A sentence on its way: what was found so far, and what the next words need to know of those before.
    struct Reading {
        var found = Findings()
        /// The place of its first word, and its number in the passage.
        let first: Int
        let row: Int
        /// Hyphenated wholes so far: they take no position.
        var wholes = 0
        /// The terms of the last word that counts for any, and its position.
        var lastTerms = (mask: UInt64(0), position: -phraseReach - 1)
        /// The position of the last figure or numeral.
        var figurePosition = -countReach - 1
        /// The position of the last month, and that of the last figure that may be a year or a number.
        var monthPosition = -2
        var yearPosition = -countReach - 1
        /// The position of the last word that makes a name, and whether the question has it.
        var name = (position: -2, isAsked: false)
        /// The last word that the question has, and its position.
        var asked = (word: UInt32.max, position: -2)
    }

    /// Reads the words of a small library, all of which are noted.
    private mutating func readNoted(
        _ places: Range<Int>, of tokens: UnsafeBufferPointer<UInt32>, _ notes: WordNotes,
        _ reading: inout Reading, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        notes.numbers.withUnsafeBufferPointer { numbers in
            for place in places {
                let number = numbers[Int(tokens[place])]
                if number == WordNotes.silent { continue }
                look(at: place, number, notes.notes, &reading, question, knowledge)
            }
        }
    }

    /// Reads the words of a large library, of which those that may concern the question are noted as they come.
    private mutating func readUnnoted(
        _ places: Range<Int>, of tokens: UnsafeBufferPointer<UInt32>, _ notes: inout WordNotes,
        _ reading: inout Reading, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let lookedAt = question.listener.hearsNames ? Self.whole | Self.capitalised : Self.whole
        let traits = knowledge.index.traits
        for place in places {
            let number = notes.number(of: tokens[place], question, knowledge)
            if number == WordNotes.silent, traits[place] & lookedAt == 0 { continue }
            look(at: place, max(number, WordNotes.plain), notes.notes, &reading, question, knowledge)
        }
    }

    private static let whole = TokenTraits.whole.rawValue
    private static let capitalised = TokenTraits.capitalised.rawValue

    /// Looks at a word that may say something: one of the question's, or one of a class that it listens to.
    private mutating func look(
        at place: Int, _ number: UInt16, _ notes: [WordNotes.Note], _ reading: inout Reading,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let word = knowledge.index.tokens[place]
        let traits = knowledge.traits(at: place)
        let position = place - reading.first - reading.wholes
        let isNoted = number > WordNotes.plain
        let note = isNoted ? notes[Int(number)] : WordNotes.Note(plain: knowledge.classes[word])
        if traits.contains(.whole) {
            // It stands where its last part does.
            if isNoted { count(note, position - 1, &reading, question) }
            reading.wholes += 1
            return
        }
        if isNoted { count(note, position, &reading, question) }
        let isCapital = traits.contains(.capitalised)
        if note.marks.contains(.telling) || !note.kind.isDisjoint(with: question.listener.classes)
            || isCapital && question.listener.hearsNames
        {
            classify(note, isCapital: isCapital, position, place, &reading, question, knowledge)
        }
        if question.listener.hearsPlaces, position > 0 {
            findPlace(
                note, isCapital: isCapital, place, from: reading.first, &reading.found, question, knowledge)
        }
        guard note.marks.contains(.askedWord) else { return }
        if reading.asked.position == position - 1 {
            reading.found.pairs += Self.pairWeight(reading.asked.word, word, question)
        }
        reading.asked = (word, position)
    }

    /// Notices of what class a word is, and what that makes of the words before it.
    @inline(__always)
    private func classify(
        _ note: WordNotes.Note, isCapital: Bool, _ position: Int, _ place: Int, _ reading: inout Reading,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let (figures, names) = (reading.found.figures, reading.found.names)
        classify(
            note, isCapital: isCapital, position, isBehindTerm: isBehindTerm(position, reading),
            &reading.found)
        readOutcome(note, position, &reading, question)
        if question.listener.hearsNumbers {
            readNumber(
                note, isCapital: isCapital, position, place, isFigure: reading.found.figures > figures,
                &reading, knowledge)
        }
        if isCapital, question.listener.hearsNames {
            readName(note, position, isName: reading.found.names > names, &reading)
        }
    }

    /// Whether a word stands next to the question's term before it, or behind one small word: "embarrassed both by".
    private func isBehindTerm(_ position: Int, _ reading: Reading) -> Bool {
        position - reading.lastTerms.position <= 2
    }

    /// Counts a word for the terms, the exact words and the stop words that it is one of: most are stop words alone.
    @inline(__always)
    private mutating func count(
        _ note: WordNotes.Note, _ position: Int, _ reading: inout Reading, _ question: PreparedQuestion
    ) {
        if note.entry >= 0 { count(stem: Int(note.entry), position, &reading, question) }
        if note.exactTerm >= 0 { reading.found.exactMask |= 1 &<< UInt64(note.exactTerm) }
        if note.stopWord >= 0 { reading.found.stopMask |= 1 &<< UInt64(note.stopWord) }
    }

    /// Counts a word for the terms that one of the question's stems counts for.
    private mutating func count(
        stem: Int, _ position: Int, _ reading: inout Reading, _ question: PreparedQuestion
    ) {
        let first = reading.row * termCount
        if firstTermPosition == nil { firstTermPosition = position }
        var here: UInt64 = 0
        let isClose = position - reading.lastTerms.position <= Self.phraseReach
        let before = isClose ? reading.lastTerms.mask : 0
        question.forEachCount(ofStem: stem) { term, weight in
            let bit = UInt64(1) &<< UInt64(term)
            here |= bit
            if before & (bit >> 1) != 0 { reading.found.phraseMask |= bit }
            let count = reading.found.holds(term) ? frequencies[first + term] : 0
            frequencies[first + term] = count + weight
            reading.found.termMask |= bit
        }
        reading.lastTerms = (here, position)
        let figurePosition = max(reading.figurePosition, reading.yearPosition)
        if here & question.counted != 0, position - figurePosition <= Self.countReach {
            reading.found.counts += 1
        }
    }

    private static func pairWeight(_ first: UInt32, _ second: UInt32, _ question: PreparedQuestion) -> Float {
        for pair in question.pairs where pair.first == first && pair.second == second { return pair.weight }
        return 0
    }
}
