import Retrieval

/// Which figures are numbers of something, which words are one name, and how something went.
extension SentenceReading {
    /// Follows the numbers of a sentence: the day in "17 January" and "January 17" is none, and 1,900 is one before "men".
    /// - Parameter isFigure: Whether the word was taken for one.
    mutating func readNumber(
        _ note: WordNotes.Note, isCapital: Bool, _ position: Int, _ place: Int, isFigure: Bool,
        _ knowledge: RankingKnowledge
    ) {
        let kind = note.kind
        if kind.contains(.calendar), isCapital {
            monthPosition = position
            if figurePosition == position - 1 { dropFigure() }
        } else if isFigure {
            figurePosition = position
            if monthPosition == position - 1 { dropFigure() }
        } else if kind.contains(.year), !note.marks.contains(.asked) {
            if !Self.isDated(place, behind: first, knowledge) { yearPosition = position }
        } else if !kind.isDisjoint(with: [.unit, .money]), position - yearPosition <= 2 {
            found.figures += 1
            yearPosition = -Self.countReach - 1
        }
    }

    /// "How did it end?" – "It ended with a retreat."
    @inline(__always)
    mutating func readOutcome(_ note: WordNotes.Note, _ position: Int, _ question: PreparedQuestion) {
        guard note.kind.contains(.outcome), lastTerms.position == position - 1,
            lastTerms.mask & question.lastTerm != 0
        else { return }
        found.means += 1
    }

    private mutating func dropFigure() {
        found.figures -= 1
        figurePosition = -Self.countReach - 1
    }

    /// Whether "in", "since", "May" … before a figure make it a year.
    private static func isDated(_ place: Int, behind first: Int, _ knowledge: RankingKnowledge) -> Bool {
        guard place > first else { return false }
        return !knowledge.classes[knowledge.index.tokens[place - 1]]
            .isDisjoint(with: [.locative, .calendar, .occasion, .article, .figure])
    }

    /// Follows the names of a sentence: the first name of somebody who is asked about is nobody else.
    mutating func readName(_ note: WordNotes.Note, _ position: Int, isName: Bool) {
        let isAsked = note.marks.contains(.asked) && note.kind.contains(.name) && !note.kind.contains(.person)
        guard isName || isAsked else { return }
        if name.position == position - 1, name.isAsked != isAsked {
            found.names = max(0, found.names - 1)
            found.personalNames = max(0, found.personalNames - 1)
        }
        name = (position, isAsked)
    }
}
