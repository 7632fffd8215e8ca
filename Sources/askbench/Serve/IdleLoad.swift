import Sockets

/// Opens many connections that then stay silent, to see what each costs the server in memory.
struct IdleLoad {
    /// Memory that the server took for its connections.
    struct Result: Sendable, Encodable {
        var connections: Int
        /// Growth of the memory that belongs to no file (RssAnon), over the connections: the kernel's own buffers are
        /// not in it.
        var userBytesPerConnection: Double
        var residentBytesBefore: Int
        var residentBytesAfter: Int

        var line: String {
            "\(connections) idle connections: \(userBytesPerConnection.text(0)) user bytes each, "
                + "resident \((Double(residentBytesBefore) / 1_048_576).text(1)) → "
                + "\((Double(residentBytesAfter) / 1_048_576).text(1)) MiB"
        }
    }

    /// How long a server may take to greet or answer one of them.
    private static let patienceMilliseconds: Int32 = 10_000

    let address: SocketAddress
    let spoken: LoadProtocol
    let request: [UInt8]
    let server: ProcessFigures

    /// Opens them, waits until each was answered once, and looks. A client of askd's text protocol waits for its greeting
    /// instead: once it has spoken it is a pipe, which does not stay.
    func run(connections: Int) throws(BenchError) -> Result {
        // What the first answers take is not the connections' doing.
        _ = try open()
        guard let before = server.anonymousBytes, let residentBefore = server.residentBytes else {
            throw .noInput("cannot read the memory of process \(server.pid)")
        }
        var held: [LoadConnection] = []
        let progress = Progress()
        defer { progress.clear() }
        while held.count < connections {
            // Greetings come after a while: many wait for theirs together.
            let batch = try (0..<min(200, connections - held.count)).map { _ throws(BenchError) in
                try connect()
            }
            for connection in batch { try hear(connection) }
            held += batch
            progress.show("\(held.count) of \(connections) connections")
        }
        try checkAllAreOpen(held)
        guard let after = server.anonymousBytes, let residentAfter = server.residentBytes else {
            throw .unavailable("process \(server.pid) is gone")
        }
        return withExtendedLifetime(held) {
            Result(
                connections: connections,
                userBytesPerConnection: Double(after - before) / Double(connections),
                residentBytesBefore: residentBefore, residentBytesAfter: residentAfter)
        }
    }

    private func open() throws(BenchError) -> LoadConnection {
        let connection = try connect()
        try hear(connection)
        return connection
    }

    private func connect() throws(BenchError) -> LoadConnection {
        do throws(Errno) {
            let descriptor = try Socket.open(for: address, blocking: true)
            try Socket.connect(descriptor.number, to: address)
            let connection = LoadConnection(descriptor, spoken)
            if spoken != .text {
                connection.append(request)
                _ = connection.flush()
            }
            return connection
        } catch {
            throw .unavailable("cannot connect to \(address): \(error)")
        }
    }

    private func hear(_ connection: LoadConnection) throws(BenchError) {
        let isHeard: Bool
        do {
            isHeard = try Socket.wait(
                connection.number, forReading: true, milliseconds: Self.patienceMilliseconds)
        } catch {
            throw .unavailable("cannot wait for \(address): \(error)")
        }
        guard isHeard else { throw .unavailable("\(address) does not answer") }
    }

    /// A server that is over its limits says so and closes: what it did not hold must not be counted.
    private func checkAllAreOpen(_ held: [LoadConnection]) throws(BenchError) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let closed = held.count { connection in
            while (try? Socket.wait(connection.number, forReading: true, milliseconds: 0)) == true {
                guard
                    case .bytes = buffer.withUnsafeMutableBytes({
                        Socket.receive(connection.number, into: $0)
                    })
                else { return true }
            }
            return false
        }
        guard closed == 0 else {
            throw .unavailable("\(address) closed \(closed) of \(held.count) connections: raise its limits")
        }
    }
}
