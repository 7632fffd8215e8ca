import Retrieval
import Testing

struct EditDistanceTests {
    private func distance(_ first: String, _ second: String, within limit: Int = 9) -> Int? {
        EditDistance.between(Array(first.utf8), Array(second.utf8), within: limit)
    }

    /// The textbook table, whole, straight from the definition.
    private func textbook(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var table = (0...first.count).map { row in (0...second.count).map { row == 0 ? $0 : row } }
        for row in stride(from: 1, through: first.count, by: 1) {
            for column in stride(from: 1, through: second.count, by: 1) {
                let isSame = first[row - 1] == second[column - 1]
                var cost = min(table[row - 1][column], table[row][column - 1]) + 1
                cost = min(cost, table[row - 1][column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, first[row - 1] == second[column - 2],
                    first[row - 2] == second[column - 1]
                {
                    cost = min(cost, table[row - 2][column - 2] + 1)
                }
                table[row][column] = cost
            }
        }
        return table[first.count][second.count]
    }

    @Test func eachKindOfEditCountsOne() {
        #expect(distance("power", "power") == 0)
        #expect(distance("power", "pover") == 1)
        #expect(distance("power", "powr") == 1)
        #expect(distance("power", "powwer") == 1)
        #expect(distance("power", "pwoer") == 1)
        #expect(distance("", "ab") == 2)
    }

    @Test func noLetterIsEditedTwice() {
        // With free edits "ca" would reach "abc" in two: swap, then insert between.
        #expect(distance("ca", "abc") == 3)
    }

    @Test func beyondTheLimitThereIsNoDistance() {
        #expect(distance("kitten", "sitting", within: 3) == 3)
        #expect(distance("kitten", "sitting", within: 2) == nil)
        #expect(distance("a", "abcdef", within: 2) == nil)
        #expect(distance("same", "same", within: 0) == 0)
        #expect(distance("same", "some", within: 0) == nil)
    }

    @Test(arguments: [(0...9, 20_000), (62...67, 200)])
    func columnsAndBandAgreeWithTheWholeTable(lengths: ClosedRange<Int>, rounds: Int) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<rounds {
            let first = (0..<Int.random(in: lengths, using: &random)).map { _ in
                UInt8.random(in: 97...99, using: &random)
            }
            var second = first
            if lengths.lowerBound == 0 {
                second = (0..<Int.random(in: lengths, using: &random)).map { _ in
                    UInt8.random(in: 97...99, using: &random)
                }
            } else {
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    second.swapAt(second.count - 1, Int.random(in: 60..<second.count, using: &random))
                    second.remove(at: Int.random(in: 0..<second.count, using: &random))
                    second.append(UInt8.random(in: 97...99, using: &random))
                }
            }
            let limit = Int.random(in: 0...4, using: &random)
            let exact = textbook(first, second)
            let expected = exact <= limit ? exact : nil
            #expect(
                EditDistance.between(first, second, within: limit) == expected,
                "seed \(seed): \(first) \(second) \(limit)")
        }
    }

    @Test func theNearestChoiceWinsUnlessTwoAreEquallyNear() {
        let commands = ["help", "more", "source", "show", "stats"]
        #expect(EditDistance.nearest(to: "hlep", in: commands, within: 2) == "help")
        #expect(EditDistance.nearest(to: "sorce", in: commands, within: 2) == "source")
        #expect(EditDistance.nearest(to: "xyzzy", in: commands, within: 2) == nil)
        #expect(EditDistance.nearest(to: "bat", in: ["cat", "hat"], within: 1) == nil)
        #expect(EditDistance.nearest(to: "bat", in: ["cat", "hat", "bat"], within: 1) == "bat")
        #expect(EditDistance.nearest(to: "bat", in: ["cat", "cat"], within: 1) == "cat")
    }
}
