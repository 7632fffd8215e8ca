internal import Sockets
internal import Wire

/// A loop's connections, and all that serving them takes: the set that the kernel watches, places, deadlines, the desk.
///
/// A value that its loop takes hold of as a whole, a few times a turn: each use of one of an object's variables would be
/// looked up in a list of those under way, several times a question. Belongs to its loop's queue.
struct Clientele: ~Copyable {
    let epoll: Epoll
    var desk: Desk
    var wheel = TimerWheel(startingAt: MonotonicClock.milliseconds())
    /// What the set has reported and was not served yet. It will not be reported again.
    private var events = EventList(capacity: 256)
    private var seats = Seats()
    /// Connections with something to do though nothing arrives for them.
    private var ready: [Seat] = []
    private let load: Load
    /// The server stops: whoever comes now is told so.
    private var isLeaving = false

    init(_ desk: consuming Desk, load: Load) throws(Errno) {
        epoll = try Epoll()
        self.desk = desk
        self.load = load
    }

    var isEmpty: Bool { seats.count == 0 }
    /// Whether the set has reported something that was not served yet.
    var hasReports: Bool { events.count > 0 }
    /// Whether somebody has something to do though nothing arrives.
    var hasReady: Bool { !ready.isEmpty }

    /// Looks what the set has to report, and waits so long for it.
    mutating func look(for milliseconds: Int32) {
        do {
            try epoll.wait(&events, milliseconds: milliseconds)
        } catch {
            desk.log(.error, "cannot wait for connections: \(error)")
        }
    }

    /// Takes a new connection in.
    mutating func adopt(_ arrival: EventLoop.Arrival) {
        let seat = seats.add(Connection(arrival, at: desk))
        if arrival.refusal == nil { desk.counters.accepted.addAlone(1) }
        do {
            try epoll.add(arrival.number, events: seat.pointee.registeredInterest)
        } catch {
            desk.log(.error, "cannot watch a connection: \(error)")
            seat.pointee.abandon()
        }
        if isLeaving { seat.pointee.stop() }
        settle(seat)
    }

    /// Serves the connections that something happened to.
    /// - Returns: the set's other members that something happened to; mostly none.
    mutating func serveReported() -> [Int32] {
        var others: [Int32] = []
        for index in 0..<events.count {
            let (number, happened) = events[index]
            if let seat = seats[number] {
                seat.pointee.serve(happened, at: &desk)
                settleUnlessHeld(seat, number)
            } else {
                others.append(number)
            }
        }
        events.removeAll()
        sendHeld()
        return others
    }

    /// Serves those that have something to do though nothing arrives for them.
    mutating func serveReady() {
        guard !ready.isEmpty else { return }
        let due = ready
        ready.removeAll(keepingCapacity: true)
        for seat in due {
            guard seats.takeFromReadyList(seat) else { continue }
            seat.pointee.resume(at: &desk)
            settleUnlessHeld(seat, seat.pointee.number)
        }
        sendHeld()
    }

    /// Settles a connection, or leaves that until its replies are sent.
    private mutating func settleUnlessHeld(_ seat: Seat, _ number: Int32) {
        let (isHeld, isEnough) = desk.stateOfHeld(servedLast: number)
        if !isHeld { settle(seat) }
        if isEnough { sendHeld() }
    }

    /// Sends the replies that were held back. Sent together they wake a client on the same machine once, which then finds
    /// them all, where one at a time it would be woken, and take the core, for each.
    private mutating func sendHeld() {
        let count = desk.heldCount
        if count == 0 { return }
        for place in 0..<count {
            let (number, words) = desk.heldReplies(at: place)
            guard let seat = seats[number] else { continue }
            seat.pointee.send(words, at: &desk)
            settle(seat)
        }
        desk.forgetHeld()
    }

    /// Looks after the connections whose deadline is over.
    /// - Parameter other: a number on the wheel that is no connection's.
    /// - Returns: whether that one's deadline is over, too.
    mutating func expireDue(besides other: Int32) -> Bool {
        var isOtherDue = false
        while let number = wheel.takeDue(at: desk.now) {
            if number == other { isOtherDue = true }
            guard let seat = seats[number] else { continue }
            seat.pointee.expire(at: &desk)
            settle(seat)
        }
        return isOtherDue
    }

    /// Begins the end: what was received is answered, in the next turn, and then everybody is told.
    mutating func leave() {
        isLeaving = true
        for seat in seats.all {
            seat.pointee.stop()
            settle(seat)
        }
    }

    /// Cuts everybody off.
    mutating func abandonAll() {
        for seat in seats.all {
            seat.pointee.abandon()
            settle(seat)
        }
    }

    /// Puts a connection where it belongs after something happened to it: the one place that changes what the set
    /// waits for, that sets deadlines, and that removes.
    private mutating func settle(_ seat: Seat) {
        let outlook = seat.pointee.outlook(desk.limits)
        if outlook.isFinished { return remove(seat) }
        if let interest = outlook.interest {
            do {
                try epoll.modify(outlook.number, events: interest)
                seat.pointee.registeredInterest = interest
            } catch {
                desk.log(.error, "cannot watch a connection: \(error)")
                return remove(seat)
            }
        }
        if outlook.wantsTurn {
            seat.pointee.isOnReadyList = true
            ready.append(seat)
        }
        if let deadline = outlook.deadline { wheel.require(outlook.number, by: deadline) }
    }

    private mutating func remove(_ seat: Seat) {
        wheel.cancel(seat.pointee.number)
        load.leave(isRefused: !seat.pointee.isCounted)
        if seat.pointee.isCounted {
            desk.admission.leave(seat.pointee.host)
            desk.counters.closed.addAlone(1)
        }
        seats.remove(seat)
    }
}
