import Retrieval

/// What the words around those asked for hint at: a reason, an owner, a day.
struct Hints {
    let best: RankedSentences.Entry
    let question: Question
    let index: InvertedIndex
    let places: Range<Int>

    init(of best: RankedSentences.Entry, _ question: borrowing Question, _ index: InvertedIndex) {
        (self.best, self.index) = (best, index)
        self.question = copy question
        places = index.tokens(ofSentence: best.sentence)
    }

    func word(_ place: Int) -> ArraySlice<UInt8> { index.words.bytes(of: index.tokens[place]) }

    func isAsked(_ place: Int) -> Bool {
        let stem = index.stem(at: place)
        return question.terms.contains { $0.isMeant(byStem: stem) }
    }

    // MARK: Owners

    /// "Whose advice": whether the sentence has what is owned and nobody whose it is.
    var isOwnerMissing: Bool {
        guard let owned = question.owned else { return false }
        let held = places.filter { index.stem(at: $0) == owned }
        return !held.isEmpty
            && !held.contains { place in
                let around = (place - Self.ownerReach..<place + 1 + Self.ownerReach).clamped(to: places)
                return around.contains {
                    index.traits(at: $0).contains(.possessive) || Self.owners.contains(word($0))
                }
                    || place + 1 < places.upperBound && Self.belonging.contains(word(place + 1))
                    // "On whose orders …", where "Brandt ordered" it.
                    || place > places.lowerBound && isOther(place - 1)
            }
    }
    /// How far beside what is owned its owner stands.
    private static let ownerReach = 3
    private static let owners: WordSet = ["his", "her", "their", "its", "my", "our", "your"]
    private static let belonging: WordSet = ["of", "from", "by"]

    // MARK: Roles

    /// "Which bishop ordered it?": whether the sentence tells of some bishop, "ordered by a bishop", and of none by name.
    var isRoleUnnamed: Bool {
        guard let role = question.role else { return false }
        let held = places.filter { index.stem(at: $0) == role }
        return !held.isEmpty
            && held.allSatisfy { place in
                let before = (place - Self.roleReach..<place).clamped(to: places)
                let behind = (place + 1..<place + 1 + Self.roleReach).clamped(to: places)
                return before.contains { Self.indefinite.contains(word($0)) }
                    && !behind.contains { index.traits(at: $0).contains(.capitalised) }
            }
    }
    /// "Which president did he face?": whether the sentence names one, "President Kennedy".
    var isRoleNamed: Bool {
        guard let role = question.role else { return false }
        return places.dropLast().contains {
            index.stem(at: $0) == role && index.traits(at: $0 + 1).contains(.capitalised)
                && !index.traits(at: $0 + 1).contains(.afterMark) && !isAsked($0 + 1)
        }
    }
    private static let roleReach = 3
    private static let indefinite: WordSet = ["a", "an", "some", "another"]

    // MARK: Days

    /// Whether the sentence names a month or a day of the week.
    var tellDay: Bool { places.contains { Self.calendar.contains(word($0)) } }
    private static let calendar = WordSet(
        (Lexicon.months + " " + Lexicon.weekdays).split(separator: " ").map { ShortWord($0) })

    // MARK: Series

    /// Whether the sentence names three things or more side by side, "alumina, potash and lime", that are not all asked of.
    var tellsSeries: Bool {
        places.contains { joint in
            guard Self.joints.contains(word(joint)), joint + 1 < places.upperBound else { return false }
            // The item before the joint begins behind a comma: it and the joint may have one, too.
            let reach = (joint - Self.itemReach..<joint).clamped(to: places)
            guard let start = reach.last(where: { index.traits(at: $0).contains(.afterMark) }),
                start > places.lowerBound
            else { return false }
            return !Self.clauses.contains(word(start)) && !Self.clauses.contains(word(joint + 1))
                && !Self.clauses.contains(word(start - 1)) && !(isAsked(start) && isAsked(joint + 1))
        }
    }
    /// Words of an item of a series at most.
    private static let itemReach = 4
    private static let joints: WordSet = ["and", "or"]
    /// Behind a comma they begin a clause.
    private static let clauses: WordSet = [
        "which", "who", "whom", "whose", "where", "when", "but", "and", "or", "so", "for", "because", "if",
        "as", "he",
        "she", "it", "they", "that", "this", "in", "on", "at", "with", "while", "although", "though", "since",
        "after",
        "before", "was", "were", "is", "are", "had", "has", "have", "did", "does", "do", "then", "also",
        "not", "to", "by",
        "of", "from", "under", "over", "so", "too", "yet", "thus", "be", "been", "being", "will", "would",
        "can", "could",
        "may", "might", "must", "should", "there", "here", "we", "you", "i",
    ]
}
