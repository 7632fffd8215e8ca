internal import Dispatch

/// Runs an actor on a serial dispatch queue, so that a source's handler on that queue can step into the actor
/// at once (`assumeIsolated`) instead of waiting for a turn of its own.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label, qos: .userInitiated)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    /// Stops the program when it is not on the queue: that is what makes `assumeIsolated` safe.
    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
