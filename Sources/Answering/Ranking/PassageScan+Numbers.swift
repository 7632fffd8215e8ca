import Retrieval

/// Which figures are numbers of something, which words are one name, and how something went.
extension PassageScan {
    /// Follows the numbers of a sentence: the day in "17 January" and "January 17" is none, and 1,900 is one before "men".
    /// - Parameter isFigure: Whether the word was taken for one.
    func readNumber(
        _ note: WordNotes.Note, isCapital: Bool, _ position: Int, _ place: Int, isFigure: Bool,
        _ reading: inout Reading, _ knowledge: RankingKnowledge
    ) {
        let kind = note.kind
        if kind.contains(.calendar), isCapital {
            reading.monthPosition = position
            if reading.figurePosition == position - 1 { dropFigure(&reading) }
        } else if isFigure {
            reading.figurePosition = position
            if reading.monthPosition == position - 1 { dropFigure(&reading) }
        } else if kind.contains(.year), !note.marks.contains(.asked) {
            if !isDated(place, first: reading.first, knowledge) { reading.yearPosition = position }
        } else if !kind.isDisjoint(with: [.unit, .money]), position - reading.yearPosition <= 2 {
            reading.found.figures += 1
            reading.yearPosition = -Self.countReach - 1
        }
    }

    /// "How did it end?" – "It ended with a retreat."
    @inline(__always)
    func readOutcome(
        _ note: WordNotes.Note, _ position: Int, _ reading: inout Reading, _ question: PreparedQuestion
    ) {
        guard note.kind.contains(.outcome), reading.lastTerms.position == position - 1,
            reading.lastTerms.mask & question.lastTerm != 0
        else { return }
        reading.found.means += 1
    }

    private func dropFigure(_ reading: inout Reading) {
        reading.found.figures -= 1
        reading.figurePosition = -Self.countReach - 1
    }

    /// Whether "in", "since", "May" … before a figure make it a year.
    private func isDated(_ place: Int, first: Int, _ knowledge: RankingKnowledge) -> Bool {
        guard place > first else { return false }
        return !knowledge.classes[knowledge.index.tokens[place - 1]]
            .isDisjoint(with: [.locative, .calendar, .occasion, .article, .figure])
    }

    /// Follows the names of a sentence: the first name of somebody who is asked about is nobody else.
    func readName(_ note: WordNotes.Note, _ position: Int, isName: Bool, _ reading: inout Reading) {
        let isAsked = note.marks.contains(.asked) && note.kind.contains(.name) && !note.kind.contains(.person)
        guard isName || isAsked else { return }
        if reading.name.position == position - 1, reading.name.isAsked != isAsked {
            reading.found.names = max(0, reading.found.names - 1)
            reading.found.personalNames = max(0, reading.found.personalNames - 1)
        }
        reading.name = (position, isAsked)
    }
}
