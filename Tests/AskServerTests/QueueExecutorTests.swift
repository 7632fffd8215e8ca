import Dispatch
import Sockets
import Testing

@testable import AskServer

/// Work that is queued while the queue waits for the kernel, and work that was there before.
@Suite struct QueueExecutorTests {
    @Test func workQueuedWhileTheQueueWaitsWakesIt() throws {
        let executor = try QueueExecutor(label: "test.waiting")
        let (begun, woken, done) = (
            DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
        )
        executor.async {
            let waited = executor.wait {
                begun.signal()
                let hasRung = try? Socket.wait(
                    executor.alarm.number, forReading: true, milliseconds: 30_000)
                if hasRung == true { woken.signal() }
            }
            #expect(waited)
        }
        begun.wait()
        executor.async { done.signal() }
        #expect(woken.wait(timeout: .now() + 20) == .success)
        #expect(done.wait(timeout: .now() + 20) == .success)
    }

    @Test func aQueueWithOtherWorkDoesNotWait() throws {
        let executor = try QueueExecutor(label: "test.busy")
        let done = DispatchSemaphore(value: 0)
        executor.async {
            executor.async { done.signal() }
            #expect(executor.hasQueuedWork)
            #expect(!executor.wait { Issue.record("it waits though there is work") })
        }
        #expect(done.wait(timeout: .now() + 20) == .success)
    }

    /// Whoever queues and whoever begins to wait race; none may be missed.
    @Test func noWorkIsMissedHoweverTheMomentsFall() throws {
        let executor = try QueueExecutor(label: "test.race")
        let done = DispatchSemaphore(value: 0)
        for round in 0..<500 {
            let begun = DispatchSemaphore(value: 0)
            executor.async {
                executor.alarm.silence()
                begun.signal()
                for _ in 0..<(round % 50) * 20 { _ = executor.hasQueuedWork }
                _ = executor.wait {
                    let hasRung = try? Socket.wait(
                        executor.alarm.number, forReading: true, milliseconds: 30_000)
                    #expect(hasRung == true)
                }
            }
            begun.wait()
            executor.async { done.signal() }
            #expect(done.wait(timeout: .now() + 20) == .success)
        }
    }
}
