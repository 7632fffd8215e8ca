import Retrieval

/// What a word could answer, whatever the question says.
extension SentenceReading {
    /// Notices of what class a word is, as far as the question may ask for it.
    @inline(__always)
    mutating func classify(_ note: WordNotes.Note, isCapital: Bool, _ position: Int) {
        let kind = note.kind
        // Next to the question's term before it, or behind one small word: "embarrassed both by".
        let isBehindTerm = position - lastTerms.position <= 2
        // "Embarrassed by his concessions" tells why they were.
        if kind.contains(.reason) || isBehindTerm && kind.contains(.means) { found.hasReason = true }
        if kind.contains(.means) { found.means += 1 }
        if kind.contains(.occasion) { found.occasions += 1 }
        // "3 years" answers "how many years".
        if kind.contains(.unit) { found.units += 1 }
        if kind.contains(.stretch) {
            found.stretches += 1
            stretchPosition = position
        }
        // "Two years later" tells how long nothing was.
        if kind.contains(.distance), stretchPosition == position - 1 { found.stretches -= 1 }
        guard !note.marks.contains(.asked) else { return }
        if kind.contains(.money) { found.sums += 1 }
        if kind.contains(.numeral) || (kind.contains(.figure) && !kind.contains(.year)) { found.figures += 1 }
        if kind.contains(.year) || kind.contains(.era) || (kind.contains(.calendar) && isCapital) {
            found.times += 1
        }
        if Self.isName(kind, isCapital, position) {
            found.names += 1
            if kind.contains(.proper), !kind.contains(.country) { found.personalNames += 1 }
        }
        if kind.contains(.person) { found.persons += 1 }
    }

    /// Notices that a verb tells what something is: "a summit is …", but not "was held", and "viscosity, that is, …".
    @inline(__always)
    mutating func readDefinition(_ position: Int, _ place: Int, _ knowledge: RankingKnowledge) {
        definingPosition = position
        let index = knowledge.index
        func word(_ place: Int) -> ArraySlice<UInt8> { index.words.bytes(of: index.tokens[place]) }
        if let first = firstTermPosition, first < 3, first < position, position < first + 6 {
            let isOther = place + 1 < index.tokens.count && Self.tellsOtherwise(word(place + 1))
            if !isOther { found.isDefining = true }
        } else if lastTerms.position == position - 2, word(place - 1) == Self.that {
            found.isDefining = true
        }
    }
    /// Notices what is told before its name: "tiny water fleas called copepods", "known as a copepod".
    private static func isNaming(_ word: ArraySlice<UInt8>) -> Bool { namings.contains(word) }
    private static let namings: WordSet = ["called", "named", "termed", "dubbed", "known"]
    private static let namingReach = 3

    mutating func readNaming(_ place: Int, _ knowledge: RankingKnowledge) {
        let index = knowledge.index
        for before in stride(from: place - 1, through: max(first, place - Self.namingReach), by: -1) {
            let word = index.words.bytes(of: index.tokens[before])
            if Self.isNaming(word) { found.isDefining = true }
            // "Called on", "known to", but "known as the".
            guard knowledge.classes[index.tokens[before]].contains(.article) || word == Self.as else {
                return
            }
        }
    }
    private static let `as` = Array("as".utf8)[...]

    /// Notices a noun for people that tells what somebody is: "Castro, the leader of Cuba". But "Castro's brother" is somebody else.
    mutating func readCalling(_ position: Int, _ place: Int, _ knowledge: RankingKnowledge) {
        personPosition = position
        let distance = position - lastTerms.position
        if lastTerms.mask != 0, distance > 1, distance <= Self.callingReach {
            let isApposed = knowledge.traits(at: place - distance + 1).contains(.afterMark)
            if isApposed || definingPosition > lastTerms.position { found.isDefining = true }
        }
        if position - definingPosition <= Self.callingReach { found.tellsCalling = true }
    }

    /// How far behind a name, or the verb behind it, stands what somebody is, and how far before it a title does.
    private static let callingReach = 4
    private static let titleReach = 3

    /// Notices a noun for people before a name, or before other parts of it: "President Kennedy", "the historian Martin Page".
    mutating func readTitle(_ position: Int, _ place: Int, _ knowledge: RankingKnowledge) {
        let distance = position - personPosition
        let isWithinName =
            distance <= Self.titleReach && knowledge.traits(at: place - 1).contains(.capitalised)
        if distance == 1 || isWithinName { found.isDefining = true }
    }

    /// "Is not", "was toppled", "was seen to".
    private static func tellsOtherwise(_ next: ArraySlice<UInt8>) -> Bool {
        Self.noNouns.contains(next) || next.count > 4 && next.suffix(2) == Self.ed
    }
    private static let noNouns: WordSet = [
        "not", "seen", "held", "taken", "given", "found", "thought", "said", "told", "sent", "left", "lost",
    ]
    private static let ed = Array("ed".utf8)[...]
    private static let that = Array("that".utf8)[...]

    /// Whether one of the first two words of a sentence points back: "They …", "For this …".
    static func isAnaphoric(
        _ places: Range<Int>, of index: InvertedIndex, _ classes: WordClasses
    ) -> Bool {
        var positions = 0
        for place in places {
            // A hyphenated whole takes no position.
            if index.traits(at: place).contains(.whole) { continue }
            if classes[index.tokens[place]].contains(.anaphor) { return true }
            positions += 1
            if positions == 2 { return false }
        }
        return false
    }

    private static let of = Array("of".utf8)[...]

    private static func isName(_ kind: WordClass, _ isCapital: Bool, _ position: Int) -> Bool {
        isCapital && kind.isDisjoint(with: Listener.nameless)
            && (position > 0 || kind.contains(.name))
    }

    /// Counts a word that a preposition places; half as well any name, and as well a country, for "which country".
    mutating func findPlace(
        _ note: WordNotes.Note, isCapital: Bool, _ place: Int, _ question: PreparedQuestion,
        _ knowledge: RankingKnowledge
    ) {
        guard !note.marks.contains(.asked), note.kind.isDisjoint(with: Listener.placeless) else { return }
        let isName = Self.isName(note.kind, isCapital, place - first)
        if question.listener.takesNames, isCapital, note.kind.contains(.country) {
            found.places += 1
        } else if Self.isPlaced(place, behind: first, knowledge) {
            if isName { found.places += 1 } else if !note.kind.contains(.abstract) { found.settings += 1 }
        } else if isName, question.listener.takesNames {
            found.settings += 1
        }
    }

    /// Whether "in", "at", "from" … stands before the name, or before the words "the" and names between.
    ///
    /// Static, for a method called while the reading changes gets a copy of all of it.
    private static func isPlaced(
        _ place: Int, behind first: Int, _ knowledge: RankingKnowledge
    ) -> Bool {
        var before = place - 1
        while before >= max(first, place - 3) {
            let kind = knowledge.classes[knowledge.index.tokens[before]]
            if kind.contains(.locative) { return true }
            // "The island of Skell".
            if before > first, knowledge.classes[knowledge.index.tokens[before - 1]].contains(.site) {
                return knowledge.index.words.bytes(of: knowledge.index.tokens[before]) == of
            }
            let isBetween =
                kind.contains(.article) || knowledge.traits(at: before).contains(.capitalised)
            guard isBetween else { return false }
            before -= 1
        }
        return false
    }
}
