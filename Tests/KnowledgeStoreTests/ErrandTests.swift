import Synchronization
import Testing

@testable import KnowledgeStore

@Suite struct ErrandTests {
    @Test func aValueIsMadeOnceWhoeverMakesIt() {
        for _ in 0..<100 {
            let count = Mutex(0)
            let errand = Errand {
                count.withLock { count in
                    count += 1
                    return count
                }
            }
            #expect(errand.take() == 1)
            #expect(count.withLock { $0 } == 1)
        }
    }

    /// To the thread sanitizer the changing of what the other thread had made looked like a race.
    @Test func whatIsTakenIsKeptNowhereElseAndMayBeChanged() {
        for _ in 0..<100 {
            let errand = Errand { Array(0..<1000) }
            var numbers = errand.take()
            let before = numbers.withUnsafeBufferPointer { $0.baseAddress }
            numbers[0] = 1
            #expect(numbers.withUnsafeBufferPointer { $0.baseAddress } == before)
        }
    }
}
