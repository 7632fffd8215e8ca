import Retrieval

/// A question as read against one library: what it asks for, and the terms to look for.
struct Question: Sendable {
    /// A word of the question, in order.
    struct Word: Sendable {
        /// Part of the bytes of all words, as its stem is.
        var folded: ArraySlice<UInt8>
        /// Its bytes as typed, cleaned by the wire.
        var typed: String
        var stem: ArraySlice<UInt8>
        /// The index's ids; nil where the documents lack the word or stem.
        var wordID: UInt32?
        var stemID: UInt32?
        var traits: TokenTraits
        var isStopWord: Bool
        /// Part of the question's frame ("tell me about", "which year"), not of what it is about.
        var isFrame = false
    }

    /// Which side of what a question tells its answer stands on.
    enum Neighbour: Sendable {
        case previous, next
    }

    var words: [Word]
    /// What words were read as that the documents lack as typed, by their places.
    private(set) var readings: [Int: Answer.Correction] = [:]
    /// The folded words in brief, in the same order.
    var plain: [ShortWord] = []
    var type: AnswerType
    /// What the items of a list are: reasons, people, places; `thing` where nothing says.
    var itemType = AnswerType.thing
    /// A list was asked for outright ("list …", "name all …"), not only by a plural.
    var wantsAll = false
    /// Sets things side by side.
    var compares = false
    /// The stem of the noun that says what a list is to be of; nil where the documents lack it.
    var listed: UInt32?
    /// Somebody is asked for who must have a name.
    var wantsName = false
    /// The stem of what that somebody is: "which bishop".
    var role: UInt32?
    /// Asks for the very words that somebody used.
    var wantsWords = false
    /// A month or a day is asked for, which a year alone does not tell.
    var isDayWanted = false
    /// A date is asked for, of which a day tells more than a year.
    var isDateWanted = false
    /// The folded noun that says of what kind the answer is: "into what liquid", "which mineral".
    var kindNoun: ArraySlice<UInt8>?
    /// The stem of what "whose" asks the owner of.
    var owned: UInt32?
    /// Asks what happened to somebody or something.
    var asksForFate = false
    /// Asks for a course of events, step by step.
    var isCourse = false
    /// Asks for everything of a kind that there is, whatever is said of it, or only of what `besidesKind` names; nil when it
    /// does not.
    var enumerates: AnswerType?
    var besidesKind: [UInt32?] = []
    /// "Tell me about …": asks for whatever there is.
    var isOpen = false
    /// "How many days": of a stretch of time that two years do not tell.
    var isInParts = false
    /// The distinct content terms, in order.
    var terms: [Term] = []
    /// Of terms that have contraries in the documents: the folded word, and the stems of those.
    var contraries: [(folded: ArraySlice<UInt8>, stems: [UInt32])] = []
    /// The place of the term that "how many" counts; nil where the documents lack it.
    var counted: Int?
    /// The answer stands beside the sentence that the question tells.
    var neighbour: Neighbour?

    /// Reads the word at a place as another one.
    mutating func correct(_ place: Int, as read: String, shown: String) {
        readings[place] = Answer.Correction(typed: words[place].typed, read: read, shown: shown)
    }

    /// What words were read as, in order.
    var corrections: [Answer.Correction] {
        readings.isEmpty ? [] : readings.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The words that carry meaning: neither stop words nor frame.
    var contentWords: [Word] { contentPlaces.map { words[$0] } }

    /// Their places.
    var contentPlaces: [Int] {
        var places: [Int] = []
        places.reserveCapacity(words.count)
        for place in words.indices where !words[place].isStopWord && !words[place].isFrame {
            places.append(place)
        }
        return places
    }
}

/// One thing to look for: a stem, and what may stand in its place.
struct Term: Sendable {
    /// A stem that counts as the term, and how much of it.
    struct Alternative: Sendable, Hashable {
        var stem: UInt32
        /// In 0...1.
        var weight: Float
    }

    /// Where a term comes from.
    enum Origin: Sendable, Hashable {
        case question
        /// An earlier turn; 1 is the last.
        case turn(Int)
    }

    /// As the question has it, folded.
    var folded: ArraySlice<UInt8>
    /// As typed, or as the documents write it when it was corrected.
    var shown: String
    /// Nil when the documents lack it.
    var stem: UInt32?
    var wordID: UInt32?
    /// From the thesaurus, each known to the documents.
    var alternatives: [Alternative] = []
    /// How much the question rests on it, in 0...1: 1 for a word of its own, less for the name of a type.
    var share: Float = 1
    var isName = false
    var origin = Origin.question
    /// What a pronoun of the question stands for.
    var isAntecedent = false
    var sentenceIDF: Float = 0
    var passageIDF: Float = 0

    /// Whether the documents hold the term or something that may stand for it.
    var isKnown: Bool { stem != nil || !alternatives.isEmpty }

    /// Whether it is a number in figures, a year for one.
    var isFigure: Bool { folded.allSatisfy { $0 &- 0x30 < 10 } }

    /// Whether a stem is the term's own or may stand for it.
    func isMeant(byStem other: UInt32) -> Bool {
        stem == other || alternatives.contains { $0.stem == other }
    }

    /// Whether something holds the term's own stem or one that may stand for it.
    func isHeld(where holds: (UInt32) -> Bool) -> Bool {
        stem.map(holds) ?? false || alternatives.contains { holds($0.stem) }
    }
}

extension [Term] {
    /// The place of the term that a word of the question is: by its stem or as it is written.
    func place(of word: Question.Word) -> Int? {
        indices.first { place in
            if let stem = word.stemID, self[place].stem == stem { return true }
            return self[place].folded == word.folded
        }
    }
}
