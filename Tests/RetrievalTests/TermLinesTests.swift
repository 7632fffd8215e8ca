import Testing

@testable import Retrieval

@Suite struct TermLinesTests {
    /// A line of terms of one stem each; those from `arrow` on stand on its right.
    private func add(_ terms: [UInt32], arrow: Int? = nil, to lines: inout TermLines.Draft) {
        for (place, term) in terms.enumerated() {
            if place == arrow { lines.addArrow() }
            lines.append(term)
            lines.endTerm()
        }
        lines.endLine()
    }

    /// The stems of the terms that the lines from a stem lead to, line by line.
    private func targets(from stem: UInt32, in lines: TermLines) -> [[[UInt32]]] {
        var found: [[[UInt32]]] = []
        guard let term = lines.terms.find(stem, behind: StemSequences.empty) else { return [] }
        lines.visitLines(from: term) { line in
            found.append(
                (line.targets..<line.terms.upperBound).map { lines.terms.stems(of: lines.term(at: $0)) })
            return true
        }
        return found
    }

    @Test func linesLeadFromTheirTermsInOrder() {
        var draft = TermLines.Draft()
        add([7, 8], to: &draft)
        add([8, 9, 7], arrow: 1, to: &draft)
        add([9, 8], to: &draft)
        let lines = TermLines(draft)
        #expect(targets(from: 8, in: lines) == [[[7], [8]], [[9], [7]], [[9], [8]]])
        #expect(targets(from: 7, in: lines) == [[[7], [8]]])
        #expect(targets(from: 9, in: lines) == [[[9], [8]]])
        #expect(targets(from: 6, in: lines).isEmpty)
    }

    @Test func aTermHasAllItsStems() {
        var draft = TermLines.Draft()
        for stem in UInt32(0)..<700 { draft.append(stem) }
        draft.endTerm()
        draft.append(0)
        draft.endTerm()
        draft.endLine()
        let lines = TermLines(draft)
        #expect(targets(from: 0, in: lines) == [[Array(0..<700), [0]]])
    }

    @Test func aLineTellsHowManyTermsItHasSoFar() {
        var draft = TermLines.Draft()
        add([1, 2, 3], to: &draft)
        let (count, hasArrow) = (draft.termsOfSide, draft.hasArrow)
        #expect(count == 0 && !hasArrow)
        draft.append(4)
        draft.endTerm()
        #expect(draft.termsOfSide == 1)
        draft.addArrow()
        #expect(draft.termsOfSide == 0 && draft.hasArrow)
    }

    @Test func mergedLinesComeBehind() {
        var first = TermLines.Draft()
        add([1, 2], to: &first)
        var other = TermLines.Draft()
        add([0, 1, 5], arrow: 2, to: &other)
        var draft = TermLines.Draft(TermLines(first))
        draft.add(TermLines(other), [2, 1, 0, 0, 0, 6])
        let one = TermLines(draft)
        #expect(targets(from: 2, in: one) == [[[1], [2]], [[6]]])
        #expect(targets(from: 1, in: one) == [[[1], [2]], [[6]]])
    }
}
