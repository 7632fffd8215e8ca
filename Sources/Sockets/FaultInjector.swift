internal import Glibc
internal import Synchronization

/// Makes system calls fail on purpose, for tests; when it is off a call pays one relaxed load.
///
/// The plan sees every call of the process, from every thread: it decides by the descriptor which calls are its own.
public enum FaultInjector {
    /// What happens to one call.
    public enum Fault: Sendable, Hashable {
        /// The call is not made and fails with this errno. EINTR is retried, as the real one is.
        case fail(Int32)
        /// A read or a write moves at most this many bytes, at least one.
        case shorten(to: Int)
    }

    /// Asked before every call, from any thread: what is to happen to it, nil for nothing.
    public typealias Plan = @Sendable (_ call: SystemCall, _ descriptor: Int32) -> Fault?

    /// The plans at work, each with the number it was given.
    private struct Plans: Sendable {
        var byNumber: [(number: Int, plan: Plan)] = []
        var nextNumber = 0
    }

    private static let armed = Atomic<Bool>(false)
    private static let plans = Guarded(Plans())

    /// Puts a plan to work beside the others; returns the number to remove it by.
    public static func install(_ plan: @escaping Plan) -> Int {
        plans.withLock { plans in
            plans.nextNumber += 1
            plans.byNumber.append((plans.nextNumber, plan))
            armed.store(true, ordering: .releasing)
            return plans.nextNumber
        }
    }

    /// Lets the calls that a plan was about through again.
    public static func remove(_ number: Int) {
        plans.withLock { plans in
            plans.byNumber.removeAll { $0.number == number }
            armed.store(!plans.byNumber.isEmpty, ordering: .releasing)
        }
    }

    @inline(__always)
    static var isArmed: Bool { armed.load(ordering: .relaxed) }

    /// What the first plan that cares has for this call; an interruption is asked about again, as its retry would be.
    static func fault(in call: SystemCall, on descriptor: Int32) -> Fault? {
        let plans = plans.withLock { $0.byNumber.map(\.plan) }
        for plan in plans {
            var fault = plan(call, descriptor)
            while fault == .fail(EINTR) { fault = plan(call, descriptor) }
            if let fault { return fault }
        }
        return nil
    }
}
