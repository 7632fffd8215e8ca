internal import Sockets

/// What a connection says, and how it ends once all is said.
extension Connection {
    /// Sends this turn's words behind what is queued already, and moves on if that was the last of it.
    mutating func flush(at desk: inout Desk) {
        send(desk.speech, at: &desk)
        desk.forgetSpeech()
    }

    /// Sends this connection's words, of this turn: a part of the desk's output.
    mutating func send(_ words: Range<Int>, at desk: inout Desk) {
        if queuedBytes == 0 { sendDirectly(words, at: &desk) } else { sendQueued(words, at: &desk) }
        if phase == .open, session.isOver {
            phase = .closing
            _ = takePending()
        }
        if phase == .closing, queuedBytes == 0 { shutDown(at: &desk) }
    }

    /// The usual case: everything goes out with one call, and nothing is ever queued.
    private mutating func sendDirectly(_ words: Range<Int>, at desk: inout Desk) {
        guard !words.isEmpty else { return }
        let result = desk.withOutput(words) { Socket.send(number, $0) }
        switch result {
        case .bytes(let count):
            desk.counters.bytesOut.addAlone(count)
            if count < words.count { queue(words.dropFirst(count), at: desk) }
        case .wouldBlock, .end: queue(words, at: desk)
        case .failed: phase = .finished
        }
    }

    private mutating func sendQueued(_ words: Range<Int>, at desk: inout Desk) {
        let backlog = makeBacklog()
        desk.withOutput(words) { backlog.outbox.append($0) }
        let (count, result) = backlog.outbox.flush(to: number)
        if count > 0 { backlog.lastWriteAt = desk.now }
        dropEmptyBacklog()
        desk.counters.bytesOut.addAlone(count)
        if case .failed = result { phase = .finished }
    }

    /// Queues the first words that the client did not take at once.
    private mutating func queue(_ words: Range<Int>, at desk: borrowing Desk) {
        let backlog = makeBacklog()
        desk.withOutput(words) { backlog.outbox.append($0) }
        backlog.lastWriteAt = desk.now
    }

    private mutating func shutDown(at desk: inout Desk) {
        if hasInputEnded { return phase = .finished }
        do {
            try Socket.shutdownWriting(number)
            phase = .draining
            lastInputAt = desk.now
        } catch {
            // ENOTCONN: the peer has reset the connection, and nothing is left to drain.
            phase = .finished
        }
    }
}
