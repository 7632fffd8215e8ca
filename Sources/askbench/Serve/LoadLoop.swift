import Glibc
import Sockets

/// Drives one load over an epoll set of its own, on the calling thread.
struct LoadLoop: ~Copyable {
    private static let bufferBytes = 1 << 16

    private let load: Load
    private let epoll: Epoll
    private var events = EventList(capacity: 512)
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferBytes, alignment: 16)
    /// By descriptor number.
    private var table: [Int32: LoadConnection] = [:]
    /// In the order in which they are asked, for an open loop.
    private var order: [LoadConnection] = []
    private var nextRequest = 0
    private var latencies: [Double] = []
    private var failures = 0
    /// Answers before this moment are not counted, and nothing is asked after the end.
    private var countsFrom: UInt64 = 0
    private var endsAt: UInt64 = 0

    init(_ load: Load) throws(BenchError) {
        precondition(!load.requests.isEmpty && load.connections > 0, "a load asks something over something")
        self.load = load
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
            for connection in order { ask(1, connection, due: Clock.nanoseconds()) }
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
        while Clock.nanoseconds() < patience, table.values.contains(where: { $0.inFlight > 0 }) {
            try turn(milliseconds: 10)
        }
        failures += table.values.reduce(0) { $0 + $1.inFlight }
    }

    private mutating func ask(_ count: Int, _ connection: LoadConnection, due: UInt64) {
        guard table[connection.number] === connection else { return }
        for _ in 0..<count {
            let request = load.requests[nextRequest % load.requests.count]
            connection.ask(
                load.isDistinct ? LoadProtocol.numbered(request, nextRequest) : request, due: due)
            nextRequest += 1
        }
        if !connection.awaitsRoom { flush(connection) }
    }

    /// Goes on after answers: asks as many again, or over a new connection.
    private mutating func goOn(_ connection: LoadConnection, answers: Int, _ now: UInt64) throws(BenchError) {
        guard now < endsAt, answers > 0 else { return }
        switch load.pace {
        case .closed: ask(answers, connection, due: now)
        case .churn:
            drop(connection)
            ask(1, try connect(), due: Clock.nanoseconds())
        case .open: break
        }
    }

    // MARK: Connections

    private mutating func connect() throws(BenchError) -> LoadConnection {
        do throws(Errno) {
            let connection = LoadConnection(try Socket.open(for: load.address), load.spoken)
            if load.address.port != nil { try SocketOption.noDelay.set(1, on: connection.number) }
            do throws(Errno) {
                try Socket.connect(connection.number, to: load.address)
            } catch  where error.code == EINPROGRESS {}
            try epoll.add(connection.number, events: [.readable, .writable])
            table[connection.number] = connection
            return connection
        } catch {
            throw .unavailable("cannot connect to \(load.address): \(error)")
        }
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
            if !happened.isDisjoint(with: [.readable, .failed, .hungUp]) { try receive(connection) }
        }
    }

    private mutating func flush(_ connection: LoadConnection) {
        guard connection.flush() else { return fail(connection) }
        guard connection.hasOutput != connection.awaitsRoom else { return }
        connection.awaitsRoom = connection.hasOutput
        do {
            try epoll.modify(
                connection.number, events: connection.awaitsRoom ? [.readable, .writable] : [.readable])
        } catch {
            fail(connection)
        }
    }

    private mutating func receive(_ connection: LoadConnection) throws(BenchError) {
        guard table[connection.number] === connection else { return }
        switch Socket.receive(connection.number, into: buffer) {
        case .bytes(let count):
            let now = Clock.nanoseconds()
            let dues = connection.take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            if now >= countsFrom, now < endsAt || isOpen {
                for due in dues where !isOpen || due >= countsFrom {
                    latencies.append(Double(now - due) / 1000)
                }
            }
            try goOn(connection, answers: dues.count, now)
        case .wouldBlock: break
        case .end, .failed: fail(connection)
        }
    }

    /// An open loop counts every question that was due in its time, however late the answer.
    private var isOpen: Bool { if case .open = load.pace { true } else { false } }

    private mutating func fail(_ connection: LoadConnection) {
        failures += 1
        drop(connection)
        if load.pace == .churn, Clock.nanoseconds() < endsAt, let next = try? connect() {
            ask(1, next, due: Clock.nanoseconds())
        }
    }

    private mutating func drop(_ connection: LoadConnection) { table[connection.number] = nil }

    private func result() -> LoadResult {
        let times = Quantiles(latencies)
        return LoadResult(
            answers: latencies.count, answersPerSecond: Double(latencies.count) / load.seconds,
            medianMicroseconds: times[0.5], p99Microseconds: times[0.99], maximumMicroseconds: times[1],
            failures: failures)
    }
}
