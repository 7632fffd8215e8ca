internal import Dispatch

/// The end of a loop.
extension EventLoop {
    /// Stops: what was received is answered, every client is told, and after `seconds` whoever is left is cut off.
    /// `then` is called once, when no connection is left; so is that of whoever asks again.
    func stop(within seconds: Int, then: @escaping @Sendable () -> Void) {
        if hasEnded { return then() }
        if let earlier = whenStopped {
            whenStopped = {
                earlier()
                then()
            }
            return
        }
        whenStopped = then
        clientele.leave()
        if clientele.isEmpty { return endIfLeft() }
        call(after: Int64(seconds) * 1_000) { self.assumeIsolated { $0.clientele.abandonAll() } }
        turn()
    }

    /// Ends once it was told to stop and the last connection is gone.
    func endIfLeft() {
        guard let whenStopped, !hasEnded, clientele.isEmpty else { return }
        hasEnded = true
        source?.cancel()
        appointments.removeAll()
        whenStopped()
    }
}
