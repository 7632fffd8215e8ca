internal import Sockets
internal import Wire

/// What others have a loop do: watch a descriptor of theirs, show a sign of life.
extension EventLoop {
    /// Watches one more descriptor, until the loop goes, and does some work on this queue whenever it is readable.
    func watch(_ number: Int32, _ work: @escaping @Sendable () -> Void) throws(Errno) {
        precondition(guest == nil, "a loop has one guest")
        try clientele.epoll.add(number, events: .readable)
        guest = (number, work)
    }

    /// Watches it no more.
    func stopWatching() {
        guard let guest else { return }
        self.guest = nil
        do {
            try clientele.epoll.remove(guest.number)
        } catch {
            log(.error, "cannot forget a descriptor: \(error)")
        }
    }

    /// Asks the responder a question on this queue, as a client's would be.
    func answer(_ request: Request) -> Reply { clientele.desk.responder.makeSession().reply(to: request) }
}
