import Testing

@testable import Retrieval

@Suite struct TermLineTests {
    private func terms(_ line: TermLine) -> [[UInt32]] {
        (0..<line.count).map { Array(line.stems[line[$0]]) }
    }

    @Test func termsStandBehindOneAnother() {
        var line = TermLine()
        for term: [UInt32] in [[7], [], Array(0..<700), [1, 1]] {
            for stem in term { line.append(stem) }
            line.endTerm()
        }
        #expect(terms(line) == [[7], [], Array(0..<700), [1, 1]])
        #expect(line.leftCount == nil)
    }

    @Test func anotherLineLeavesNothingOfTheFirst() {
        var line = TermLine()
        line.append(5)
        line.endTerm()
        line.addArrow()
        #expect(line.leftCount == 1)
        line.removeAll()
        for stem: UInt32 in 0...9 { line.append(stem) }
        line.endTerm()
        #expect(terms(line) == [Array(0...9)])
        #expect(line.leftCount == nil)
    }
}
