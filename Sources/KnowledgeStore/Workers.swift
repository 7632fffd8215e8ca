internal import Glibc
internal import Synchronization

/// Does numbered pieces of work on several threads.
///
/// Threads of their own, not a pool's: they inherit the priority of the thread that asks, so that a reload in the
/// background stays there.
enum Workers {
    /// More threads than this would wait for memory, not compute.
    private static let maximum = 16

    /// As many threads as there are processors.
    static var available: Int { max(1, min(maximum, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// The results of `work` for the numbers below `count`, in their order. Each number is taken by the next thread
    /// that is free; the caller's is one of them.
    static func map<Result: Sendable>(
        _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        let pile = Pile(count: count)
        let shares = (0..<max(1, min(threads, count))).map { _ in Share(pile, work) }
        let helpers = shares.dropFirst().map { share in (share, start { share.work() }) }
        shares[0].work()
        for (share, helper) in helpers {
            if let helper { pthread_join(helper, nil) } else { share.work() }
        }
        return shares.flatMap(\.results).sorted { $0.number < $1.number }.map(\.result)
    }

    /// Does something on a thread of its own, while the caller goes on.
    /// - Returns: The thread, to be joined or detached; nil when the system has none left, and nothing is done.
    static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        let job = Unmanaged.passRetained(Job(body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                context.map { Unmanaged<Job>.fromOpaque($0).takeRetainedValue().body() }
                return nil
            }, job.toOpaque())
        guard code == 0 else {
            job.release()
            return nil
        }
        return thread
    }

    /// What a new thread is to do.
    private final class Job: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// The numbers that nobody has taken yet.
    private final class Pile: Sendable {
        private let count: Int
        private let next = Atomic(0)

        init(count: Int) { self.count = count }

        func take() -> Int? {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            return number < count ? number : nil
        }
    }

    /// What one thread takes from the pile and makes of it: used by that thread, and by the caller when it has ended.
    private final class Share<Result: Sendable>: Sendable {
        private let pile: Pile
        private let make: @Sendable (Int) -> Result
        private let made = Mutex<[(number: Int, result: Result)]>([])

        init(_ pile: Pile, _ make: @escaping @Sendable (Int) -> Result) {
            self.pile = pile
            self.make = make
        }

        var results: [(number: Int, result: Result)] { made.withLock { $0 } }

        func work() {
            while let number = pile.take() {
                let result = make(number)
                made.withLock { $0.append((number, result)) }
            }
        }
    }
}
