internal import Dispatch
internal import Sockets
internal import Synchronization

/// Runs an actor on a serial dispatch queue, so that a source's handler on that queue can step into the actor
/// at once (`assumeIsolated`) instead of waiting for a turn of its own.
///
/// A handler may wait for the kernel while nothing else is to be done on the queue; whatever is queued meanwhile wakes
/// it.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue
    /// Rings when work is queued while the queue waits. Whoever waits watches it, and may set it for other moments.
    let alarm: Alarm
    /// Work queued that has not begun.
    private let queuedCount = Atomic(0)
    private let isWaiting = Atomic(false)

    init(label: String) throws(Errno) {
        queue = DispatchQueue(label: label, qos: .userInitiated)
        alarm = try Alarm()
    }

    /// Does some work on the queue, in order.
    func async(_ work: @escaping @Sendable () -> Void) {
        queuedCount.wrappingAdd(1, ordering: .sequentiallyConsistent)
        queue.async { [self] in
            queuedCount.wrappingSubtract(1, ordering: .sequentiallyConsistent)
            work()
        }
        if isWaiting.load(ordering: .sequentiallyConsistent),
            isWaiting.exchange(false, ordering: .sequentiallyConsistent)
        {
            alarm.ring()
        }
    }

    /// Whether other work waits for its turn.
    var hasQueuedWork: Bool { queuedCount.load(ordering: .sequentiallyConsistent) > 0 }

    /// Waits in `body` for the kernel, on this queue, unless other work is queued. Either whoever queues some sees that
    /// the queue waits, or it is seen here: both sides write first and then look.
    /// - Returns: whether it waited.
    func wait(_ body: () -> Void) -> Bool {
        isWaiting.store(true, ordering: .sequentiallyConsistent)
        defer { isWaiting.store(false, ordering: .sequentiallyConsistent) }
        if hasQueuedWork { return false }
        body()
        return true
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    /// Stops the program when it is not on the queue: that is what makes `assumeIsolated` safe.
    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
