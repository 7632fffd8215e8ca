internal import Synchronization

/// A number that one thread, or a few, change and any thread reads.
struct Count: ~Copyable, Sendable {
    private let number = Atomic<Int>(0)

    var value: Int { number.load(ordering: .acquiring) }

    func add(_ difference: Int) { number.wrappingAdd(difference, ordering: .releasing) }

    /// The same for a number that one thread alone changes: no other core's cache is asked.
    func addAlone(_ difference: Int) {
        number.store(number.load(ordering: .relaxed) &+ difference, ordering: .releasing)
    }
}
