internal import Dispatch
internal import Sockets
internal import Wire

/// Serves its share of the connections, one turn at a time, on a serial queue of its own.
///
/// The connections' descriptors live in an epoll set that the loop owns. Dispatch watches the set's descriptor alone:
/// a dispatch source for each connection would cost four more system calls an answer, and libdispatch does not
/// survive the churn (swiftlang/swift-corelibs-libdispatch#949).
actor EventLoop {
    /// A connection on its way from the acceptor to its loop, which takes the descriptor over.
    struct Arrival: Sendable {
        let number: Int32
        let host: Host
        /// Why it is turned away; nil when it is welcome.
        let refusal: Farewell?
        /// Whether a balancer says in a header for whom it speaks.
        let isProxied: Bool
    }

    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    /// Connections given to this loop and not yet gone, for the acceptor to spread them evenly.
    nonisolated let load = Load()

    private let epoll: Epoll
    /// Made at the start: libdispatch stops the program when a source is dropped that was never activated.
    private var source: (any DispatchSourceRead)?
    private var timer: (any DispatchSourceTimer)?
    private let desk: Desk
    private var events = EventList(capacity: 256)
    /// By descriptor.
    private var connections: [Connection?] = []
    private var connectionCount = 0
    /// Connections with something to do though nothing arrives for them.
    private var ready: [Connection] = []
    private var wheel = TimerWheel(startingAt: MonotonicClock.milliseconds())
    /// When the dispatch timer will fire; nil when it is not set.
    private var timerIsSetFor: Int64?
    private var whenTimersRun: (@Sendable () -> Void)?
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
        desk = Desk(
            configuration, admission: admission, counters: counters.makeBlock(), cacheBytes: cacheBytes)
    }

    /// Steps in from anywhere: the work is done on the loop's queue, in order.
    nonisolated func perform(_ work: @escaping @Sendable (isolated EventLoop) -> Void) {
        executor.queue.async { self.assumeIsolated { work($0) } }
    }

    /// Begins to serve. The sources hold the loop until it has stopped.
    /// - Parameter whenTimersRun: called once on the loop's queue, soon: only then may clients be let in.
    ///   libdispatch opens a descriptor for its first timer. Could clients take the last one before, no timer of
    ///   this process would ever fire, and a pause in accepting never end.
    func start(whenTimersRun: (@Sendable () -> Void)? = nil) {
        let source = DispatchSource.makeReadSource(fileDescriptor: epoll.number, queue: executor.queue)
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        source.setEventHandler { self.assumeIsolated { $0.turn() } }
        timer.setEventHandler { self.assumeIsolated { $0.timerFired() } }
        source.activate()
        self.whenTimersRun = whenTimersRun
        timer.schedule(deadline: .now())
        timer.activate()
        self.source = source
        self.timer = timer
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
        setTimer()
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

    private func setTimer() {
        guard let due = wheel.nextDue else { return }
        if let timerIsSetFor, timerIsSetFor <= due { return }
        timerIsSetFor = due
        timer?.schedule(
            deadline: .now() + .milliseconds(Int(max(0, due - desk.now))), leeway: .milliseconds(5))
    }

    private func timerFired() {
        timerIsSetFor = nil
        whenTimersRun.take()?()
        turn()
    }
}

extension EventLoop {
    /// Stops: what was received is answered, every client is told, and after `seconds` whoever is left is cut off.
    /// `then` is called once, when no connection is left.
    func stop(within seconds: Int, then: @escaping @Sendable () -> Void) {
        guard whenStopped == nil else { return }
        whenStopped = then
        for case let connection? in connections {
            connection.stop()
            settle(connection)
        }
        if connectionCount == 0 { return endIfStopping() }
        executor.queue.asyncAfter(deadline: .now() + .seconds(seconds)) {
            self.assumeIsolated { $0.abandonAll() }
        }
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
        timer?.cancel()
        whenStopped()
    }
}
