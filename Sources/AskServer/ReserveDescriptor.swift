internal import Sockets

/// A descriptor held for bad times: given up, it leaves room to accept one caller and tell it that there is no room.
struct ReserveDescriptor: ~Copyable {
    private var descriptor: Descriptor?

    init() { open() }

    /// Takes a descriptor again if there is none; it may have to wait for a better time.
    mutating func open() {
        if descriptor == nil { descriptor = Descriptor.placeholder() }
    }

    /// Closes it; false when there was none.
    mutating func giveUp() -> Bool {
        guard let held = descriptor.take() else { return false }
        _ = consume held
        return true
    }
}
