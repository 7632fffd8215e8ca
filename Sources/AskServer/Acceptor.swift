internal import Glibc
internal import Sockets

/// Takes connections from the listening sockets and gives each to the least busy loop. Runs on the first loop's
/// queue, so that a caller who finds the server idle is answered without a change of thread.
///
/// The listeners live in an epoll set of their own, which the first loop's set watches, so that a pause is their
/// removal from it. When descriptors run out, one kept in reserve lets the next callers be told; then accepting
/// pauses, for a listener that cannot be emptied would otherwise keep a core busy.
actor Acceptor {
    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private var listeners: [Listener]
    private let epoll: Epoll
    private let loops: [EventLoop]
    private let admission: Admission
    private let configuration: ServerConfiguration
    private let counters: ServerCounters.Block
    private var events = EventList(capacity: 16)
    private var reserve = ReserveDescriptor()
    private var isPaused = false
    private var isStopped = false
    /// Since when refusals are not logged again, in milliseconds.
    private var refusalsQuietUntil: Int64 = 0

    /// The same for pauses.
    private var pausesQuietUntil: Int64 = 0

    private static let acceptsPerTurn = 256
    private static let pauseMilliseconds: Int64 = 100
    private static let logPeriodMilliseconds: Int64 = 10_000

    init(
        _ listeners: [Listener], loops: [EventLoop], _ configuration: ServerConfiguration,
        admission: Admission,
        counters: ServerCounters
    ) throws(Errno) {
        self.listeners = listeners
        executor = loops[0].executor
        epoll = try Epoll()
        for listener in listeners { try epoll.add(listener.socket.number, events: .readable) }
        self.loops = loops
        self.admission = admission
        self.configuration = configuration
        self.counters = counters.makeBlock()
    }

    nonisolated func perform(_ work: @escaping @Sendable (isolated Acceptor) -> Void) {
        executor.async { self.assumeIsolated { work($0) } }
    }

    /// Begins to accept, on the first loop's queue; after a stop it does nothing.
    func start() {
        guard !isStopped else { return }
        // The first loop's queue is this one.
        let number = epoll.number
        loops[0].assumeIsolated { [configuration] loop in
            do throws(Errno) {
                try loop.watch(number) { self.assumeIsolated { $0.turn() } }
            } catch {
                configuration.log(.error, "cannot watch the listeners: \(error)")
            }
        }
    }

    /// Accepts no more, closes the listeners, and calls `then`: every arrival has been given to its loop by then.
    func stop(then: @Sendable () -> Void) {
        isStopped = true
        loops[0].assumeIsolated { $0.stopWatching() }
        listeners = []
        then()
    }

    private func turn() {
        var arrivals = [[EventLoop.Arrival]](repeating: [], count: loops.count)
        do throws(Errno) {
            try epoll.wait(&events, milliseconds: 0)
        } catch {
            configuration.log(.error, "cannot wait for callers: \(error)")
        }
        for index in 0..<events.count {
            var acceptsLeft = Self.acceptsPerTurn
            let listener = events[index].descriptor
            while acceptsLeft > 0, !isPaused, accept(on: listener, into: &arrivals) { acceptsLeft -= 1 }
        }
        for (index, batch) in arrivals.enumerated().reversed() where !batch.isEmpty {
            // The first loop's queue is this one.
            if index == 0 {
                loops[0].assumeIsolated { $0.adopt(batch) }
            } else {
                loops[index].perform { $0.adopt(batch) }
            }
        }
    }

    /// Takes one connection; false when none waits.
    private func accept(on listener: Int32, into arrivals: inout [[EventLoop.Arrival]]) -> Bool {
        do throws(Errno) {
            let caller = try Socket.accept(on: listener)
            admit(caller, into: &arrivals)
            return true
        } catch {
            if error == .wouldBlock { return false }
            if error.meansConnectionGone { return true }
            if error.meansNoDescriptors { turnAwayWithReserve(on: listener) }
            pause(because: error)
            return false
        }
    }

    private func admit(_ caller: consuming Caller, into arrivals: inout [[EventLoop.Arrival]]) {
        let isProxy = configuration.trustedProxies.contains(caller.peer)
        let host = isProxy ? .uncounted : Host(caller.peer)
        let refusal: Farewell? =
            switch admission.enter(host) {
            case .welcome: nil
            case .serverFull: .serverFull
            case .hostFull: .hostFull
            }
        if let refusal, !noteRefusal(refusal, of: caller.peer) {
            return Self.turnAway(caller.descriptor, saying: refusal)
        }
        let index = leastBusyLoop()
        loops[index].load.enter(isRefused: refusal != nil)
        let number = caller.descriptor.release()
        arrivals[index].append(
            EventLoop.Arrival(number: number, host: host, refusal: refusal, isProxied: isProxy))
    }

    private func leastBusyLoop() -> Int {
        loops.indices.min { loops[$0].load.connectionCount < loops[$1].load.connectionCount } ?? 0
    }

    /// Counts a refusal, and returns whether there is room for the caller to be told in its own language.
    private func noteRefusal(_ refusal: Farewell, of peer: SocketAddress?) -> Bool {
        counters.refused.add(1)
        let now = MonotonicClock.milliseconds()
        if now >= refusalsQuietUntil {
            refusalsQuietUntil = now + Self.logPeriodMilliseconds
            configuration.log(.notice, "refused \(peer?.host ?? "a caller"): \(refusal.message)")
        }
        let waiting = loops.reduce(0) { $0 + $1.load.refusedCount }
        return waiting < configuration.limits.maximumRefusalsAtOnce
    }

    /// Tells a caller at once, in words, and lets go of it.
    private static func turnAway(_ descriptor: consuming Descriptor, saying farewell: Farewell) {
        let line = Array((farewell.message + "\n").utf8)
        _ = line.withUnsafeBytes { Socket.send(descriptor.number, $0) }
        // What has come already is read, so that closing does not reset the connection under the words.
        var scratch = [UInt8](repeating: 0, count: 4_096)
        _ = scratch.withUnsafeMutableBytes { Socket.receive(descriptor.number, into: $0) }
        try? Socket.shutdownWriting(descriptor.number)
    }

    /// Tells waiting callers with the one descriptor that is left.
    private func turnAwayWithReserve(on listener: Int32) {
        for _ in 0..<Self.acceptsPerTurn {
            reserve.open()
            guard reserve.giveUp() else { break }
            guard let caller = try? Socket.accept(on: listener) else { break }
            counters.refused.add(1)
            Self.turnAway(caller.descriptor, saying: .noDescriptors)
        }
        reserve.open()
    }

    private func pause(because errno: Errno) {
        guard !isPaused else { return }
        isPaused = true
        watchListeners([])
        let now = MonotonicClock.milliseconds()
        if now >= pausesQuietUntil {
            configuration.log(.warning, "cannot accept connections for now: \(errno)")
        }
        pausesQuietUntil = now + Self.logPeriodMilliseconds
        // The first loop's queue is this one. Its alarm needs no descriptor that clients may have taken.
        loops[0].assumeIsolated { loop in
            loop.call(after: Self.pauseMilliseconds) { self.assumeIsolated { $0.goOn() } }
        }
    }

    private func goOn() {
        guard !isStopped else { return }
        isPaused = false
        reserve.open()
        watchListeners(.readable)
    }

    private func watchListeners(_ events: Epoll.Events) {
        for listener in listeners {
            do throws(Errno) {
                try epoll.modify(listener.socket.number, events: events)
            } catch {
                configuration.log(.error, "cannot watch \(listener.address): \(error)")
            }
        }
    }
}
