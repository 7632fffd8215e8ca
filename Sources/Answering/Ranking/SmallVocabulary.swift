internal import Retrieval

/// The words of a small library, with lists that lead from what a question holds to the words that it concerns: the
/// others need no look.
final class SmallVocabulary: Sendable {
    /// The most words: to copy their numbers must cost less than to look at the words of the best passages.
    static let maximumCount = 1 << 15

    /// For each type of question: word → silent, or plain where it may tell something.
    private let numbers: [AnswerType: [UInt16]]
    private let classes: WordClasses
    /// Stem → its words.
    private let stems: IDLists
    /// Sentence → whether it begins by pointing back.
    private let anaphoric: [Bool]

    /// Nil when the vocabulary has more than `limit` words.
    init?(_ index: InvertedIndex, _ classes: WordClasses, limit: Int) {
        guard index.words.count <= min(limit, Self.maximumCount) else { return nil }
        self.classes = classes
        stems = IDLists(
            index.stemOfWord.enumerated().map { ($0.element, UInt32($0.offset)) }, keyCount: index.stems.count
        )
        numbers = Self.numbers(index, classes)
        anaphoric = (0..<index.sentenceCount).map {
            SentenceReading.isAnaphoric(index.tokens(ofSentence: $0), of: index, classes)
        }
    }

    /// Whether one of the first two words of a sentence points back.
    func isAnaphoric(_ sentence: Int) -> Bool { anaphoric[sentence] }

    private static func numbers(_ index: InvertedIndex, _ classes: WordClasses) -> [AnswerType: [UInt16]] {
        var traits = [TokenTraits](repeating: [], count: index.words.count)
        for place in index.tokens.indices {
            traits[Int(index.tokens[place])].formUnion(index.traits(at: place))
        }
        // Types that listen to the same share their numbers.
        var listeners: [(listener: Listener, numbers: [UInt16])] = []
        var numbers: [AnswerType: [UInt16]] = [:]
        for type in AnswerType.allCases {
            let listener = Listener(to: type)
            if let known = listeners.first(where: { $0.listener == listener }) {
                numbers[type] = known.numbers
                continue
            }
            let own = traits.indices.map { word in
                listener.listens(to: classes[UInt32(word)], writtenAs: traits[word])
                    ? WordNotes.plain : WordNotes.silent
            }
            listeners.append((listener, own))
            numbers[type] = own
        }
        return numbers
    }

    /// Every word's number for a question, and the notes of those that concern it, from place 2 on.
    func notes(for question: PreparedQuestion) -> (numbers: [UInt16], notes: [WordNotes.Note]) {
        var numbers = numbers[question.itemType] ?? []
        var notes = WordNotes.noNotes
        notes.reserveCapacity(128)
        numbers.withUnsafeMutableBufferPointer { numbers in
            markStems(question, numbers, &notes)
            markWords(question, numbers, &notes)
        }
        return (numbers, notes)
    }

    /// The place of a word's note, which is made when there is none yet.
    @inline(__always)
    private func place(
        of word: UInt32, _ numbers: UnsafeMutableBufferPointer<UInt16>, _ notes: inout [WordNotes.Note]
    ) -> Int {
        if numbers[Int(word)] <= WordNotes.plain {
            numbers[Int(word)] = UInt16(notes.count)
            notes.append(WordNotes.Note(plain: classes[word]))
        }
        return Int(numbers[Int(word)])
    }

    private func markStems(
        _ question: PreparedQuestion, _ numbers: UnsafeMutableBufferPointer<UInt16>,
        _ notes: inout [WordNotes.Note]
    ) {
        for (place, stem) in question.stems.ids.enumerated() {
            stems.forEach(of: stem) { word in
                let note = self.place(of: word, numbers, &notes)
                notes[note].entry = Int16(place)
                notes[note].marks.insert(.telling)
            }
        }
        for stem in question.askedStems.ids {
            stems.forEach(of: stem) { word in
                notes[self.place(of: word, numbers, &notes)].marks.insert(.asked)
            }
        }
        for (place, stem) in question.stopWords.ids.enumerated() {
            stems.forEach(of: stem) { word in
                notes[self.place(of: word, numbers, &notes)].stopWord = Int8(place)
            }
        }
    }

    private func markWords(
        _ question: PreparedQuestion, _ numbers: UnsafeMutableBufferPointer<UInt16>,
        _ notes: inout [WordNotes.Note]
    ) {
        for term in question.measures.indices {
            guard let word = question.measures[term].word else { continue }
            let note = self.place(of: word, numbers, &notes)
            // Of several terms of one word the first counts.
            if notes[note].exactTerm < 0 { notes[note].exactTerm = Int8(term) }
            notes[note].marks.insert(.telling)
        }
        for word in question.askedWords.ids {
            notes[self.place(of: word, numbers, &notes)].marks.formUnion([.asked, .askedWord])
        }
    }
}
