internal import Synchronization

/// A value that is made when it is first asked for, once, by whoever asks first; others who ask meanwhile wait for it.
/// What it is made of is let go then.
final class Deferred<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case open(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.open(make)) }

    func callAsFunction() -> Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .open(let make):
                let value = make()
                state = .made(value)
                return value
            }
        }
    }
}
