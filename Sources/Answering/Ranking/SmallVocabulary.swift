internal import Retrieval

/// The words of a small library, noted before any question is asked, with lists that lead from what a question holds
/// to the words that it concerns: the others need no look.
struct SmallVocabulary: Sendable {
    /// The most words: a copy of all notes, at twelve bytes, must cost less than looking at the words of the best
    /// passages, and a list of words by grams takes sixteen bits for one.
    static let maximumCount = 1 << 16

    /// The notes for a question that concerns no word; a power of two of them.
    private let notes: [WordNotes.Note]
    /// Stem → its words.
    private let stems: IDLists
    /// A gram's last bits, of which `mask` tells how many → grams that end so, each above a word that has it.
    private let gramWords: IDLists
    private let mask: UInt32

    /// Nil when the vocabulary has more than `limit` words.
    init?(_ index: InvertedIndex, _ classes: WordClasses, _ allGrams: CharacterGrams, limit: Int) {
        guard index.words.count <= min(limit, Self.maximumCount) else { return nil }
        var room = 1
        while room < index.words.count { room *= 2 }
        var notes = [WordNotes.Note](repeating: WordNotes.Note(), count: room)
        let mask = UInt32(max(64, min(1 << 16, room)) - 1)
        var gramWords: [(key: UInt32, member: UInt32)] = []
        for word in 0..<UInt32(index.words.count) {
            notes[Int(word)] = WordNotes.Note(
                plain: word, kind: classes[word], gramCount: allGrams.count(of: word))
            for gram in allGrams.grams(of: word) {
                gramWords.append((UInt32(gram) & mask, UInt32(gram) << 16 | word))
            }
        }
        self.notes = notes
        self.mask = mask
        self.gramWords = IDLists(gramWords, keyCount: Int(mask) + 1)
        stems = IDLists(
            index.stemOfWord.enumerated().map { ($0.element, UInt32($0.offset)) }, keyCount: index.stems.count
        )
    }

    /// The notes of all words for a question, each at the place of its id.
    func notes(for question: PreparedQuestion) -> [WordNotes.Note] {
        var notes = notes
        notes.withUnsafeMutableBufferPointer { notes in
            markStems(question, notes)
            markWords(question, notes)
            for gram in question.grams.ids { mark(gram, notes) }
        }
        return notes
    }

    private func markStems(
        _ question: PreparedQuestion, _ notes: UnsafeMutableBufferPointer<WordNotes.Note>
    ) {
        for (place, stem) in question.stems.ids.enumerated() {
            stems.forEach(of: stem) { word in
                notes[Int(word)].entry = Int16(place)
                notes[Int(word)].marks.insert(.telling)
            }
        }
        for stem in question.focus.ids {
            stems.forEach(of: stem) { word in notes[Int(word)].marks.formUnion([.focus, .telling]) }
        }
        for stem in question.askedStems.ids {
            stems.forEach(of: stem) { word in notes[Int(word)].marks.insert(.asked) }
        }
    }

    private func markWords(
        _ question: PreparedQuestion, _ notes: UnsafeMutableBufferPointer<WordNotes.Note>
    ) {
        for (place, word) in question.exactWords.ids.enumerated() {
            notes[Int(word)].exactTerm = Int8(question.exactTerms[place])
            notes[Int(word)].marks.insert(.telling)
        }
        for word in question.askedWords.ids { notes[Int(word)].marks.formUnion([.asked, .askedWord]) }
    }

    private func mark(_ gram: UInt16, _ notes: UnsafeMutableBufferPointer<WordNotes.Note>) {
        gramWords.forEach(of: UInt32(gram) & mask) { member in
            guard member >> 16 == UInt32(gram) else { return }
            notes[Int(member & 0xFFFF)].marks.formUnion([.sharesGrams, .telling])
        }
    }
}
