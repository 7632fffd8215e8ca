import Retrieval

/// What stands around the figures of a sentence: an age, a sum, a unit.
extension Hints {
    /// Whether a figure of the sentence may be somebody's age: "aged 23", "was twenty-three", "23 years".
    var tellsAge: Bool {
        places.contains { place in
            guard isFigure(place) else { return false }
            let before = (place - Self.ageReach..<place).clamped(to: places)
            let behind = (place + 1..<place + 1 + Self.ageReach).clamped(to: places)
            // "Two years later."
            if (place + 1..<place + 2 + Self.ageReach).clamped(to: places).contains(where: {
                Self.distances.contains(word($0))
            }) {
                return false
            }
            return before.contains { Self.beforeAge.contains(word($0)) }
                || behind.contains { Self.afterAge.contains(word($0)) }
        }
    }
    /// How far beside the figure stands what makes an age of it.
    private static let ageReach = 2
    private static let beforeAge: WordSet = [
        "aged", "age", "was", "is", "were", "are", "be", "turned", "only", "barely", "ages",
    ]
    private static let distances = WordSet(
        (Lexicon.distances + " before").split(separator: " ").map { ShortWord($0) })
    private static let afterAge: WordSet = ["year", "years", "old", "month", "months", "age"]

    /// Whether a figure stands near a word for money: "27 million pounds", "cost about 300".
    var tellsSum: Bool {
        // "Entry is free."
        guard places.contains(where: isFigure) else { return true }
        return places.contains { place in
            guard Self.sums.contains(word(place)) else { return false }
            // What a sign stands for is indexed behind its sentence: "$5".
            if place >= places.upperBound - Self.mostSigns, Self.signs.contains(word(place)) {
                return places.contains { isFigure($0) }
            }
            return (place - Self.sumReach..<place + 1 + Self.sumReach).clamped(to: places).contains {
                isFigure($0)
            }
        }
    }
    private static let sumReach = 5
    private static let mostSigns = 3
    private static let signs: WordSet = ["dollars", "pounds", "euros", "yen", "percent"]
    private static let sums = WordSet(Lexicon.sums.split(separator: " ").map { ShortWord($0) })

    /// Whether it names a unit of the dimension that a measure is asked for in: a temperature need not be called one, but what is
    /// long may not be deep.
    var tellsDimension: Bool {
        Dimension(question).map { $0 != .length && $0.isTold(by: places.lazy.map(word)) } ?? false
    }

    /// Whether a measure is asked for in a dimension of which the sentence names no unit.
    var isUnitMissing: Bool {
        Dimension(question).map { !$0.isTold(by: places.lazy.map(word)) } ?? false
    }

    /// "How many species of birds are there?": whether the sentence counts species and has no birds, though the documents do.
    var isCountOfOthers: Bool {
        guard question.type == .number,
            let of = question.plain.indices.dropFirst().first(where: {
                question.plain[$0] == "of" && isCounted(question.words[$0 - 1])
            }),
            let kind = question.words[(of + 1)...].first(where: { !$0.isStopWord }),
            let term = question.terms.place(of: kind).map({ question.terms[$0] }), term.isKnown
        else { return false }
        let section = UInt32(index.section(ofPassage: best.passage))
        let document = UInt32(index.document(ofPassage: best.passage))
        return !places.contains { term.isMeant(byStem: index.stem(at: $0)) }
            && !term.isHeld { index.titles.holds($0, in: document) || index.headings.holds($0, in: section) }
    }

    private func isCounted(_ word: Question.Word) -> Bool {
        question.counted.map { question.terms[$0].folded == word.folded } ?? false
    }

    /// A number in figures or words that the question does not have.
    private func isFigure(_ place: Int) -> Bool {
        (index.traits(at: place).contains(.numeric) || Self.numerals.contains(word(place))) && !isAsked(place)
    }
    private static let numerals = WordSet(Lexicon.numerals.split(separator: " ").map { ShortWord($0) })
}
