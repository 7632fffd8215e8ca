internal import Dispatch
internal import Sockets
internal import Wire

/// Serves its share of the connections, one turn at a time, on a serial queue of its own.
///
/// The connections' descriptors live in an epoll set that the loop owns. Dispatch watches that set alone, through a gate:
/// a dispatch source for each connection would cost four more system calls an answer, and libdispatch does not
/// survive the churn (swiftlang/swift-corelibs-libdispatch#949).
actor EventLoop {
    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    /// Connections given to this loop and not yet gone, for the acceptor to spread them evenly.
    nonisolated let load = Load()

    nonisolated let epoll: Epoll
    /// Through it libdispatch watches the set. Shut, a turn is under way or queued.
    var gate: Gate
    /// Rings at the wheel's next deadline. A member of the set, under its own number.
    private nonisolated var alarmNumber: Int32 { executor.alarm.number }
    /// A descriptor of somebody else's that the set watches, too, and what is to be done whenever it is readable.
    var guest: (number: Int32, work: @Sendable () -> Void)?
    /// Made at the start: libdispatch stops the program when a source is dropped that was never activated.
    var source: (any DispatchSourceRead)?
    var desk: Desk
    private nonisolated let limits: ServerLimits
    /// What the set has reported and was not served yet. It will not be reported again.
    var events = EventList(capacity: 256)
    var seats = Seats()
    /// Connections with something to do though nothing arrives for them.
    var ready: [Seat] = []
    private var wheel = TimerWheel(startingAt: MonotonicClock.milliseconds())
    /// When the alarm will ring, in milliseconds; nil when it is not set.
    private var alarmIsSetFor: Int64?
    var appointments = Appointments()
    var whenStopped: (@Sendable () -> Void)?
    var hasEnded = false
    var isInTurn = false
    /// Whether a turn stands in the queue.
    var isTurnQueued = false

    init(
        index: Int, _ configuration: ServerConfiguration, admission: Admission, counters: ServerCounters,
        cacheBytes: Int
    ) throws(Errno) {
        executor = try QueueExecutor(label: "askd.loop.\(index)")
        epoll = try Epoll()
        gate = try Gate(to: epoll.number)
        try epoll.add(executor.alarm.number, events: .readable)
        limits = configuration.limits
        desk = Desk(
            configuration, admission: admission, counters: counters.makeBlock(), cacheBytes: cacheBytes)
    }

    /// Steps in from anywhere: the work is done on the loop's queue, in order.
    nonisolated func perform(_ work: @escaping @Sendable (isolated EventLoop) -> Void) {
        executor.async { self.assumeIsolated { work($0) } }
    }

    /// Begins to serve. The source holds the loop until it has stopped.
    func start() {
        let source = DispatchSource.makeReadSource(fileDescriptor: gate.number, queue: executor.queue)
        source.setEventHandler { self.assumeIsolated { $0.turn() } }
        source.activate()
        self.source = source
    }

    /// Does some work on this queue in so many milliseconds, at most a tick late; never once the loop has ended.
    func call(after milliseconds: Int64, _ work: @escaping @Sendable () -> Void) {
        let due = MonotonicClock.milliseconds() + milliseconds
        appointments.add(at: due, work)
        wheel.require(alarmNumber, by: due)
        setAlarm()
    }

    /// Takes new connections over and looks at once whether they have said something.
    func adopt(_ arrivals: [Arrival]) {
        desk.beginTurn()
        for arrival in arrivals { adopt(arrival) }
        turn()
    }

    private func adopt(_ arrival: Arrival) {
        let seat = seats.add(Connection(arrival, at: desk))
        if arrival.refusal == nil { desk.counters.accepted.addAlone(1) }
        do {
            try epoll.add(arrival.number, events: seat.pointee.registeredInterest)
        } catch {
            desk.log(.error, "cannot watch a connection: \(error)")
            seat.pointee.abandon()
        }
        if whenStopped != nil { seat.pointee.stop() }
        settle(seat)
    }

    /// Serves the connections that something happened to.
    func serveReported() {
        for index in 0..<events.count {
            let (number, happened) = events[index]
            if let seat = seats[number] {
                seat.pointee.serve(happened, at: &desk)
                settleUnlessHeld(seat, number)
            } else {
                serveOther(number)
            }
        }
        events.removeAll()
        sendHeld()
    }

    private func serveOther(_ number: Int32) {
        if number == alarmNumber {
            executor.alarm.silence()
            alarmIsSetFor = nil
        } else if number == guest?.number {
            guest?.work()
        }
    }

    func serveReady() {
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
    private func settleUnlessHeld(_ seat: Seat, _ number: Int32) {
        let (isHeld, isEnough) = desk.stateOfHeld(servedLast: number)
        if !isHeld { settle(seat) }
        if isEnough { sendHeld() }
    }

    /// Sends the replies that were held back. Sent together they wake a client on the same machine once, which then finds
    /// them all, where one at a time it would be woken, and take the core, for each.
    private func sendHeld() {
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

    func expireDue() {
        while let number = wheel.takeDue(at: desk.now) {
            if number == alarmNumber {
                keepAppointments()
                continue
            }
            guard let seat = seats[number] else { continue }
            seat.pointee.expire(at: &desk)
            settle(seat)
        }
    }

    /// Puts a connection where it belongs after something happened to it: the one place that changes what the set
    /// waits for, that sets deadlines, and that removes.
    func settle(_ seat: Seat) {
        let outlook = seat.pointee.outlook(limits)
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
        if outlook.wantsTurn { ready.append(seat) }
        if let deadline = outlook.deadline { wheel.require(outlook.number, by: deadline) }
    }

    private func remove(_ seat: Seat) {
        let number = seat.pointee.number
        wheel.cancel(number)
        load.leave(isRefused: !seat.pointee.isCounted)
        if seat.pointee.isCounted {
            desk.admission.leave(seat.pointee.host)
            desk.counters.closed.addAlone(1)
        }
        seats.remove(seat)
        if seats.count == 0 { endIfStopping() }
    }

    private func keepAppointments() {
        let due = appointments.takeDue(at: desk.now)
        if let next = appointments.nextDue { wheel.require(alarmNumber, by: next) }
        for work in due { work() }
    }

    func setAlarm() {
        guard let due = wheel.nextDue else { return }
        if let alarmIsSetFor, alarmIsSetFor <= due { return }
        alarmIsSetFor = due
        executor.alarm.set(milliseconds: due)
    }
}
