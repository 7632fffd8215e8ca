internal import Synchronization

/// A value that one thread at a time may use: a mutex whose order ThreadSanitizer can see.
///
/// The futex inside `Mutex` is hidden from it, so that it would report every use as a race; the count shows it which
/// use came before which.
package struct Guarded<Value: Sendable>: ~Copyable, Sendable {
    private let mutex: Mutex<Value>
    private let uses = Atomic<Int>(0)

    package init(_ value: Value) { mutex = Mutex(value) }

    package func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        mutex.withLock { value in
            _ = uses.load(ordering: .acquiring)
            defer { uses.wrappingAdd(1, ordering: .releasing) }
            return body(&value)
        }
    }
}
