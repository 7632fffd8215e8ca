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
            if before.contains(where: { Self.beforeAge.contains(word($0)) }) { return true }
            // "Lived for eleven years with it."
            let isStretch = place > places.lowerBound && Self.beforeStretch.contains(word(place - 1))
            return !isStretch && behind.contains { Self.afterAge.contains(word($0)) }
        }
    }
    /// How far beside the figure stands what makes an age of it.
    private static let ageReach = 2
    private static let beforeAge: WordSet = [
        "aged", "age", "was", "is", "were", "are", "be", "turned", "only", "barely", "ages",
    ]
    private static let beforeStretch: WordSet = [
        "for", "within", "after", "over", "every", "in", "during", "last", "next", "past", "another",
    ]
    private static let distances = WordSet(
        (Lexicon.distances + " before").split(separator: " ").map { ShortWord($0) })
    private static let afterAge: WordSet = ["year", "years", "old", "month", "months", "age"]

    /// Whether a figure stands near a word for money: "27 million pounds", "cost about 300".
    var tellsSum: Bool {
        // "Entry is free."
        guard places.contains(where: isFigure) else {
            return places.contains { Self.gratis.contains(word($0)) }
        }
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
    private static let gratis: WordSet = ["free", "nothing", "gratis", "no", "cheap", "expensive"]
    private static let sumReach = 5
    private static let mostSigns = 3
    private static let signs: WordSet = ["dollars", "pounds", "euros", "yen", "percent"]
    private static let sums = WordSet(Lexicon.sums.split(separator: " ").map { ShortWord($0) })

    /// Whether it names a unit of the dimension that a measure is asked for in: a temperature need not be called one, but what is
    /// long may not be deep.
    var tellsDimension: Bool {
        Dimension(question).map { ![.length, .extent].contains($0) && $0.isTold(by: places.lazy.map(word)) }
            ?? false
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

    /// "How many swifts breed there?": whether every figure of the sentence is a share or a year: "fell by 57 per cent between 1995 and
    /// 2017".
    var isCountMissing: Bool {
        guard question.type == .number, question.plain.contains("many"),
            !question.plain.contains(where: Self.shares.contains)
        else { return false }
        let figures = places.filter(isFigure)
        return !figures.isEmpty
            && figures.allSatisfy { isShare($0) || isYear($0) || isOfThings($0) || isBesideCounted($0) }
    }

    /// "It is run by volunteers and has 900 items", where volunteers are counted: whether the figure stands before another plural, and
    /// no figure before what is counted.
    private func isBesideCounted(_ place: Int) -> Bool {
        guard let counted = question.counted.map({ question.terms[$0] }), place + 1 < places.upperBound else {
            return false
        }
        let noun = ShortWord(word(place + 1))
        let held = places.filter { counted.stem == index.stem(at: $0) }
        return noun.hasSuffix("s") && noun.count > 3 && !isAsked(place + 1) && !held.isEmpty
            && held.allSatisfy { counted in
                !(counted - Self.countReach..<counted + Self.countReachBehind).clamped(to: places).contains(
                    where: isFigure)
            }
    }
    private static let countReach = 4
    private static let countReachBehind = 3

    /// "380 buildings", where people are counted.
    private func isOfThings(_ place: Int) -> Bool {
        guard question.plain.contains(where: Self.people.contains), place + 1 < places.upperBound else {
            return false
        }
        let noun = ShortWord(word(place + 1))
        return noun.hasSuffix("s") && noun.count > 3 && !isAsked(place + 1) && !Self.counted.contains(noun)
    }
    private static let people: WordSet = ["people", "persons"]
    private static let counted = WordSet(
        Lexicon.persons.split { $0.isWhitespace }.map { ShortWord($0) } + [
            "lives", "victims", "deaths", "casualties", "souls", "inhabitants", "residents", "spectators",
            "thousands", "hundreds", "millions", "seats", "thirds", "quarters", "fifths", "tenths",
        ])

    /// "57 per cent", "57%", whose sign is indexed behind its sentence.
    private func isShare(_ place: Int) -> Bool {
        guard index.traits(at: place).contains(.numeric) else { return false }
        let behind = place + 1 < places.upperBound ? ShortWord(word(place + 1)) : ""
        return behind == "percent" || behind == "percentage"
            || behind == "per" && place + 2 < places.upperBound && word(place + 2).elementsEqual("cent".utf8)
    }

    /// "In 1995", "between 1995 and 2017".
    func isYear(_ place: Int) -> Bool {
        guard word(place).count == 4, word(place).allSatisfy({ $0 &- 0x30 < 10 }),
            [0x31, 0x32].contains(word(place).first ?? 0), place > places.lowerBound
        else { return false }
        if Self.beforeYear.contains(word(place - 1)) || Self.months.contains(word(place - 1)) { return true }
        return place - 2 >= places.lowerBound && ["and", "to"].contains(ShortWord(word(place - 1)))
            && isYear(place - 2)
    }
    private static let shares: WordSet = [
        "percent", "percentage", "percentages", "cent", "share", "proportion",
    ]
    private static let beforeYear: WordSet = [
        "in", "since", "by", "from", "between", "until", "till", "during", "before", "after", "early", "late",
        "mid",
    ]
    private static let months = WordSet(Lexicon.months.split(separator: " ").map { ShortWord($0) })

    /// "How long is a puffin?", of which "its two relatives" tells nothing: whether the sentence has neither a word for a time nor a number
    /// in figures.
    var isTimeMissing: Bool {
        question.type == .duration && !places.contains { index.traits(at: $0).contains(.numeric) }
            && !places.contains {
                Self.timewords.contains(word($0)) || Self.months.contains(word($0))
            }
    }
    private static let timewords = WordSet(
        (Lexicon.stretches + " " + Lexicon.eras + " " + Lexicon.weekdays
            + " second until till since always ever forever permanent permanently never lifetime life throughout "
            + "times time twice once often rarely seldom regularly every each daily term long brief briefly short")
            .split { $0.isWhitespace }.map { ShortWord($0) })

    /// "How many objects were brought in 2022?": whether the sentence tells of another year, and neither its passage nor what stands
    /// above it has the one that is asked of.
    var isOfOtherYear: Bool {
        guard question.type != .yesNo, question.type != .list, question.type != .summary,
            let asked = question.words.indices.dropFirst().first(where: isYearAsked)
        else { return false }
        let year = question.words[asked].folded
        let others = places.filter(isYear).map { Array(word($0)) }
        guard let first = others.min(by: { $0.lexicographicallyPrecedes($1) }),
            let last = others.max(by: { $0.lexicographicallyPrecedes($1) })
        else { return false }
        let isWithin = first.lexicographicallyPrecedes(year) && Array(year).lexicographicallyPrecedes(last)
        let stem = question.words[asked].stemID
        let isAbove =
            stem.map {
                index.headings.holds($0, in: UInt32(index.section(ofPassage: best.passage)))
                    || index.titles.holds($0, in: UInt32(index.document(ofPassage: best.passage)))
                    || index.passages.holds($0, in: UInt32(best.passage))
            } ?? false
        return !isWithin && !isAbove
    }

    /// "What does error 12 mean?": whether the sentence has the noun of an asked number with other numbers alone, "error 17".
    var isOfOtherNumber: Bool {
        question.words.indices.dropFirst().contains { place in
            let (noun, number) = (question.words[place - 1], question.words[place].folded)
            guard !noun.isStopWord, !noun.traits.contains(.capitalised), noun.stemID != nil,
                number.allSatisfy({ $0 &- 0x30 < 10 }), !isYearAsked(place)
            else { return false }
            let held = places.dropLast().filter {
                index.stem(at: $0) == noun.stemID && index.traits(at: $0 + 1).contains(.numeric)
            }
            return !held.isEmpty && !places.contains { word($0).elementsEqual(number) }
        }
    }

    private func isYearAsked(_ place: Int) -> Bool {
        let word = question.words[place].folded
        return word.count == 4 && word.allSatisfy { $0 &- 0x30 < 10 }
            && [0x31, 0x32].contains(word.first ?? 0)
            && (Self.beforeYear.contains(question.plain[place - 1])
                || Self.months.contains(question.plain[place - 1]))
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
