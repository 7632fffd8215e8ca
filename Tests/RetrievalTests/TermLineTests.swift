import Testing

@testable import Retrieval

@Suite struct TermLineTests {
    private func terms(_ line: TermLine) -> [String] {
        (0..<line.count).map { number in
            var term = ""
            line.withTerm(number) { term = String(decoding: $0, as: UTF8.self) }
            return term
        }
    }

    @Test func termsOfAnyLengthStandBehindOneAnother() {
        let long = String(repeating: "ab", count: 700)
        var line = TermLine()
        for term in ["one", "", long, "x"] {
            Array(term.utf8).withUnsafeBufferPointer { line.append($0) }
            line.endTerm()
        }
        #expect(terms(line) == ["one", "", long, "x"])
        #expect(line.leftCount == nil)
    }

    @Test func anotherLineLeavesNothingOfTheFirst() {
        var line = TermLine()
        line.append(0x61)
        line.endTerm()
        line.addArrow()
        #expect(line.leftCount == 1)
        line.removeAll()
        for byte in UInt8(0x30)...0x39 { line.append(byte) }
        line.endTerm()
        #expect(terms(line) == ["0123456789"])
        #expect(line.leftCount == nil)
    }
}
