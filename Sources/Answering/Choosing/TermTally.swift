import Retrieval

/// Which terms of a question the best sentence and its passage hold.
struct TermTally {
    /// One term of the question.
    struct Row {
        /// Its share of the question times its rarity among passages.
        var weight: Double
        var isKnown: Bool
        var isName: Bool
        /// The title of the best sentence's document holds it.
        var isTopic: Bool
        /// The heading of its section holds it.
        var isHeaded: Bool
        /// Terms of one number count as one: the words of a name.
        var unit: Int
        /// 1 when held as it is, the weight of the best synonym that is held, else 0.
        var inSentence: Double
        var inPassage: Double
        /// It counts for nothing.
        private(set) var isLeftOut = false

        mutating func leaveOut() { (isLeftOut, weight, isKnown) = (true, 0, true) }
    }

    /// Kinds that are seen in a sentence without their noun: "in what year", "to which island".
    private static let seenKinds: [AnswerType] = [.time, .occasion, .place, .site]

    /// A sum is seen without it.
    private static let money: WordSet = ["money"]

    private(set) var rows: [Row] = []

    /// - Parameter others: sentences that are shown beside the best one if they hold a name or number that it lacks.
    init(
        _ question: borrowing Question, _ best: RankedSentences.Entry,
        others: some Sequence<RankedSentences.Entry> = EmptyCollection(), _ index: InvertedIndex
    ) {
        let sentence = index.tokens(ofSentence: best.sentence).map { index.stem(at: $0) }
        let section = UInt32(index.section(ofPassage: best.passage))
        let document = UInt32(index.document(ofPassage: best.passage))
        rows.reserveCapacity(question.terms.count)
        func row(of term: Term, unit: Int) -> Row {
            Row(
                weight: Double(term.share * term.passageIDF), isKnown: term.isKnown,
                isName: index.isName(term),
                isTopic: term.stem.map { index.titles.holds($0, in: document) } ?? false,
                isHeaded: term.stem.map { index.headings.holds($0, in: section) } ?? false,
                unit: unit,
                inSentence: Self.hold(term) { sentence.contains($0) },
                inPassage: Self.hold(term) { stem in
                    index.passages.holds(stem, in: UInt32(best.passage))
                        || index.headings.holds(stem, in: section)
                        || index.titles.holds(stem, in: document)
                        || index.isItemOfItsOwn(term) && others.contains { index.holds($0, stem) }
                })
        }
        for place in question.terms.indices {
            var row = row(of: question.terms[place], unit: place)
            let isKind =
                Self.seenKinds.contains(question.type) && question.terms[place].folded == question.kindNoun
                || question.type == .money && Self.money.contains(question.terms[place].folded)
            if isKind, row.inPassage == 0 { row.leaveOut() }
            rows.append(row)
        }
        joinNames(of: question)
    }

    /// Gives neighbouring words of a name the unit of the first.
    private mutating func joinNames(of question: Question) {
        guard rows.contains(where: { $0.isName }) else { return }
        var before: Int?
        for word in question.words.indices {
            let name = question.terms.place(of: question.words[word]).flatMap {
                rows[$0].isName ? $0 : nil
            }
            if let name, let before, before < name { rows[name].unit = rows[before].unit }
            before = name
        }
    }

    private static func hold(_ term: Term, _ isHeld: (UInt32) -> Bool) -> Double {
        if let stem = term.stem, isHeld(stem) { return 1 }
        return Double(term.alternatives.reduce(0) { isHeld($1.stem) ? max($0, $1.weight) : $0 })
    }

    /// The mean of a value over the terms by weight; 0 without terms.
    func share(of value: (Row) -> Double) -> Double { share(where: { _ in true }, of: value) ?? 0 }

    /// The same over some of the terms; nil when there are none.
    func share(where isMeant: (Row) -> Bool, of value: (Row) -> Double) -> Double? {
        var (mass, sum) = (0.0, 0.0)
        for row in rows where isMeant(row) {
            mass += row.weight
            sum += row.weight * value(row)
        }
        return mass > 0 ? sum / mass : nil
    }

    /// Whether the passage holds none of a question's terms of one origin, of which there are some beside others.
    func holdsNothing(of origin: Term.Origin, beside terms: [Term]) -> Bool {
        let own = rows.indices.filter { terms[$0].origin == origin }
        return !own.isEmpty && own.count < rows.count && own.allSatisfy { rows[$0].inPassage == 0 }
    }

    /// Whether the passage holds nothing of whom, or of what in the plural, a pronoun stands for.
    func holdsNothing(ofAntecedentsOf terms: [Term]) -> Bool {
        let antecedents = rows.indices.filter { terms[$0].isAntecedent }
        return [true, false].contains { areNames in
            let group = antecedents.filter { rows[$0].isName == areNames }
            return !group.isEmpty && group.allSatisfy { rows[$0].inPassage == 0 }
        }
    }

    /// The first words of names and numbers that the question has and the documents know, where the sentence holds one of
    /// them: those that it neither holds nor stands below.
    func lackedNames(of terms: [Term]) -> [Term] {
        var (holds, lacked) = (false, [Term]())
        for unit in rows.indices where terms[unit].isName || terms[unit].isFigure {
            guard rows[unit].unit == unit else { continue }
            let members = rows.indices.filter { rows[$0].unit == unit }
            let isHeld = members.contains {
                rows[$0].inSentence > 0 || rows[$0].isTopic || rows[$0].isHeaded
            }
            if isHeld {
                holds = true
            } else if members.contains(where: { rows[$0].isKnown }) {
                lacked.append(terms[unit])
            }
        }
        return holds ? lacked : []
    }

    /// How many things the question names.
    var unitCount: Int {
        rows.indices.count { place in !rows[..<place].contains { $0.unit == rows[place].unit } }
    }

    /// The plain mean of a value over the units, each the mean of its terms; 0 without terms.
    func mean(of value: (Row) -> Double) -> Double {
        var (means, count) = (0.0, 0.0)
        // In the order of the question, so that rounding is the same each time; a unit has the number of its first row.
        for unit in rows.indices where !rows[unit].isLeftOut {
            var (total, members) = (0.0, 0.0)
            for row in rows[unit...] where row.unit == unit {
                total += value(row)
                members += 1
            }
            guard members > 0 else { continue }
            means += total / members
            count += 1
        }
        return count > 0 ? means / count : 0
    }
}
