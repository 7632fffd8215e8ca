extension EventLoop {
    /// A connection on its way from the acceptor to its loop, which takes the descriptor over.
    struct Arrival: Sendable {
        let number: Int32
        let host: Host
        /// Why it is turned away; nil when it is welcome.
        let refusal: Farewell?
        /// Whether a balancer says in a header for whom it speaks.
        let isProxied: Bool
    }
}
