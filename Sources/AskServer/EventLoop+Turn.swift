internal import Glibc
internal import Sockets

/// A loop's turns: when it looks, waits, and gives the queue back.
extension EventLoop {
    /// How long a turn lasts at most before what else the queue may have is done. What is queued ends it at once.
    private static let turnMilliseconds: Int64 = 250
    /// How long a turn waits for the next events once it had some. A busy loop sleeps in its own set, and costs
    /// libdispatch's threads nothing.
    private static let lingerMilliseconds: Int32 = 1
    /// How many times it gives the core to others before.
    private static let courtesies = 3

    /// One turn: whatever the set reports and whoever is ready. Afterwards either libdispatch watches the set, or
    /// another turn is queued behind what else is to be done.
    func turn() {
        // What an arrival has said is served by the turn in whose midst it was adopted.
        if isInTurn { return }
        isInTurn = true
        let isInterrupted = serveWhileBusy()
        isInTurn = false
        expireDue()
        endIfLeft()
        if isInterrupted || !openGate() { queueTurn() }
    }

    /// Serves until nothing comes for a while; returns true when it stopped earlier, because the turn was long enough
    /// or the queue has other work.
    private func serveWhileBusy() -> Bool {
        let begin = MonotonicClock.milliseconds()
        var expiry = begin + TimerWheel.tickMilliseconds
        // An interrupted one goes on as if it had not been; but every turn serves once, or others' work, if there is always
        // some, would leave no turn for clients.
        var goesOn = !gate.isOpen
        if !clientele.hasReports { clientele.look(for: 0) }
        while true {
            clientele.desk.beginTurn()
            goesOn = goesOn || clientele.hasReports
            serveOthers(clientele.serveReported())
            clientele.serveReady()
            let now = clientele.desk.now
            if now >= expiry {
                expireDue()
                expiry = now + TimerWheel.tickMilliseconds
            }
            endIfLeft()
            if !clientele.hasReady && !goesOn { return false }
            goesOn = false
            if now >= begin + Self.turnMilliseconds || !lookAgain() { return true }
            if clientele.hasReports { gate.shut() }
        }
    }

    /// Looks once more, and waits a little; false when the queue has other work, behind which what is known is served.
    ///
    /// Clients on the same machine are given the core first: what they ask then is answered together, where every wait
    /// would cost them a wake-up.
    private func lookAgain() -> Bool {
        if clientele.hasReady {
            clientele.look(for: 0)
            return !executor.hasQueuedWork
        }
        for _ in 0..<Self.courtesies {
            sched_yield()
            clientele.look(for: 0)
            if executor.hasQueuedWork { return false }
            if clientele.hasReports { return true }
        }
        return executor.wait { clientele.look(for: Self.lingerMilliseconds) }
    }

    /// Leaves the set to libdispatch; false when the system does not let it be watched, so that the loop must look
    /// for itself.
    private func openGate() -> Bool {
        do {
            try gate.open()
            return true
        } catch {
            log(.error, "cannot leave the connections to libdispatch: \(error)")
            return false
        }
    }

    /// Goes on behind what else the queue has to do.
    private func queueTurn() {
        if isTurnQueued { return }
        isTurnQueued = true
        perform { loop in
            loop.isTurnQueued = false
            loop.turn()
        }
    }
}
