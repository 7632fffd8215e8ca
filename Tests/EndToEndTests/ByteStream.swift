import Glibc

/// One end of a pipe, terminal or connection, read and written with a deadline.
///
/// Closed when let go of. Belongs to the test that made it.
final class ByteStream {
    private(set) var number: Int32
    /// Everything that was read and not yet taken.
    private var received: [UInt8] = []
    private var isAtEnd = false

    init(owning number: Int32) { self.number = number }

    deinit { close() }

    func close() {
        if number >= 0 { _ = Glibc.close(number) }
        number = -1
    }

    /// Sends the end of the stream, and keeps reading.
    func shutdownWriting() { shutdown(number, Int32(SHUT_WR)) }

    /// Writes all of it. A peer that is gone is no failure: the test sees that in what it reads.
    func write(_ bytes: [UInt8], _ deadline: Deadline = Deadline()) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0 && errno == EAGAIN {
                try wait(for: POLLOUT, deadline, "room to write")
            } else if !(count < 0 && errno == EINTR) {
                return
            }
        }
    }

    /// Writes what there is room for without waiting; nil when the peer is gone.
    func writeSome(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let flags = Int32(truncatingIfNeeded: MSG_NOSIGNAL) | Int32(truncatingIfNeeded: MSG_DONTWAIT)
        let count = send(number, bytes.baseAddress, bytes.count, flags)
        return count >= 0 ? count : errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// Reads what has come without waiting, and throws it away.
    func discardSome() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while recv(number, &buffer, buffer.count, Int32(truncatingIfNeeded: MSG_DONTWAIT)) > 0 {}
    }

    /// Closes a connection so that the peer sees a reset.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(number, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        close()
    }

    /// Before it is connected: lets the kernel hold little for it, on this side and on the peer's, which reckons with
    /// ten of the largest segments (2.5 MB on the loopback).
    func narrow() {
        for (level, option, value) in [(SOL_SOCKET, SO_RCVBUF, 4_096), (Int32(IPPROTO_TCP), TCP_MAXSEG, 536)]
        {
            var value = Int32(value)
            setsockopt(number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
        }
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Takes everything up to the end of `text`, waiting for it.
    func read(until text: String, _ deadline: Deadline = Deadline()) throws -> String {
        let wanted = Array(text.utf8)
        while true {
            if let end = Self.end(of: wanted, in: received) {
                defer { received.removeFirst(end) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            if isAtEnd { throw Timeout(description: "the stream ended before \"\(text)\": \(pending)") }
            try readSome(deadline, "\"\(text)\"")
        }
    }

    /// Takes everything up to the end of the stream, waiting for it.
    func readToEnd(_ deadline: Deadline = Deadline()) throws -> String {
        String(decoding: try readBytesToEnd(deadline), as: UTF8.self)
    }

    func readBytesToEnd(_ deadline: Deadline = Deadline()) throws -> [UInt8] {
        while !isAtEnd { try readSome(deadline, "the end of the stream") }
        defer { received = [] }
        return received
    }

    /// What came and was not taken yet.
    var pending: String { String(decoding: received, as: UTF8.self) }

    private func readSome(_ deadline: Deadline, _ what: String) throws {
        try wait(for: POLLIN, deadline, what)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
        if count > 0 {
            received += buffer[..<count]
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            // A terminal whose program has ended says EIO, a reset connection ECONNRESET.
            isAtEnd = true
        }
    }

    private func wait(for events: Int32, _ deadline: Deadline, _ what: String) throws {
        var entry = pollfd(fd: number, events: Int16(events), revents: 0)
        while poll(&entry, 1, deadline.milliseconds) <= 0 {
            if deadline.isOver { throw Timeout(description: "no \(what) in time; so far: \(pending)") }
        }
    }

    private static func end(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
            .map { $0 + wanted.count }
    }
}
