import Synchronization
import Testing

@testable import KnowledgeStore

@Suite struct WorkersTests {
    @Test(arguments: [1, 2, 7, 200])
    func resultsComeInTheOrderOfTheirNumbers(threads: Int) {
        #expect(Workers.map(100, threads: threads) { $0 * $0 } == (0..<100).map { $0 * $0 })
    }

    @Test func noWorkHasNoResults() {
        #expect(Workers.map(0, threads: 4) { $0 }.isEmpty)
    }

    @Test func everyNumberIsTakenOnce() {
        let taken = Atomic(0)
        _ = Workers.map(1000, threads: 3) { _ in taken.wrappingAdd(1, ordering: .relaxed) }
        #expect(taken.load(ordering: .relaxed) == 1000)
    }
}
