import Retrieval

/// What the words of passages are to one question, worked out once a word: few words make up most of a text.
///
/// A table without chains: a word pushes out the one that had its place, and is worked out again when it comes back.
struct WordNotes {
    /// What one word is to the question.
    struct Note {
        /// No word has the largest id.
        var word = UInt32.max
        var kind: WordClass = []
        /// The stem's place among the question's stems, -1 for a stem that counts for no term.
        var entry: Int16 = -1
        /// The term that the word is the very form of, -1 for none.
        var exactTerm: Int16 = -1
        var gramCount: UInt16 = 0
        var sharesGrams = false
        var isFocus = false
        /// The question says it, or another form of it.
        var isAsked = false
        /// The question has the word itself: a pair may begin with it.
        var isAskedWord = false
        /// Counts for nothing where it stands in small letters, unless a place is asked for.
        var isDull = false
    }

    private static let count = 1 << 10
    /// Classes that tell something even in small letters.
    private static let telling: WordClass = [
        .anaphor, .reason, .defining, .numeral, .figure, .year, .era, .calendar, .person,
    ]

    private var notes = [Note](repeating: Note(), count: count)

    /// The note of a word.
    @inline(__always)
    mutating func note(
        of word: UInt32, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Note {
        let slot = Int(word) & (Self.count - 1)
        if notes[slot].word == word { return notes[slot] }
        let note = Self.note(on: word, question, knowledge)
        notes[slot] = note
        return note
    }

    /// Not an initializer, whose arguments are copies: these are large.
    @inline(never)
    private static func note(
        on word: UInt32, _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) -> Note {
        let stem = knowledge.index.stemOfWord[Int(word)]
        var note = Note(word: word, kind: knowledge.classes[word])
        if question.relevantStems.contains(stem) {
            if let place = question.stems.place(of: stem) { note.entry = Int16(place) }
            note.isFocus = question.focus.contains(stem)
            note.isAsked = question.askedStems.contains(stem)
        }
        if question.relevantWords.contains(word) {
            if let place = question.exactWords.place(of: word) {
                note.exactTerm = Int16(question.exactTerms[place])
            }
            note.isAskedWord = question.askedWords.contains(word)
            note.isAsked = note.isAsked || note.isAskedWord
        }
        let grams = knowledge.grams.range(of: word)
        note.gramCount = UInt16(grams.count)
        // No closure either.
        for place in grams where question.grams.contains(knowledge.grams.gram(at: place)) {
            note.sharesGrams = true
            break
        }
        note.isDull =
            note.entry < 0 && note.exactTerm < 0 && !note.isFocus && !note.sharesGrams
            && note.kind.isDisjoint(with: telling)
        return note
    }
}
