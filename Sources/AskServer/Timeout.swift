/// A moment at which a connection stops waiting for something.
struct Timeout {
    enum Kind {
        /// For the rest of a closed connection's input.
        case drain
        /// For the client to take what is queued.
        case write
        /// For a balancer to say for whom it speaks.
        case header
        /// For a first byte, before the client is taken for a person.
        case greeting
        /// For a pipe's next question.
        case linger
        /// For the end of a line.
        case line
        /// For the next question of a person or a program.
        case idle
    }

    let kind: Kind
    /// On the monotonic clock.
    let milliseconds: Int64

    /// nil for a time of 0, which means that the limit is off.
    init?(_ kind: Kind, after duration: Int, since begin: Int64) {
        guard duration > 0 else { return nil }
        self.kind = kind
        milliseconds = begin + Int64(duration)
    }
}
