import Synchronization
import Testing

@testable import KnowledgeStore

@Suite struct DeferredTests {
    @Test func aValueIsMadeOnceAndOnlyWhenItIsAskedFor() {
        let count = Mutex(0)
        let deferred = Deferred {
            count.withLock { count in
                count += 1
                return count
            }
        }
        #expect(count.withLock { $0 } == 0)
        let values = Workers.map(64, threads: 8) { _ in deferred() }
        #expect(values == Array(repeating: 1, count: 64))
        #expect(count.withLock { $0 } == 1)
    }
}
