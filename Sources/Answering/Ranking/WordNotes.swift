import Retrieval

/// What the words of passages are to one question, worked out once a word: few words make up most of a text.
///
/// Of a small library all words that concern the question are noted at once, by the lists of its `SmallVocabulary`. Of
/// a large one words are noted as they come, in a table without chains: a word pushes out the one that had its place,
/// and is worked out again when it comes back.
struct WordNotes {
    /// What one word is to the question.
    struct Note: Equatable {
        var kind: WordClass = []
        /// The stem's place among the question's stems, -1 for a stem that counts for no term.
        var entry: Int16 = -1
        /// The term that the word is the very form of, -1 for none.
        var exactTerm: Int8 = -1
        /// The place among the question's stop words of the one that it is a form of, -1 for none.
        var stopWord: Int8 = -1
        var marks: Marks = []

        /// The note of a word for a question that it does not concern.
        init(plain kind: WordClass) { self.kind = kind }

        /// Whether the word may tell something, however it is written.
        @inline(__always)
        func tells(_ listener: Listener) -> Bool {
            marks.contains(.telling) || !kind.isDisjoint(with: listener.classes)
        }

        /// Whether the word concerns the question.
        var concerns: Bool { !marks.isEmpty }
    }

    /// What of a word concerns the question.
    struct Marks: OptionSet {
        let rawValue: UInt8

        /// The question says it, or another form of it.
        static let asked = Marks(rawValue: 1)
        /// The question has the word itself: a pair may begin with it.
        static let askedWord = Marks(rawValue: 2)
        /// Counts for something wherever it stands.
        static let telling = Marks(rawValue: 4)
    }

    /// The number of a word that says nothing wherever it stands.
    static let silent: UInt16 = 0
    /// The number of a word that may tell something though it does not concern the question.
    static let plain: UInt16 = 1

    /// Words of a large library that have a place in the table at a time.
    private static let tableSize = 1 << 9
    /// The most notes, for their places are numbers.
    private static let maximumNotes = 1 << 16

    /// A word of a large library that was looked up.
    struct Slot {
        /// No word has the largest id.
        var word = UInt32.max
        /// Silent, plain, or the place of its note.
        var number = WordNotes.silent
    }

    /// Of a small library: word → silent, plain, or the place of its note.
    private(set) var numbers: [UInt16] = []
    /// Of a large one: a word's last bits → the word looked up last.
    private var slots: [Slot] = []
    /// From place 2 on.
    private(set) var notes: [Note] = []

    /// Notes all words of a small library for a question, makes room for those of a large one.
    init(_ question: PreparedQuestion, _ knowledge: RankingKnowledge) {
        if let vocabulary = knowledge.vocabulary {
            (numbers, notes) = vocabulary.notes(for: question)
        } else {
            clear()
        }
    }

    /// Forgets all words of a large library.
    private mutating func clear() {
        slots = [Slot](repeating: Slot(), count: Self.tableSize)
        notes = Self.noNotes
    }

    /// For silent and plain words, whose notes are never looked up.
    static let noNotes = [Note](repeating: Note(plain: []), count: 2)

    /// What a word of a large library is: silent, plain, or the place of its note. Most words have none of the question's
    /// stems, and only their class is looked up.
    @inline(__always)
    mutating func number(of word: UInt32, _ question: PreparedQuestion, _ knowledge: RankingKnowledge)
        -> UInt16
    {
        if !question.relevantStems.mayContain(knowledge.index.stemOfWord[Int(word)]) {
            return question.listener.listens(to: knowledge.classes[word]) ? Self.plain : Self.silent
        }
        let slot = slots[Int(word) & (Self.tableSize - 1)]
        return slot.word == word ? slot.number : write(word, question, knowledge)
    }

    /// Looks a word up that may have one of the question's stems, and remembers it.
    @inline(never)
    private mutating func write(
        _ word: UInt32, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> UInt16 {
        let kind = knowledge.classes[word]
        var number = question.listener.listens(to: kind) ? Self.plain : Self.silent
        var note = Note(plain: kind)
        Self.fill(&note, word, knowledge.index.stemOfWord[Int(word)], question)
        if note.concerns {
            if notes.count == Self.maximumNotes { clear() }
            number = UInt16(notes.count)
            notes.append(note)
        }
        slots[Int(word) & (Self.tableSize - 1)] = Slot(word: word, number: number)
        return number
    }

    @inline(never)
    private static func fill(
        _ note: inout Note, _ word: UInt32, _ stem: UInt32, _ question: PreparedQuestion
    ) {
        if let place = question.stems.place(of: stem) {
            note.entry = Int16(place)
            note.marks.insert(.telling)
        }
        if question.askedStems.contains(stem) { note.marks.insert(.asked) }
        if let place = question.stopWords.place(of: stem) { note.stopWord = Int8(place) }
        if let term = question.exactTerm(of: word) {
            note.exactTerm = Int8(term)
            note.marks.insert(.telling)
        }
        if question.askedWords.contains(word) { note.marks.formUnion([.asked, .askedWord]) }
    }
}
