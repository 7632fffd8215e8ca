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
    private var notes = WordNotes()

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
        // One more, so that it is never the empty array, of which all the program has one.
        if frequencies.count <= sentences.count * termCount {
            frequencies = [Float](repeating: 0, count: 2 * sentences.count * termCount + 1)
        }
        var notes = WordNotes()
        swap(&notes, &self.notes)
        notes.begin(question, knowledge)
        // Lent once a passage: to lend the tokens counts a reference that all loops share.
        index.tokens.withUnsafeBufferPointer { tokens in
            if let vocabulary = knowledge.vocabulary {
                readNoted(tokens, notes, question, knowledge, vocabulary)
            } else {
                readUnnoted(tokens, &notes, question, knowledge)
            }
        }
        swap(&notes, &self.notes)
    }

    /// Reads the sentences of a small library, all of whose words are noted: counts the words, and looks at those that
    /// may say something. Most are small and silent.
    private mutating func readNoted(
        _ tokens: UnsafeBufferPointer<UInt32>, _ notes: WordNotes, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge, _ vocabulary: SmallVocabulary
    ) {
        let firstSentence = sentences.lowerBound
        let hearsAny = question.listener.hearsNames || question.listener.hearsPlaces
        notes.numbers.withUnsafeBufferPointer { numbers in
            notes.notes.withUnsafeBufferPointer { notes in
                readSentences(of: knowledge.index) { row, places, reading in
                    for place in places {
                        let word = tokens[place]
                        let number = numbers[Int(word)]
                        if number == WordNotes.silent { continue }
                        if number == WordNotes.plain {
                            let note = WordNotes.Note(plain: knowledge.classes[word])
                            reading.look(at: place, word, note, isNoted: false, question, knowledge)
                            continue
                        }
                        let note = notes[Int(number)]
                        if hearsAny || note.tells(question.listener) {
                            reading.look(at: place, word, note, isNoted: true, question, knowledge)
                        } else {
                            reading.pass(at: place, word, note, question, knowledge)
                        }
                    }
                    reading.found.isAnaphoric = vocabulary.isAnaphoric(firstSentence + row)
                }
            }
        }
    }

    /// Reads the sentences of a large library, of whose words those that may concern the question are noted as they come.
    private mutating func readUnnoted(
        _ tokens: UnsafeBufferPointer<UInt32>, _ notes: inout WordNotes, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) {
        let lookedAt = question.listener.hearsNames ? Self.whole | Self.capitalised : Self.whole
        let (index, classes) = (knowledge.index, knowledge.classes)
        readSentences(of: index) { _, places, reading in
            for place in places {
                let word = tokens[place]
                let number = notes.number(of: word, question, knowledge)
                if number == WordNotes.silent, index.traits[place] & lookedAt == 0 { continue }
                let isNoted = number > WordNotes.plain
                let note = isNoted ? notes.notes[Int(number)] : WordNotes.Note(plain: classes[word])
                reading.look(at: place, word, note, isNoted: isNoted, question, knowledge)
            }
            reading.found.isAnaphoric = SentenceReading.isAnaphoric(places, of: index, classes)
        }
    }

    private static let whole = TokenTraits.whole.rawValue
    private static let capitalised = TokenTraits.capitalised.rawValue

    /// Reads each sentence by `read`, and keeps what was found.
    @inline(__always)
    private mutating func readSentences(
        of index: InvertedIndex,
        _ read: (_ row: Int, _ places: Range<Int>, _ reading: inout SentenceReading) -> Void
    ) {
        let (sentences, termCount) = (sentences, termCount)
        frequencies.withUnsafeMutableBufferPointer { frequencies in
            guard let first = frequencies.baseAddress else { return }
            for row in 0..<sentences.count {
                let places = index.tokens(ofSentence: sentences.lowerBound + row)
                var reading = SentenceReading(
                    first: places.lowerBound, frequencies: first + row * termCount)
                read(row, places, &reading)
                reading.found.length = Float(places.count - reading.wholes)
                findings.append(reading.found)
            }
        }
    }
}
