import Glibc
import Sockets

/// Drives one load over an epoll set of its own, on the calling thread.
struct LoadLoop: ~Copyable {
    private static let bufferBytes = 1 << 16

    private let load: Load
    private let epoll: Epoll
    private var events = EventList(capacity: 512)
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferBytes, alignment: 16)
    private var table = ConnectionTable()
    /// In the order in which they are asked, for an open loop.
    private var order: [LoadConnection] = []
    private var tape: RequestTape
    /// How many requests unlike all others were made.
    private var distinctCount = 0
    private var latencies: [Double] = []
    private var failures = 0
    private var sources: SourceAddresses
    /// Answers before this moment are not counted, and nothing is asked after the end.
    private var countsFrom: UInt64 = 0
    private var endsAt: UInt64 = 0

    init(_ load: Load) throws(BenchError) {
        precondition(!load.requests.isEmpty && load.connections > 0, "a load asks something over something")
        self.load = load
        tape = RequestTape(load.requests)
        sources = SourceAddresses(for: load.address, speaking: load.spoken)
        do {
            epoll = try Epoll()
        } catch {
            throw .unavailable("cannot make an epoll set: \(error)")
        }
    }

    deinit { buffer.deallocate() }

    /// Runs the load to its end.
    mutating func run() throws(BenchError) -> LoadResult {
        let start = Clock.nanoseconds()
        countsFrom = start + UInt64(load.warmUpSeconds * 1e9)
        endsAt = countsFrom + UInt64(load.seconds * 1e9)
        for _ in 0..<load.connections { order.append(try connect()) }
        switch load.pace {
        case .closed(let inFlight):
            for connection in order { ask(inFlight, connection, due: Clock.nanoseconds()) }
            while Clock.nanoseconds() < endsAt, !table.isEmpty { try turn(milliseconds: 10) }
        case .churn:
            for connection in order { askFirst(connection) }
            order = []
            while Clock.nanoseconds() < endsAt, !table.isEmpty { try turn(milliseconds: 10) }
        case .open(let rate): try runOpen(questionsPerSecond: rate)
        }
        return result()
    }

    // MARK: Paces

    private mutating func runOpen(questionsPerSecond: Int) throws(BenchError) {
        let gap = 1e9 / Double(questionsPerSecond)
        let start = Clock.nanoseconds()
        var asked = 0
        while !table.isEmpty {
            let now = Clock.nanoseconds()
            var due = start + UInt64(Double(asked) * gap)
            if due >= endsAt { break }
            while due <= now, due < endsAt {
                ask(1, order[asked % order.count], due: due)
                asked += 1
                due = start + UInt64(Double(asked) * gap)
            }
            // Waits are in whole milliseconds: what is due sooner is waited for by looking again.
            try turn(milliseconds: due > now + 2_000_000 ? 1 : 0)
        }
        let patience = endsAt + 1_000_000_000
        while Clock.nanoseconds() < patience, table.unansweredCount > 0 {
            try turn(milliseconds: 10)
        }
        failures += table.unansweredCount
    }

    private mutating func ask(_ count: Int, _ connection: LoadConnection, due: UInt64) {
        guard table.contains(connection) else { return }
        if load.isDistinct {
            for _ in 0..<count { connection.ask(nextDistinctRequest(), due: due) }
        } else {
            tape.take(count) { connection.ask($0, count: $1, due: due) }
        }
        if !connection.awaitsRoom { flush(connection) }
    }

    /// Asks over a new connection: at once, but for a server that speaks first, whose clients hear it out.
    private mutating func askFirst(_ connection: LoadConnection) {
        if load.spoken == .dict { return askWhenReady(connection) }
        ask(1, connection, due: Clock.nanoseconds())
    }

    /// Asks as soon as the set finds a new connection ready.
    private mutating func askWhenReady(_ connection: LoadConnection) {
        connection.awaitsRoom = true
        ask(1, connection, due: Clock.nanoseconds())
        watch(connection)
    }

    private mutating func nextDistinctRequest() -> [UInt8] {
        defer { distinctCount += 1 }
        return LoadProtocol.numbered(load.requests[distinctCount % load.requests.count], distinctCount)
    }

    /// Goes on after answers: asks as many again, or over a new connection.
    private mutating func goOn(_ connection: LoadConnection, answers: Int, _ now: UInt64) throws(BenchError) {
        guard now < endsAt, answers > 0 else { return }
        switch load.pace {
        case .closed: ask(answers, connection, due: now)
        case .churn:
            table.remove(connection)
            askFirst(try connect())
        case .open: break
        }
    }

    // MARK: Connections

    /// Begins a connection. What is asked over it at once goes out at once where the peer is on this machine, for it is
    /// made by then; the set watches it from its first question on.
    private mutating func connect() throws(BenchError) -> LoadConnection {
        do throws(Errno) {
            let connection = LoadConnection(try Socket.open(for: load.address), load.spoken)
            try prepare(connection.number)
            do throws(Errno) {
                try Socket.connect(connection.number, to: load.address)
            } catch  where error.code == EINPROGRESS {}
            table.insert(connection)
            return connection
        } catch {
            throw .unavailable("cannot connect to \(load.address): \(error)")
        }
    }

    private mutating func prepare(_ number: Int32) throws(Errno) {
        // One question alone waits for nothing that Nagle's algorithm would hold it back for.
        guard load.pace == .churn, load.spoken != .dict else {
            if load.address.port != nil { try SocketOption.noDelay.set(1, on: number) }
            return
        }
        guard let source = sources.next() else { return }
        try SocketOption.bindsNoPort.set(1, on: number)
        try Socket.bind(number, to: source)
    }

    private mutating func turn(milliseconds: Int32) throws(BenchError) {
        do {
            try epoll.wait(&events, milliseconds: milliseconds)
        } catch {
            throw .unavailable("cannot wait for answers: \(error)")
        }
        for place in 0..<events.count {
            let (number, happened) = events[place]
            guard let connection = table[number] else { continue }
            if happened.contains(.writable) { flush(connection) }
            if happened.isDisjoint(with: [.readable, .failed, .hungUp]) { continue }
            // An end that stands behind what has come is reported with it, and not again.
            while try receive(connection), !happened.isDisjoint(with: [.ended, .failed, .hungUp]) {}
        }
    }

    private mutating func flush(_ connection: LoadConnection) {
        guard connection.flush() else { return fail(connection) }
        if connection.hasOutput != connection.awaitsRoom || !connection.isWatched { watch(connection) }
    }

    /// Waits for what a connection may do next: for room, too, if it has something to send. Answers are reported once,
    /// for each is read when it is reported.
    private mutating func watch(_ connection: LoadConnection) {
        connection.awaitsRoom = connection.hasOutput
        let interest: Epoll.Events =
            connection.awaitsRoom ? [.readable, .writable] : [.readable, .once, .ended]
        do {
            if connection.isWatched {
                try epoll.modify(connection.number, events: interest)
            } else {
                try epoll.add(connection.number, events: interest)
            }
            connection.isWatched = true
        } catch {
            fail(connection)
        }
    }

    /// Reads all that has come; false when the connection is gone or has nothing more to say.
    private mutating func receive(_ connection: LoadConnection) throws(BenchError) -> Bool {
        guard table.contains(connection) else { return false }
        var mayHaveMore = false
        switch Socket.receive(connection.number, into: buffer, mayHaveMore: &mayHaveMore) {
        case .bytes(let count):
            let now = Clock.nanoseconds()
            let dues = connection.take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            if now >= countsFrom, now < endsAt || isOpen {
                for due in dues where !isOpen || due >= countsFrom {
                    latencies.append(Double(now - due) / 1000)
                }
            }
            try goOn(connection, answers: dues.count, now)
            return try mayHaveMore ? receive(connection) : true
        case .wouldBlock: return false
        case .end, .failed:
            fail(connection)
            return false
        }
    }

    /// An open loop counts every question that was due in its time, however late the answer.
    private var isOpen: Bool { if case .open = load.pace { true } else { false } }

    private mutating func fail(_ connection: LoadConnection) {
        failures += 1
        table.remove(connection)
        guard load.pace == .churn, Clock.nanoseconds() < endsAt, let next = try? connect() else { return }
        // One failure after another must not pile up here.
        askWhenReady(next)
    }

    private func result() -> LoadResult {
        let times = Quantiles(latencies)
        return LoadResult(
            answers: latencies.count, answersPerSecond: Double(latencies.count) / load.seconds,
            medianMicroseconds: times[0.5], p99Microseconds: times[0.99], maximumMicroseconds: times[1],
            failures: failures)
    }
}
