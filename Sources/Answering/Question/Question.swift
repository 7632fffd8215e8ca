import Retrieval

/// A question as read against one library: what it asks for, and the terms to look for.
struct Question: Sendable {
    /// A word of the question, in order.
    struct Word: Sendable {
        var folded: [UInt8]
        /// Its bytes as typed, cleaned by the wire.
        var typed: String
        var stem: [UInt8]
        /// The index's ids; nil where the documents lack the word or stem.
        var wordID: UInt32?
        var stemID: UInt32?
        var traits: TokenTraits
        var isStopWord: Bool
        /// Part of the question's frame ("tell me about", "which year"), not of what it is about.
        var isFrame = false
        /// What the word was read as, where the documents lack it as typed.
        var correction: Answer.Correction?
    }

    /// Which side of what a question tells its answer stands on.
    enum Neighbour: Sendable {
        case previous, next
    }

    var words: [Word]
    /// The folded words as text, in the same order.
    var plain: [String] = []
    var type: AnswerType
    /// What the items of a list are: reasons, people, places; `thing` where nothing says.
    var itemType = AnswerType.thing
    /// A list was asked for outright ("list …", "name all …"), not only by a plural.
    var wantsAll = false
    /// "Tell me about …": asks for whatever there is.
    var isOpen = false
    /// The distinct content terms, in order.
    var terms: [Term] = []
    /// The answer stands beside the sentence that the question tells.
    var neighbour: Neighbour?

    /// The words that carry meaning: neither stop words nor frame.
    var contentWords: [Word] { words.filter { !$0.isStopWord && !$0.isFrame } }
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
    var folded: [UInt8]
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
    var sentenceIDF: Float = 0
    var passageIDF: Float = 0

    /// Whether the documents hold the term or something that may stand for it.
    var isKnown: Bool { stem != nil || !alternatives.isEmpty }
}
