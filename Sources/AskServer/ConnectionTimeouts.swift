/// What a connection waits for, how long, and what it does when the time is over.
extension Connection {
    /// The next moment at which waiting is over, and what it was waiting for; nil when nothing is timed.
    func nextTimeout(_ limits: ServerLimits) -> Timeout? {
        switch phase {
        case .draining: return Timeout(.drain, after: limits.drainMilliseconds, since: lastInputAt)
        case _ where queuedBytes > 0:
            let since = backlog?.lastWriteAt ?? lastInputAt
            return Timeout(.write, after: limits.writeTimeoutSeconds * 1_000, since: since)
        case .open where awaitsProxyHeader:
            return Timeout(.header, after: limits.headerTimeoutSeconds * 1_000, since: lastInputAt)
        case .open where !hasLeftovers: break
        case .open, .closing, .finished: return nil
        }
        switch session.mode {
        case .undecided:
            return Timeout(.greeting, after: max(1, limits.greetingMilliseconds), since: lastInputAt)
        case .pipe where limits.pipeLingerMilliseconds > 0:
            return Timeout(.linger, after: limits.pipeLingerMilliseconds, since: lastInputAt)
        case _ where session.isInsideLine:
            return Timeout(.line, after: limits.lineTimeoutSeconds * 1_000, since: lineBeganAt)
        case .person, .pipe, .machine:
            return Timeout(.idle, after: limits.idleTimeoutSeconds * 1_000, since: lastInputAt)
        }
    }

    /// Looks whether one of its times is over, and acts on it.
    mutating func expire(at desk: inout Desk) {
        guard let timeout = nextTimeout(desk.limits), timeout.milliseconds <= desk.now else { return }
        switch timeout.kind {
        case .drain, .write, .header:
            phase = .finished
            return
        case .greeting: session.greet(at: &desk)
        case .linger: session.finish(at: &desk)
        case .line: session.part(.slowLine(seconds: desk.limits.lineTimeoutSeconds), at: &desk)
        case .idle: session.part(.idle(seconds: desk.limits.idleTimeoutSeconds), at: &desk)
        }
        flush(at: &desk)
    }
}
