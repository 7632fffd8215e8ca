import Retrieval

/// A sentence on its way: what was found so far, and what the next words need to know of those before.
struct SentenceReading {
    /// How far behind the question's term before it a term stands at most that makes a phrase with it: "the leader of
    /// Cuba", or "of the island of Cuba", for "who led Cuba".
    private static let phraseReach = 3

    /// How far behind a number what it counts stands at most: "two Communist allies".
    static let countReach = 3

    var found = PassageScan.Findings()
    /// The place of its first word.
    let first: Int
    /// Term → how often, written where the term is found first.
    private let frequencies: UnsafeMutablePointer<Float>
    /// Where the first word stands that counts for a term.
    private(set) var firstTermPosition: Int?
    /// Hyphenated wholes so far: they take no position.
    private(set) var wholes = 0
    /// The terms of the last word that counts for any, and its position.
    private(set) var lastTerms = (mask: UInt64(0), position: -phraseReach - 1)
    /// The position of the last figure or numeral.
    var figurePosition = -countReach - 1
    /// The position of the last unit of time.
    var stretchPosition = -2
    /// The position of the last month, and that of the last figure that may be a year or a number.
    var monthPosition = -2
    var yearPosition = -countReach - 1
    /// The position of the last word that makes a name, and whether the question has it.
    var name = (position: -2, isAsked: false)
    /// The positions of the last noun for people and of the last verb that tells what something is.
    var personPosition = -5
    var definingPosition = -5
    /// The last word that the question has, and its position.
    private var asked = (word: UInt32.max, position: -2)

    /// - Parameter frequencies: Room for a number of each term; the sentence does not outlive it.
    init(first: Int, frequencies: UnsafeMutablePointer<Float>) {
        self.first = first
        self.frequencies = frequencies
    }

    /// Looks at a word that may say something: one of the question's, or one of a class that it listens to. Most words are
    /// passed over, and the loop that does so is short only without this.
    /// - Parameter note: lent, for a call puts the parts of a value together and takes them apart again.
    @inline(never)
    mutating func look(
        at place: Int, _ word: UInt32, _ note: UnsafePointer<WordNotes.Note>, isNoted: Bool,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let traits = knowledge.traits(at: place)
        let position = place - first - wholes
        if traits.contains(.whole) {
            // It stands where its last part does.
            if isNoted { count(note.pointee, position - 1, question) }
            wholes += 1
            return
        }
        if isNoted { count(note.pointee, position, question) }
        let isCapital = traits.contains(.capitalised)
        if question.itemType == .definition, lastTerms.position == position {
            readNaming(place, knowledge)
        }
        if question.itemType == .identity, lastTerms.position == position {
            readTitle(position, place, knowledge)
        }
        if note.pointee.tells(question.listener) || isCapital && question.listener.hearsNames {
            classify(note, isCapital: isCapital, position, place, question, knowledge)
        }
        if question.listener.hearsPlaces, position > 0 || question.listener.takesNames {
            findPlace(note.pointee, isCapital: isCapital, place, question, knowledge)
        }
        if note.pointee.marks.contains(.askedWord) { pair(word, position, question) }
    }

    /// Passes a word that the question has and that tells nothing: a stop word.
    @inline(__always)
    mutating func pass(
        at place: Int, _ word: UInt32, _ note: WordNotes.Note, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) {
        if note.stopWord >= 0 { found.stopMask |= 1 &<< UInt64(note.stopWord) }
        if knowledge.traits(at: place).contains(.whole) {
            wholes += 1
        } else if note.marks.contains(.askedWord) {
            pair(word, place - first - wholes, question)
        }
    }

    /// Weighs a word of the question together with the one before it.
    @inline(__always)
    private mutating func pair(_ word: UInt32, _ position: Int, _ question: PreparedQuestion) {
        if asked.position == position - 1 { found.pairs += Self.pairWeight(asked.word, word, question) }
        asked = (word, position)
    }

    private static func pairWeight(_ first: UInt32, _ second: UInt32, _ question: PreparedQuestion) -> Float {
        for pair in question.pairs where pair.first == first && pair.second == second { return pair.weight }
        return 0
    }

    /// Counts a word for the terms, the exact words and the stop words that it is one of: most are stop words alone.
    @inline(__always)
    private mutating func count(_ note: WordNotes.Note, _ position: Int, _ question: PreparedQuestion) {
        if note.entry >= 0 { count(stem: Int(note.entry), position, question) }
        if note.exactTerm >= 0 { found.exactMask |= 1 &<< UInt64(note.exactTerm) }
        if note.stopWord >= 0 { found.stopMask |= 1 &<< UInt64(note.stopWord) }
    }

    /// Counts a word for the terms that one of the question's stems counts for.
    @inline(__always)
    private mutating func count(stem: Int, _ position: Int, _ question: PreparedQuestion) {
        if firstTermPosition == nil { firstTermPosition = position }
        var here: UInt64 = 0
        let isClose = position - lastTerms.position <= Self.phraseReach
        let before = isClose ? lastTerms.mask : 0
        question.forEachCount(ofStem: stem) { term, weight in
            let bit = UInt64(1) &<< UInt64(term)
            here |= bit
            if before & (bit >> 1) != 0 { found.phraseMask |= bit }
            frequencies[term] = (found.termMask & bit != 0 ? frequencies[term] : 0) + weight
            found.termMask |= bit
        }
        lastTerms = (here, position)
        if here & question.counted != 0, position - max(figurePosition, yearPosition) <= Self.countReach {
            found.counts += 1
        }
    }

    /// Notices of what class a word is, and what that makes of the words before it.
    @inline(__always)
    private mutating func classify(
        _ note: UnsafePointer<WordNotes.Note>, isCapital: Bool, _ position: Int, _ place: Int,
        _ question: PreparedQuestion, _ knowledge: RankingKnowledge
    ) {
        let note = note.pointee
        let (figures, names) = (found.figures, found.names)
        classify(note, isCapital: isCapital, position)
        if note.kind.contains(.defining) { readDefinition(position, place, knowledge) }
        if question.itemType == .identity, note.kind.contains(.person) {
            readCalling(position, place, knowledge)
        }
        readOutcome(note, position, question)
        if question.listener.hearsNumbers {
            readNumber(
                note, isCapital: isCapital, position, place, isFigure: found.figures > figures, knowledge)
        }
        if isCapital, question.itemType == .person {
            readName(note, position, isName: found.names > names)
        }
    }
}
