import Glibc

/// Threads that play clients; joined when all are done.
final class Crowd {
    private var threads: [pthread_t] = []

    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts one more thread.
    func add(_ body: @escaping @Sendable () -> Void) throws {
        var thread: pthread_t = 0
        let work = Unmanaged.passRetained(Work(body)).toOpaque()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, work)
        guard code == 0 else { throw Timeout(description: "no thread: \(String(cString: strerror(code)))") }
        threads.append(thread)
    }

    /// Waits for all of them.
    func join() {
        for thread in threads { pthread_join(thread, nil) }
        threads = []
    }

    deinit { join() }
}
