import Retrieval

/// What passages hold of a question, sentence by sentence: filled by one walk over their words.
struct PassageScan {
    /// Of each sentence of the passages, in their order.
    private(set) var findings: [Findings] = []
    /// Sentence × term: how often, synonyms at their weight; only where the sentence's `termMask` has the term's bit.
    private var frequencies: [Float]
    private let termCount: Int

    /// Reads passages.
    /// - Parameter count: how many sentences they have.
    init(
        of passages: [Int], sentences count: Int, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        termCount = question.measures.count
        // One more, so that it is never the empty array, of which all the program has one.
        frequencies = [Float](filledWith: 0, count: count * termCount + 1)
        var notes = WordNotes(question, knowledge)
        // Lent once: to lend the tokens counts a reference that all loops share.
        knowledge.index.tokens.withUnsafeBufferPointer { tokens in
            if let vocabulary = knowledge.vocabulary {
                readNoted(passages, count, tokens, notes, question, knowledge, vocabulary)
            } else {
                readUnnoted(passages, count, tokens, &notes, question, knowledge)
            }
        }
    }

    /// How often `term` stands in the sentence number `row`.
    func frequency(_ row: Int, _ term: Int) -> Float {
        findings[row].holds(term) ? frequencies[row * termCount + term] : 0
    }

    /// Reads the sentences of a small library, all of whose words are noted: counts the words, and looks at those that
    /// may say something. Most are small and silent.
    private mutating func readNoted(
        _ passages: [Int], _ count: Int, _ tokens: UnsafeBufferPointer<UInt32>, _ notes: WordNotes,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge, _ vocabulary: SmallVocabulary
    ) {
        let hearsAny = question.listener.hearsNames || question.listener.hearsPlaces
        notes.numbers.withUnsafeBufferPointer { numbers in
            notes.notes.withUnsafeBufferPointer { notes in
                guard let notes = notes.baseAddress else { return }
                readSentences(count, of: passages, knowledge.index) { sentence, places, reading in
                    // Counted by hand: a range would look at its end twice a word.
                    var place = places.lowerBound
                    while place < places.upperBound {
                        defer { place &+= 1 }
                        let word = tokens[place]
                        let number = numbers[Int(word)]
                        if number > WordNotes.plain {
                            let note = notes + Int(number)
                            if hearsAny || note.pointee.tells(question.listener) {
                                reading.look(at: place, word, note, isNoted: true, question, knowledge)
                            } else {
                                reading.pass(at: place, word, note.pointee, question, knowledge)
                            }
                        } else if number == WordNotes.plain {
                            var note = WordNotes.Note(plain: knowledge.classes[word])
                            reading.look(at: place, word, &note, isNoted: false, question, knowledge)
                        }
                    }
                    reading.found.isAnaphoric = vocabulary.isAnaphoric(sentence)
                }
            }
        }
    }

    /// Reads the sentences of a large library, of whose words those that may concern the question are noted as they come.
    private mutating func readUnnoted(
        _ passages: [Int], _ count: Int, _ tokens: UnsafeBufferPointer<UInt32>, _ notes: inout WordNotes,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let lookedAt = question.listener.hearsNames ? Self.whole | Self.capitalised : Self.whole
        let (index, classes) = (knowledge.index, knowledge.classes)
        readSentences(count, of: passages, index) { _, places, reading in
            for place in places {
                let word = tokens[place]
                let number = notes.number(of: word, question, knowledge)
                if number == WordNotes.silent, index.traits[place] & lookedAt == 0 { continue }
                let isNoted = number > WordNotes.plain
                var note = isNoted ? notes.notes[Int(number)] : WordNotes.Note(plain: classes[word])
                reading.look(at: place, word, &note, isNoted: isNoted, question, knowledge)
            }
            reading.found.isAnaphoric = SentenceReading.isAnaphoric(places, of: index, classes)
        }
    }

    private static let whole = TokenTraits.whole.rawValue
    private static let capitalised = TokenTraits.capitalised.rawValue

    /// Reads each of so many sentences by `read`, and keeps what was found.
    @inline(__always)
    private mutating func readSentences(
        _ count: Int, of passages: [Int], _ index: InvertedIndex,
        _ read: (_ sentence: Int, _ places: Range<Int>, _ reading: inout SentenceReading) -> Void
    ) {
        let termCount = termCount
        frequencies.withUnsafeMutableBufferPointer { frequencies in
            guard let first = frequencies.baseAddress else { return }
            findings.append(addingCapacity: count) { room in
                for passage in passages {
                    for sentence in index.sentences(ofPassage: passage) {
                        let places = index.tokens(ofSentence: sentence)
                        var reading = SentenceReading(
                            first: places.lowerBound, frequencies: first + room.count * termCount)
                        read(sentence, places, &reading)
                        reading.found.length = Float(places.count - reading.wholes)
                        room.append(reading.found)
                    }
                }
            }
        }
    }
}
