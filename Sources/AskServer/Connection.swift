internal import Sockets
internal import Wire

/// One client's connection: reads, answers, writes, drains. Belongs to its loop's queue for life.
///
/// It never closes itself: it says that it is finished, and the loop removes it.
struct Connection: ~Copyable {
    enum Phase: UInt8 {
        /// Requests are read and answered.
        case open
        /// Nothing more is read; what is queued is still written.
        case closing
        /// Everything is written and our side shut down; what still comes is read and thrown away, lest the
        /// kernel answer it with a reset that destroys the last answer.
        case draining
        /// To be removed.
        case finished
    }

    // There may be many connections: the order of what follows leaves no gaps, and a test holds the size.
    private let descriptor: Descriptor
    /// The events that the loop's set waits for, as far as the loop told it.
    var registeredInterest = Connection.reading
    private(set) var host: Host
    /// Milliseconds; when draining, the moment that began.
    var lastInputAt: Int64
    var lineBeganAt: Int64 = 0
    /// What waits on either side; nil when nothing does.
    var backlog: Backlog?
    var session: Session
    var phase = Phase.open
    /// Whether it takes one of the places that there are; a refused one does not.
    let isCounted: Bool
    /// Whether more may have come than was read, so that the set must look once more.
    var mayHaveMore = false
    /// Whether it stands on the loop's ready list.
    var isOnReadyList = false
    /// The server stops: what has come is answered, then goodbye.
    private(set) var isLeaving = false
    /// The client sends no more.
    private(set) var hasInputEnded = false
    /// A balancer's header is to come before the client's bytes; until it is whole, `pending` holds its beginning.
    private(set) var awaitsProxyHeader: Bool

    init(_ arrival: EventLoop.Arrival, at desk: borrowing Desk) {
        descriptor = Descriptor(owning: arrival.number)
        host = arrival.host
        awaitsProxyHeader = arrival.isProxied
        session = Session(limits: desk.limits, refusal: arrival.refusal)
        isCounted = arrival.refusal == nil
        lastInputAt = desk.now
    }

    var number: Int32 { descriptor.number }

    /// What the usual client is waited for, which reads what it is sent: each thing is reported once, for whoever is
    /// reported until it was served costs the next look as much as one that has something new.
    private static let reading: Epoll.Events = [.readable, .once, .ended, .urgent]
    /// What may stand behind a read that did not fill the buffer.
    private static let endings: Epoll.Events = [.failed, .hungUp, .ended, .urgent]

    /// Read unless something is still to be answered or enough is queued; write if and only if something is queued.
    func interest(_ limits: ServerLimits) -> Epoll.Events {
        if phase == .open, !hasInputEnded, queuedBytes == 0, !hasLeftovers { return Self.reading }
        let reads =
            switch phase {
            case .open: !hasInputEnded && !hasLeftovers && queuedBytes < limits.maximumQueuedBytes
            case .draining: (backlog?.drainedBytes ?? 0) < limits.drainBytes
            case .closing, .finished: false
            }
        return (reads ? Epoll.Events.readable : []).union(queuedBytes == 0 ? [] : .writable)
    }

    /// Whether there is something to answer without anything arriving.
    func wantsTurn(_ limits: ServerLimits) -> Bool {
        phase == .open && (hasLeftovers || isLeaving) && queuedBytes < limits.maximumQueuedBytes
    }

    /// Does what the kernel reports to be possible.
    mutating func serve(_ events: Epoll.Events, at desk: inout Desk) {
        let hasFailed = !events.isDisjoint(with: [.failed, .hungUp])
        if registeredInterest.contains(.readable) {
            if events.contains(.readable) || hasFailed {
                read(at: &desk)
                if !events.isDisjoint(with: Self.endings), !hasInputEnded { mayHaveMore = true }
            }
        } else if hasFailed {
            phase = .finished
        }
        if events.contains(.writable), phase != .finished { flush(at: &desk) }
    }

    /// Goes on with what was left over when the last turn ended.
    mutating func resume(at desk: inout Desk) {
        guard phase == .open else { return }
        if !hasLeftovers { return leave(at: &desk) }
        lastInputAt = desk.now
        takePending().withUnsafeBufferPointer { answer($0, at: &desk) }
        flush(at: &desk)
    }

    /// Begins the end: what was received is answered first. Takes effect in the next turn.
    mutating func stop() { isLeaving = true }

    /// Ends at once, whatever is still queued.
    mutating func abandon() { phase = .finished }

    /// Takes one buffer full; returns whether anything came.
    @discardableResult
    private mutating func read(at desk: inout Desk) -> Bool {
        switch Socket.receive(
            number, into: UnsafeMutableRawBufferPointer(desk.input), mayHaveMore: &mayHaveMore)
        {
        case .wouldBlock: return false
        case .failed: phase = .finished
        case .end: endInput(at: &desk)
        case .bytes(let count):
            desk.counters.bytesIn.addAlone(count)
            if phase == .draining {
                makeBacklog().drainedBytes += count
            } else {
                let bytes = UnsafeMutableBufferPointer(rebasing: desk.input[..<count])
                if awaitsProxyHeader { receiveHeader(bytes, at: &desk) } else { receive(bytes, at: &desk) }
            }
        }
        return true
    }

    private mutating func receive(_ bytes: UnsafeMutableBufferPointer<UInt8>, at desk: inout Desk) {
        let count = session.filterTelnet(bytes, at: &desk)
        // Negotiation alone is no sign of a pipe, and must not put off the greeting.
        if count > 0 {
            lastInputAt = desk.now
            answer(UnsafeBufferPointer(rebasing: bytes[..<count]), at: &desk)
        }
        // What is said may wait for what others are told, unless something follows from it.
        if queuedBytes == 0, !session.isOver, desk.speechCount > 0 {
            desk.hold(number)
        } else {
            flush(at: &desk)
        }
    }

    private mutating func answer(_ text: UnsafeBufferPointer<UInt8>, at desk: inout Desk) {
        let wasInsideLine = session.isInsideLine
        var position = 0
        let lineEnded = session.read(text, from: &position, alreadyQueued: queuedBytes, at: &desk)
        if position < text.count, !session.isOver { makeBacklog().pending = Array(text[position...]) }
        if session.isInsideLine, lineEnded || !wasInsideLine { lineBeganAt = desk.now }
        if hasInputEnded, !hasLeftovers { session.finish(at: &desk) }
    }

    private mutating func endInput(at desk: inout Desk) {
        hasInputEnded = true
        if phase == .draining {
            phase = .finished
        } else if awaitsProxyHeader {
            phase = .finished
        } else if !hasLeftovers {
            session.finish(at: &desk)
            flush(at: &desk)
        }
    }

    /// Collects a balancer's header; once it is whole, the client that it names takes its place by its own address.
    private mutating func receiveHeader(_ bytes: UnsafeMutableBufferPointer<UInt8>, at desk: inout Desk) {
        let backlog = makeBacklog()
        backlog.pending += bytes
        switch backlog.pending.withUnsafeBufferPointer(ProxyHeader.parse) {
        case .incomplete: return
        case .invalid:
            desk.log(.warning, "a trusted proxy sent no valid PROXY header; its connection is closed")
            phase = .finished
        case .header(let source, let consumed):
            awaitsProxyHeader = false
            var text = Array(takePending()[consumed...])
            lastInputAt = desk.now
            takePlace(of: source, at: &desk)
            text.withUnsafeMutableBufferPointer { receive($0, at: &desk) }
        }
    }

    private mutating func takePlace(of source: String?, at desk: inout Desk) {
        guard let source, let address = try? SocketAddress.parseHost(source).first else { return }
        let named = Host(address)
        if desk.admission.move(from: host, to: named) {
            host = named
        } else {
            desk.counters.refused.addAlone(1)
            session.refuse(.hostFull)
        }
    }

    /// Reads once more what has come before the stop, then says goodbye.
    private mutating func leave(at desk: inout Desk) {
        if !hasInputEnded, read(at: &desk) { return }
        session.part(.stopping, at: &desk)
        flush(at: &desk)
    }
}
