internal import Dispatch
internal import Sockets
internal import Wire

/// Serves its share of the connections, one turn at a time, on a serial queue of its own.
///
/// The connections' descriptors live in an epoll set that the loop owns. Dispatch watches the set's descriptor alone:
/// a dispatch source for each connection would cost four more system calls an answer, and libdispatch does not
/// survive the churn (swiftlang/swift-corelibs-libdispatch#949).
actor EventLoop {
    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    /// Connections given to this loop and not yet gone, for the acceptor to spread them evenly.
    nonisolated let load = Load()

    nonisolated let epoll: Epoll
    /// Rings at the wheel's next deadline. A member of the set, under its own number.
    private let alarm: Alarm
    /// Made at the start: libdispatch stops the program when a source is dropped that was never activated.
    private var source: (any DispatchSourceRead)?
    private let desk: Desk
    private var events = EventList(capacity: 256)
    /// By descriptor.
    private var connections: [Connection?] = []
    private var connectionCount = 0
    /// Connections with something to do though nothing arrives for them.
    private var ready: [Connection] = []
    private var wheel = TimerWheel(startingAt: MonotonicClock.milliseconds())
    /// When the alarm will ring, in milliseconds; nil when it is not set.
    private var alarmIsSetFor: Int64?
    /// What is to be done at moments that belong to no connection.
    private var appointments: [(milliseconds: Int64, work: @Sendable () -> Void)] = []
    private var whenStopped: (@Sendable () -> Void)?
    private var hasEnded = false

    /// How many times the set is looked at, and for how long, before the queue's other work gets its turn.
    private static let roundsPerTurn = 16
    private static let turnMilliseconds: Int64 = 5

    init(
        index: Int, _ configuration: ServerConfiguration, admission: Admission, counters: ServerCounters,
        cacheBytes: Int
    ) throws(Errno) {
        executor = QueueExecutor(label: "askd.loop.\(index)")
        epoll = try Epoll()
        alarm = try Alarm()
        try epoll.add(alarm.number, events: .readable)
        desk = Desk(
            configuration, admission: admission, counters: counters.makeBlock(), cacheBytes: cacheBytes)
    }

    /// Steps in from anywhere: the work is done on the loop's queue, in order.
    nonisolated func perform(_ work: @escaping @Sendable (isolated EventLoop) -> Void) {
        executor.queue.async { self.assumeIsolated { work($0) } }
    }

    /// Begins to serve. The source holds the loop until it has stopped.
    func start() {
        let source = DispatchSource.makeReadSource(fileDescriptor: epoll.number, queue: executor.queue)
        source.setEventHandler { self.assumeIsolated { $0.turn() } }
        source.activate()
        self.source = source
    }

    /// Does some work on this queue in so many milliseconds, at most a tick late; never once the loop has ended.
    func call(after milliseconds: Int64, _ work: @escaping @Sendable () -> Void) {
        let due = MonotonicClock.milliseconds() + milliseconds
        appointments.append((due, work))
        wheel.require(alarm.number, by: due)
        setAlarm()
    }

    /// Takes new connections over and looks at once whether they have said something.
    func adopt(_ arrivals: [Arrival]) {
        desk.beginTurn()
        for arrival in arrivals { adopt(arrival) }
        turn()
    }

    /// Asks the responder a question on this queue, as a client's would be.
    func answer(_ request: Request) -> Reply { desk.responder.makeSession().reply(to: request) }

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

    /// One turn: whatever the set reports and whoever is ready, until nothing is left or the turn is long enough.
    private func turn() {
        desk.beginTurn()
        let end = desk.now + Self.turnMilliseconds
        for _ in 0..<Self.roundsPerTurn {
            let served = serveReported()
            serveReady()
            desk.beginTurn()
            if served == 0 && ready.isEmpty || desk.now > end { break }
        }
        expireDue()
        setAlarm()
        if !ready.isEmpty { perform { $0.turn() } }
    }

    /// Serves the connections that something happened to; returns how many.
    private func serveReported() -> Int {
        do {
            try epoll.wait(&events, milliseconds: 0)
        } catch {
            desk.log(.error, "cannot wait for connections: \(error)")
            return 0
        }
        for index in 0..<events.count {
            let (number, happened) = events[index]
            if number == alarm.number {
                alarm.silence()
                alarmIsSetFor = nil
                continue
            }
            guard let connection = connections[Int(number)] else { continue }
            connection.serve(happened, at: desk)
            settle(connection)
        }
        return events.count
    }

    private func serveReady() {
        guard !ready.isEmpty else { return }
        let due = ready
        ready.removeAll(keepingCapacity: true)
        for connection in due {
            connection.isOnReadyList = false
            connection.resume(at: desk)
            settle(connection)
        }
    }

    private func expireDue() {
        while let number = wheel.takeDue(at: desk.now) {
            if number == alarm.number {
                keepAppointments()
                continue
            }
            guard let connection = connections[Int(number)] else { continue }
            connection.expire(at: desk)
            settle(connection)
        }
    }

    /// Puts a connection where it belongs after something happened to it: the one place that changes what the set
    /// waits for, that sets deadlines, and that removes.
    private func settle(_ connection: Connection) {
        if connection.phase == .finished { return remove(connection) }
        let interest = connection.interest(desk.limits)
        if interest != connection.registeredInterest {
            do {
                try epoll.modify(connection.number, events: interest)
                connection.registeredInterest = interest
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
        let due = appointments.filter { $0.milliseconds <= desk.now }
        appointments.removeAll { $0.milliseconds <= desk.now }
        if let next = appointments.map(\.milliseconds).min() { wheel.require(alarm.number, by: next) }
        for appointment in due { appointment.work() }
    }

    private func setAlarm() {
        guard let due = wheel.nextDue else { return }
        if let alarmIsSetFor, alarmIsSetFor <= due { return }
        alarmIsSetFor = due
        alarm.set(milliseconds: due)
    }
}

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
        for case let connection? in connections {
            connection.stop()
            settle(connection)
        }
        if connectionCount == 0 { return endIfStopping() }
        call(after: Int64(seconds) * 1_000) { self.assumeIsolated { $0.abandonAll() } }
        turn()
    }

    private func abandonAll() {
        for case let connection? in connections {
            connection.abandon()
            settle(connection)
        }
    }

    private func endIfStopping() {
        guard let whenStopped, !hasEnded else { return }
        hasEnded = true
        source?.cancel()
        appointments = []
        whenStopped()
    }
}
