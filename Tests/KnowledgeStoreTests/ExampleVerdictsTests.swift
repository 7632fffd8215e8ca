import Testing

@testable import KnowledgeStore

@Suite struct ExampleVerdictsTests {
    @Test func eachExampleIsJudgedOnce() {
        let verdicts = ExampleVerdicts(count: 8)
        var judged: [Int] = []
        for number in [0, 1, 0, 1, 2] {
            let verdict = verdicts.verdict(on: number) {
                judged.append(number)
                return number == 1
            }
            #expect(verdict == (number == 1))
        }
        #expect(judged == [0, 1, 2])
    }
}
