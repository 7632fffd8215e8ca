public import Synchronization

/// A value that one thread at a time may use: a mutex whose order ThreadSanitizer can see.
///
/// The futex inside `Mutex` is hidden from it, so that it would report every use as a race; the count shows it which
/// use came before which. Public and inlinable: used from another module, it would look its layout up each time.
public struct Guarded<Value: Sendable>: ~Copyable, Sendable {
    @usableFromInline let mutex: Mutex<Value>
    @usableFromInline let uses = Atomic<Int>(0)

    public init(_ value: Value) { mutex = Mutex(value) }

    @inlinable
    public func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        mutex.withLock { value in
            _ = uses.load(ordering: .acquiring)
            defer { uses.wrappingAdd(1, ordering: .releasing) }
            return body(&value)
        }
    }
}
