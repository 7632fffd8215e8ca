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
    let desk: Desk
    /// What the set has reported and was not served yet. It will not be reported again.
    var events = EventList(capacity: 256)
    /// By descriptor.
    var connections: [Connection?] = []
    var connectionCount = 0
    /// Connections with something to do though nothing arrives for them.
    var ready: [Connection] = []
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
        let connection = Connection(arrival, at: desk)
        let index = Int(arrival.number)
        while connections.count <= index { connections.append(nil) }
        connections[index] = connection
        connectionCount += 1
        if connection.isCounted { desk.counters.accepted.addAlone(1) }
        do {
            try epoll.add(arrival.number, events: connection.registeredInterest)
        } catch {
            desk.log(.error, "cannot watch a connection: \(error)")
            connection.abandon()
        }
        if whenStopped != nil { connection.stop() }
        settle(connection)
    }

    /// Serves the connections that something happened to.
    func serveReported() {
        for index in 0..<events.count {
            let (number, happened) = events[index]
            if let connection = connection(number) {
                connection.serve(happened, at: desk)
                settleUnlessHeld(connection)
            } else {
                serveOther(number)
            }
        }
        events.removeAll()
        sendHeld()
    }

    private func connection(_ number: Int32) -> Connection? {
        let index = Int(number)
        return index < connections.count ? connections[index] : nil
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
        for connection in due {
            connection.isOnReadyList = false
            connection.resume(at: desk)
            settleUnlessHeld(connection)
        }
        sendHeld()
    }

    /// Settles a connection, or leaves that until its replies are sent.
    private func settleUnlessHeld(_ connection: Connection) {
        if !desk.holdsReplies(of: connection) { settle(connection) }
        if desk.holdsEnough { sendHeld() }
    }

    /// Sends the replies that were held back. Sent together they wake a client on the same machine once, which then finds
    /// them all, where one at a time it would be woken, and take the core, for each.
    private func sendHeld() {
        desk.handOverHeld { number, replies in
            guard let connection = connection(number) else { return }
            connection.send(replies, at: desk)
            settle(connection)
        }
    }

    func expireDue() {
        while let number = wheel.takeDue(at: desk.now) {
            if number == alarmNumber {
                keepAppointments()
                continue
            }
            guard let connection = connection(number) else { continue }
            connection.expire(at: desk)
            settle(connection)
        }
    }

    /// Puts a connection where it belongs after something happened to it: the one place that changes what the set
    /// waits for, that sets deadlines, and that removes.
    func settle(_ connection: Connection) {
        if connection.phase == .finished { return remove(connection) }
        let interest = connection.interest(desk.limits)
        if interest != connection.registeredInterest || connection.mayHaveMore {
            do {
                try epoll.modify(connection.number, events: interest)
                connection.registeredInterest = interest
                connection.mayHaveMore = false
            } catch {
                desk.log(.error, "cannot watch a connection: \(error)")
                return remove(connection)
            }
        }
        if !connection.isOnReadyList, connection.wantsTurn(desk.limits) {
            connection.isOnReadyList = true
            ready.append(connection)
        }
        if let timeout = connection.nextTimeout(desk.limits) {
            wheel.require(connection.number, by: timeout.milliseconds)
        }
    }

    private func remove(_ connection: Connection) {
        let index = Int(connection.number)
        // One on the ready list stays allocated, and its descriptor open, until its turn comes; then it is skipped.
        guard connections[index] === connection else { return }
        connections[index] = nil
        connectionCount -= 1
        wheel.cancel(connection.number)
        load.leave(isRefused: !connection.isCounted)
        if connection.isCounted {
            desk.admission.leave(connection.host)
            desk.counters.closed.addAlone(1)
        }
        if connectionCount == 0 { endIfStopping() }
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
