internal import Synchronization

/// A value that is made when it is first asked for, once, by whoever asks first; others who ask meanwhile wait for it.
final class Deferred<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    func callAsFunction() -> Value {
        made.withLock { made in
            let value = made ?? make()
            made = value
            return value
        }
    }
}
