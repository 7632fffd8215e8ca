import Testing

@testable import Retrieval

@Suite struct TermLinesTests {
    /// A line of terms of one stem each; those from `arrow` on stand on its right.
    private func add(_ terms: [UInt32], arrow: Int? = nil, to lines: inout TermLines) {
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
        var lines = TermLines()
        add([7, 8], to: &lines)
        add([8, 9, 7], arrow: 1, to: &lines)
        add([9, 8], to: &lines)
        lines.link()
        #expect(targets(from: 8, in: lines) == [[[7], [8]], [[9], [7]], [[9], [8]]])
        #expect(targets(from: 7, in: lines) == [[[7], [8]]])
        #expect(targets(from: 9, in: lines) == [[[9], [8]]])
        #expect(targets(from: 6, in: lines).isEmpty)
    }

    @Test func aTermHasAllItsStems() {
        var lines = TermLines()
        for stem in UInt32(0)..<700 { lines.append(stem) }
        lines.endTerm()
        lines.append(0)
        lines.endTerm()
        lines.endLine()
        lines.link()
        #expect(targets(from: 0, in: lines) == [[Array(0..<700), [0]]])
    }

    @Test func aLineTellsHowManyTermsItHasSoFar() {
        var lines = TermLines()
        add([1, 2, 3], to: &lines)
        #expect(lines.termsOfSide == 0 && !lines.hasArrow)
        lines.append(4)
        lines.endTerm()
        #expect(lines.termsOfSide == 1)
        lines.addArrow()
        #expect(lines.termsOfSide == 0 && lines.hasArrow)
    }

    @Test func mergedLinesComeBehind() {
        var (one, other) = (TermLines(), TermLines())
        add([1, 2], to: &one)
        add([0, 1, 5], arrow: 2, to: &other)
        one.merge(other, [2, 1, 0, 0, 0, 6])
        #expect(targets(from: 2, in: one) == [[[1], [2]], [[6]]])
        #expect(targets(from: 1, in: one) == [[[1], [2]], [[6]]])
    }
}
