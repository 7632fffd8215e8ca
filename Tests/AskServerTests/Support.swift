import Dispatch
import Glibc
import Sockets
import Synchronization
import Testing
import Wire

@testable import AskServer

/// A responder with one answer for everything, which names the question.
func echoResponder(answer: String = "answer to") -> Responder {
    Responder(
        answering: {
            var count = 0
            return { request in
                count += 1
                return echo(request, number: count, answer: answer)
            }
        },
        greeting: { ["Ask about anything.", "/help says how."] })
}

private func echo(_ request: Request, number: Int, answer: String) -> Reply {
    switch request.body {
    case .question(let words):
        var reply = Reply(status: .answered)
        reply.answer = "\(answer) \(words)"
        reply.id = request.id
        return reply
    case .command(let name, let argument):
        var reply = Reply(status: .info)
        reply.command = name
        reply.id = request.id
        reply.lines = ["\(name) \(argument), request \(number)"]
        if name == "quit" { reply.effect = .close }
        if name == "width" { reply.effect = .setWidth(Int(argument) ?? 78) }
        return reply
    }
}

/// A server on a loopback port of the system's choice, stopped when the test lets go of it.
final class Served: Sendable {
    let server: Server
    let address: SocketAddress
    let events: LogCollector

    init(
        responder: Responder = echoResponder(), loopCount: Int = 2,
        on address: SocketAddress = .ipv4(SocketAddress.loopbackIPv4, port: 0),
        trusting proxies: [SocketAddress] = [], counters: ServerCounters = ServerCounters(),
        limits change: (inout ServerLimits) -> Void = { _ in }
    ) throws {
        var limits = ServerLimits()
        limits.maximumConnectionsPerHost = 1_000
        // A busy machine must not make a person of a client that means to speak first.
        limits.greetingMilliseconds = 5_000
        change(&limits)
        let events = LogCollector()
        self.events = events
        server = try Server(
            responder: responder, limits: limits, loopCount: loopCount,
            counters: counters, trustedProxies: TrustedProxies(proxies),
            log: Logger(upTo: .debug) { events.add($0) })
        self.address = try #require(try server.listen(on: [address]).first)
    }

    func client(receiveBufferBytes: Int32? = nil) throws -> TestClient {
        try TestClient(address, receiveBufferBytes: receiveBufferBytes)
    }

    /// Waits, at most ten seconds, until the counts are as wanted.
    func waitFor(_ condition: (ServerCounters.Snapshot) -> Bool) -> Bool {
        let end = MonotonicClock.milliseconds() + 10_000
        while MonotonicClock.milliseconds() < end {
            if condition(server.snapshot) { return true }
            sched_yield()
        }
        return condition(server.snapshot)
    }

    /// Waits until every loop has done what it was doing.
    func comeToRest() {
        let isAtRest = DispatchSemaphore(value: 0)
        server.ping { isAtRest.signal() }
        isAtRest.wait()
    }

    /// What must hold after any abuse: an honest client gets its answer.
    func expectHonestAnswer(_ place: SourceLocation = #_sourceLocation) throws {
        let honest = try client()
        try honest.send("are you well?\n")
        #expect(try honest.line() == "answer to are you well?", sourceLocation: place)
    }

    deinit { server.stop {} }
}

/// Keeps what a server logged.
final class LogCollector: Sendable {
    private let events = Guarded<[LogEvent]>([])
    func add(_ event: LogEvent) { events.withLock { $0.append(event) } }
    var all: [LogEvent] { events.withLock { $0 } }
}

struct TestFailure: Error, CustomStringConvertible { let description: String }

/// A blocking client with a deadline for everything.
final class TestClient {
    private var descriptor: Descriptor?
    private var received: [UInt8] = []
    private static let patienceMilliseconds: Int32 = 10_000

    init(_ address: SocketAddress, receiveBufferBytes: Int32? = nil) throws {
        let socket = try Socket.open(for: address, blocking: true)
        if let receiveBufferBytes {
            try SocketOption.receiveBufferBytes.set(receiveBufferBytes, on: socket.number)
        }
        try Socket.connect(socket.number, to: address)
        descriptor = consume socket
    }

    var number: Int32 { descriptor?.number ?? -1 }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let result = bytes.withUnsafeBytes {
                Socket.send(number, UnsafeRawBufferPointer(rebasing: $0[sent...]))
            }
            guard case .bytes(let count) = result else { throw TestFailure(description: "send: \(result)") }
            sent += count
        }
    }

    /// Sends without waiting; returns how many bytes the system took.
    func sendSome(_ bytes: [UInt8]) -> Int {
        Glibc.send(
            number, bytes, bytes.count,
            Int32(truncatingIfNeeded: MSG_NOSIGNAL) | Int32(truncatingIfNeeded: MSG_DONTWAIT))
    }

    /// The next line without its end, CR included.
    func line() throws -> String {
        while true {
            if let end = received.firstIndex(of: 0x0A) {
                defer { received.removeFirst(end + 1) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            guard try fill() else {
                throw TestFailure(
                    description: "end of stream after '\(String(decoding: received, as: UTF8.self))'")
            }
        }
    }

    /// Everything until the server closes.
    func rest() throws -> String {
        while try fill() {}
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    /// Exactly this many bytes.
    func bytes(_ count: Int) throws -> String {
        while received.count < count, try fill() {}
        defer { received.removeFirst(min(count, received.count)) }
        return String(decoding: received.prefix(count), as: UTF8.self)
    }

    /// Exactly this many bytes, as they are.
    func rawBytes(_ count: Int) throws -> [UInt8] {
        while received.count < count, try fill() {}
        defer { received.removeFirst(min(count, received.count)) }
        return Array(received.prefix(count))
    }

    /// Reads without waiting and throws away; returns how many bytes came.
    func receiveSome() -> Int {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        return recv(number, &buffer, buffer.count, Int32(truncatingIfNeeded: MSG_DONTWAIT))
    }

    /// Reads once; false at the end of the stream.
    private func fill() throws -> Bool {
        guard try Socket.wait(number, forReading: true, milliseconds: Self.patienceMilliseconds) else {
            throw TestFailure(
                description:
                    "nothing came for ten seconds after '\(String(decoding: received.suffix(200), as: UTF8.self))'"
            )
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        switch buffer.withUnsafeMutableBytes({ Socket.receive(number, into: $0) }) {
        case .bytes(let count):
            received += buffer[..<count]
            return true
        case .end: return false
        case let other: throw TestFailure(description: "receive: \(other)")
        }
    }

    func halfClose() throws { try Socket.shutdownWriting(number) }

    func close() { descriptor = nil }

    /// Closes with a reset.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(number, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        close()
    }
}

/// A thread for the other end of a conversation; joined by the test.
final class BackgroundThread {
    private var thread: pthread_t = 0

    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    init(_ body: @escaping @Sendable () -> Void) throws {
        let work = Unmanaged.passRetained(Work(body)).toOpaque()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, work)
        guard code == 0 else { throw TestFailure(description: "no thread: \(Errno(code))") }
    }

    func join() { pthread_join(thread, nil) }
}

/// Random numbers that can be had again: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededRandom: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(seed: UInt64 = .random(in: 0 ... .max)) {
        self.seed = seed
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
