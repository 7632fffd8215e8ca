internal import Retrieval

/// The words of a small library, with lists that lead from what a question holds to the words that it concerns: the
/// others need no look.
struct SmallVocabulary: Sendable {
    /// The most words: to copy their numbers and to note all that share a gram with a question must cost less than to look
    /// at the words of the best passages. A list of words by grams takes sixteen bits for one.
    static let maximumCount = 1 << 12

    /// For each type of question: word → silent, or plain where it may tell something.
    private let numbers: [AnswerType: [UInt16]]
    private let classes: WordClasses
    /// Sentence → how many grams its words have.
    let gramCounts: [UInt32]
    /// Stem → its words.
    private let stems: IDLists
    /// A gram's last bits, of which `mask` tells how many → grams that end so, each above a word that has it.
    private let gramWords: IDLists
    private let mask: UInt32

    /// Nil when the vocabulary has more than `limit` words.
    init?(_ index: InvertedIndex, _ classes: WordClasses, _ allGrams: CharacterGrams, limit: Int) {
        guard index.words.count <= min(limit, Self.maximumCount) else { return nil }
        var room = 64
        while room < index.words.count { room *= 2 }
        let mask = UInt32(room - 1)
        var gramWords: [(key: UInt32, member: UInt32)] = []
        for word in 0..<UInt32(index.words.count) {
            for gram in allGrams.grams(of: word) {
                gramWords.append((UInt32(gram) & mask, UInt32(gram) << 16 | word))
            }
        }
        self.mask = mask
        self.classes = classes
        self.gramWords = IDLists(gramWords, keyCount: room)
        stems = IDLists(
            index.stemOfWord.enumerated().map { ($0.element, UInt32($0.offset)) }, keyCount: index.stems.count
        )
        gramCounts = (0..<index.sentenceCount).map { sentence in
            index.tokens(ofSentence: sentence).reduce(0) { $0 + UInt32(allGrams.count(of: index.tokens[$1])) }
        }
        numbers = Self.numbers(index, classes)
    }

    private static func numbers(_ index: InvertedIndex, _ classes: WordClasses) -> [AnswerType: [UInt16]] {
        var traits = [TokenTraits](repeating: [], count: index.words.count)
        for place in index.tokens.indices {
            traits[Int(index.tokens[place])].formUnion(index.traits(at: place))
        }
        var numbers: [AnswerType: [UInt16]] = [:]
        for type in AnswerType.allCases {
            let listener = Listener(to: type)
            numbers[type] = traits.indices.map { word in
                listener.listens(to: classes[UInt32(word)], writtenAs: traits[word])
                    ? WordNotes.plain : WordNotes.silent
            }
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
            for (place, gram) in question.grams.ids.enumerated() {
                gramWords.forEach(of: UInt32(gram) & mask) { member in
                    guard member >> 16 == UInt32(gram) else { return }
                    notes[self.place(of: member & 0xFFFF, numbers, &notes)].addGram(place)
                }
            }
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
        for stem in question.focus.ids {
            stems.forEach(of: stem) { word in
                notes[self.place(of: word, numbers, &notes)].marks.formUnion([.focus, .telling])
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
        for (place, word) in question.exactWords.ids.enumerated() {
            let note = self.place(of: word, numbers, &notes)
            notes[note].exactTerm = Int8(question.exactTerms[place])
            notes[note].marks.insert(.telling)
        }
        for word in question.askedWords.ids {
            notes[self.place(of: word, numbers, &notes)].marks.formUnion([.asked, .askedWord])
        }
    }
}
