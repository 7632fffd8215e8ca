import Retrieval

/// What the words of passages are to one question, worked out once a word: few words make up most of a text.
///
/// A table without chains: a word pushes out the one that had its place, and is worked out again when it comes back.
struct WordNotes {
    /// What one word is to the question.
    struct Note: Equatable {
        /// No word has the largest id.
        var word = UInt32.max
        var kind: WordClass = []
        /// The stem's place among the question's stems, -1 for a stem that counts for no term.
        var entry: Int16 = -1
        var gramCount: UInt16 = 0
        /// The term that the word is the very form of, -1 for none.
        var exactTerm: Int8 = -1
        var marks: Marks = []

        init() {}

        /// The note of a word for a question that it does not concern.
        init(plain word: UInt32, kind: WordClass, gramCount: UInt16) {
            self.word = word
            self.kind = kind
            self.gramCount = gramCount
        }
    }

    /// What of a word concerns the question.
    struct Marks: OptionSet {
        let rawValue: UInt8

        static let sharesGrams = Marks(rawValue: 1)
        static let focus = Marks(rawValue: 2)
        /// The question says it, or another form of it.
        static let asked = Marks(rawValue: 4)
        /// The question has the word itself: a pair may begin with it.
        static let askedWord = Marks(rawValue: 8)
        /// Counts for something wherever it stands.
        static let telling = Marks(rawValue: 16)
    }

    /// The most notes that are kept of a large library.
    private static let maximumCount = 1 << 10
    private var notes: [Note] = []

    /// Notes all words of a small library for a question, makes room for those of a large one; each only once.
    mutating func begin(_ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        guard notes.isEmpty else { return }
        notes =
            knowledge.vocabulary?.notes(for: question)
            ?? [Note](repeating: Note(), count: Self.maximumCount)
    }

    /// The table for a walk over tokens, with a power of two of places; read it at `place(of:in:_:_:)`.
    mutating func withTable(_ body: (UnsafeMutableBufferPointer<Note>) -> Void) {
        notes.withUnsafeMutableBufferPointer { body($0) }
    }

    /// The place of a word's note in the table.
    @inline(__always)
    static func place(
        of word: UInt32, in table: UnsafeMutableBufferPointer<Note>, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) -> Int {
        let place = Int(word) & (table.count - 1)
        if table[place].word != word { write(word, to: &table[place], question, knowledge) }
        return place
    }

    /// Most words are in none of the question's filters, and only their class and length are noted.
    @inline(never)
    private static func write(
        _ word: UInt32, to note: inout Note, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let stem = knowledge.index.stemOfWord[Int(word)]
        let kind = knowledge.classes[word]
        if question.relevantStems.mayContain(stem) || question.relevantWords.mayContain(word)
            || knowledge.grams.mayShare(word, with: question.grams)
        {
            note = self.note(on: word, stem, kind, question, knowledge)
        } else {
            note = Note(plain: word, kind: kind, gramCount: knowledge.grams.count(of: word))
        }
    }

    /// Not an initializer, whose arguments are copies: these are large.
    @inline(never)
    private static func note(
        on word: UInt32, _ stem: UInt32, _ kind: WordClass, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) -> Note {
        var note = Note(plain: word, kind: kind, gramCount: knowledge.grams.count(of: word))
        if question.relevantStems.contains(stem) {
            if let place = question.stems.place(of: stem) { note.entry = Int16(place) }
            if question.focus.contains(stem) { note.marks.insert(.focus) }
            if question.askedStems.contains(stem) { note.marks.insert(.asked) }
        }
        if question.relevantWords.contains(word) {
            if let place = question.exactWords.place(of: word) {
                note.exactTerm = Int8(question.exactTerms[place])
            }
            if question.askedWords.contains(word) { note.marks.formUnion([.asked, .askedWord]) }
        }
        if knowledge.grams.range(of: word).contains(where: {
            question.grams.contains(knowledge.grams.gram(at: $0))
        }) {
            note.marks.insert(.sharesGrams)
        }
        if note.entry >= 0 || note.exactTerm >= 0 || !note.marks.isDisjoint(with: [.focus, .sharesGrams]) {
            note.marks.insert(.telling)
        }
        return note
    }
}
