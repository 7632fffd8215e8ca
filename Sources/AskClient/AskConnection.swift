internal import Glibc
internal import Sockets

/// One connection to an askd, as lines in and lines out; waits only in `wait`, and there no longer than asked.
///
/// It reads while it writes: a server that stops reading because its answers are not taken would otherwise wait for
/// this end as this end waits for it.
struct AskConnection: ~Copyable {
    /// No reply of an askd comes near it; more without a line end is not an askd.
    static let maximumLineBytes = 8 << 20

    /// What a wait ended with.
    struct Ready {
        /// Something can be read from the other descriptor waited for.
        var other = false
        /// The time was over before anything happened.
        var timedOut = false
    }

    private let descriptor: Descriptor
    private let server: String
    private var outbox: [UInt8] = []
    private var inbox: [UInt8] = []
    /// Bytes at the start of `inbox` that were already handed out.
    private var taken = 0
    /// Bytes of `inbox` that hold no line end.
    private var searched = 0
    /// Why nothing more will come; nil while something may.
    private(set) var ending: String?

    /// Tries a server's addresses in turn, all of them before the deadline.
    ///
    /// - Parameter server: `HOST:PORT`, `[V6]:PORT`, `PORT` or `unix:PATH`.
    init(to server: String, before deadline: Deadline) throws(ClientError) {
        self.server = server
        descriptor = try Self.open(server, before: deadline)
    }

    private static func open(_ server: String, before deadline: Deadline) throws(ClientError) -> Descriptor {
        let addresses: [SocketAddress]
        do throws(AddressError) {
            addresses = try SocketAddress.parse(server, for: .connecting)
        } catch {
            throw .badAddress(error.description)
        }
        // The first address is the one people think of: its reason is told.
        var failure: Errno?
        for (index, address) in addresses.enumerated() {
            do throws(Errno) {
                // A host that swallows packets may not take the time of those after it.
                return try connect(to: address, before: deadline.share(of: addresses.count - index))
            } catch {
                failure = failure ?? error
            }
        }
        throw .unreachable(server: server, reason: (failure ?? Errno(EADDRNOTAVAIL)).description)
    }

    private static func connect(
        to address: SocketAddress, before deadline: Deadline
    ) throws(Errno) -> Descriptor {
        let descriptor = try Socket.open(for: address)
        do throws(Errno) {
            try Socket.connect(descriptor.number, to: address)
        } catch  where error.code == EINPROGRESS || error.code == EAGAIN {
            let isWritable = try Socket.wait(
                descriptor.number, forReading: false, milliseconds: deadline.milliseconds)
            guard isWritable else { throw Errno(ETIMEDOUT) }
            let pending = try SocketOption.pendingError.value(on: descriptor.number)
            if pending != 0 { throw Errno(pending) }
        }
        if address.port != nil { try SocketOption.noDelay.set(1, on: descriptor.number) }
        return descriptor
    }

    /// Gives the connection a line to send, which has no line end in it; the next waits send it.
    mutating func send(_ line: [UInt8]) {
        outbox += line
        outbox.append(UInt8(ascii: "\n"))
        flush()
    }

    /// Takes the next whole line received, without its end; nil when there is none yet.
    mutating func nextLine() throws(ClientError) -> [UInt8]? {
        guard let end = inbox[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = inbox.count
            guard inbox.count - taken <= Self.maximumLineBytes else {
                throw .notAskd(
                    server: server, reason: "a line longer than \(Self.maximumLineBytes >> 20) MiB")
            }
            return nil
        }
        let line = Array(inbox[taken..<end])
        taken = end + 1
        searched = taken
        if taken == inbox.count || taken > 1 << 16 { compact() }
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    private mutating func compact() {
        inbox.removeFirst(taken)
        searched -= taken
        taken = 0
    }

    /// Sends and receives until something came, the stream ended, the other descriptor can be read or the deadline
    /// passed.
    mutating func wait(alongside other: Int32? = nil, before deadline: Deadline?) throws(ClientError) -> Ready
    {
        while true {
            var entries = [
                pollfd(fd: ending == nil ? descriptor.number : -1, events: events, revents: 0),
                pollfd(fd: other ?? -1, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&entries, 2, deadline?.milliseconds ?? -1)
            if count < 0, errno == EINTR { continue }
            if count == 0 { return Ready(timedOut: true) }
            let ready = Ready(other: entries[1].revents != 0)
            if entries[0].revents & Int16(POLLOUT) != 0 { flush() }
            if entries[0].revents & ~Int16(POLLOUT) != 0 {
                receive()
                return ready
            }
            if ready.other || ending != nil { return ready }
        }
    }

    /// Waits, without a connection, until a descriptor can be read; true.
    static func waitForInput(_ descriptor: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&entry, 1, -1) < 0, errno == EINTR {}
        return true
    }

    private var events: Int16 { Int16(POLLIN | (outbox.isEmpty ? 0 : POLLOUT)) }

    /// Writes what there is room for. A failed write ends nothing by itself: what the server said before it closed
    /// is still to be read, and that read tells the end.
    private mutating func flush() {
        while !outbox.isEmpty {
            guard case .bytes(let count) = outbox.withUnsafeBytes({ Socket.send(descriptor.number, $0) })
            else {
                return
            }
            outbox.removeFirst(count)
        }
    }

    private mutating func receive() {
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
            switch Socket.receive(descriptor.number, into: buffer) {
            case .bytes(let count): inbox += buffer[..<count]
            case .wouldBlock: break
            case .end: ending = "it closed the connection"
            case .failed(let errno): ending = errno.description
            }
        }
    }
}
