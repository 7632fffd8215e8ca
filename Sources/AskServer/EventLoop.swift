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

    var clientele: Clientele
    /// The number of its epoll set.
    nonisolated let setNumber: Int32
    /// Through it libdispatch watches the set. Shut, a turn is under way or queued.
    var gate: Gate
    /// Rings at the wheel's next deadline. A member of the set, under its own number.
    private nonisolated var alarmNumber: Int32 { executor.alarm.number }
    /// A descriptor of somebody else's that the set watches, too, and what is to be done whenever it is readable.
    var guest: (number: Int32, work: @Sendable () -> Void)?
    /// Made at the start: libdispatch stops the program when a source is dropped that was never activated.
    var source: (any DispatchSourceRead)?
    nonisolated let log: Logger
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
        let desk = Desk(
            configuration, admission: admission, counters: counters.makeBlock(), cacheBytes: cacheBytes)
        let clientele = try Clientele(desk, load: load)
        try clientele.epoll.add(executor.alarm.number, events: .readable)
        setNumber = clientele.epoll.number
        gate = try Gate(to: setNumber)
        self.clientele = clientele
        log = configuration.log
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
        clientele.wheel.require(alarmNumber, by: due)
        setAlarm()
    }

    /// Takes new connections over and looks at once whether they have said something.
    func adopt(_ arrivals: [Arrival]) {
        clientele.desk.beginTurn()
        for arrival in arrivals { clientele.adopt(arrival) }
        turn()
    }

    /// Does what the set's members are for that are no connections.
    func serveOthers(_ numbers: [Int32]) {
        for number in numbers {
            if number == alarmNumber {
                executor.alarm.silence()
                alarmIsSetFor = nil
            } else if number == guest?.number {
                guest?.work()
            }
        }
    }

    /// Looks after whatever deadline is over, and sees to it that the alarm rings at the next.
    func expireDue() {
        while clientele.expireDue(besides: alarmNumber) { keepAppointments() }
        setAlarm()
    }

    private func keepAppointments() {
        let due = appointments.takeDue(at: clientele.desk.now)
        if let next = appointments.nextDue { clientele.wheel.require(alarmNumber, by: next) }
        for work in due { work() }
    }

    private func setAlarm() {
        guard let due = clientele.wheel.nextDue else { return }
        if let alarmIsSetFor, alarmIsSetFor <= due { return }
        alarmIsSetFor = due
        executor.alarm.set(milliseconds: due)
    }
}
