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
        for seat in seats.all {
            seat.pointee.stop()
            settle(seat)
        }
        if seats.count == 0 { return endIfStopping() }
        call(after: Int64(seconds) * 1_000) { self.assumeIsolated { $0.abandonAll() } }
        turn()
    }

    private func abandonAll() {
        for seat in seats.all {
            seat.pointee.abandon()
            settle(seat)
        }
    }

    func endIfStopping() {
        guard let whenStopped, !hasEnded else { return }
        hasEnded = true
        source?.cancel()
        appointments.removeAll()
        whenStopped()
    }
}
