internal import Glibc

/// An open file descriptor and the duty to close it: closed once, when its owner lets go of it.
public struct Descriptor: ~Copyable, Sendable {
    /// The number, for system calls; never to be closed by anyone else.
    public let number: Int32

    /// Takes over an open descriptor.
    public init(owning number: Int32) {
        precondition(number >= 0, "a descriptor is not negative")
        self.number = number
    }

    /// Gives the descriptor away: the caller closes it.
    public consuming func release() -> Int32 {
        let number = number
        discard self
        return number
    }

    // A close is not retried after EINTR: Linux has let go of the descriptor by then.
    deinit { _ = close(number) }
}

extension Descriptor {
    /// A descriptor that stands for nothing, to be given up when others are short; nil when none is left.
    public static func placeholder() -> Descriptor? {
        let number = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return number >= 0 ? Descriptor(owning: number) : nil
    }
}
