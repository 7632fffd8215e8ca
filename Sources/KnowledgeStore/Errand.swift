internal import Glibc
internal import Synchronization

/// A value that a thread of its own makes while its owner does something else; taken once. Whoever comes for it before
/// the thread has begun makes it, and who comes meanwhile waits.
final class Errand<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case open
        case made(Value)
        case taken
    }

    private let make: @Sendable () -> Value
    private let state = Mutex(State.open)
    /// Shows ThreadSanitizer, from which the futex inside `Mutex` is hidden, that the value was made before it is taken.
    private let handovers = Atomic<Int>(0)

    /// Begins at once, if the system has a thread left.
    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
        if let thread = Workers.start({ self.run() }) { pthread_detach(thread) }
    }

    /// On the thread.
    private func run() {
        state.withLock { state in
            if case .open = state { state = .made(make()) }
            handovers.wrappingAdd(1, ordering: .releasing)
        }
    }

    /// Hands the value over, and keeps nothing of it.
    func take() -> Value {
        state.withLock { state in
            defer { state = .taken }
            _ = handovers.load(ordering: .acquiring)
            switch state {
            case .open: return make()
            case .made(let value): return value
            case .taken: preconditionFailure("an errand's value is taken once")
            }
        }
    }
}
