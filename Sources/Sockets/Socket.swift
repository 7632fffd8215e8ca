internal import CEpoll
internal import Glibc

/// System calls on stream sockets, typed: no policy, no queue, no state.
///
/// Every socket made here is close-on-exec; those of a server do not block. Descriptors are borrowed by number.
public enum Socket {
    /// Opens a socket of the address's family.
    public static func open(
        for address: SocketAddress, blocking: Bool = false
    ) throws(Errno) -> Descriptor {
        let family: Int32 =
            switch address {
            case .ipv4: AF_INET
            case .ipv6: AF_INET6
            case .unix: AF_UNIX
            }
        let type =
            Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            | (blocking ? 0 : Int32(SOCK_NONBLOCK.rawValue))
        let number = try check(SystemCall.socket.perform(on: -1) { Int(socket(family, type, 0)) })
        return Descriptor(owning: Int32(number))
    }

    /// Two connected unix sockets that do not block, for tests.
    public static func pair() throws(Errno) -> SocketPair {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        _ = try check(SystemCall.socket.perform(on: -1) { Int(socketpair(AF_UNIX, type, 0, &ends)) })
        return SocketPair(near: Descriptor(owning: ends[0]), far: Descriptor(owning: ends[1]))
    }

    /// Takes one waiting connection, not blocking and close-on-exec, and says who called.
    /// Throws `Errno.wouldBlock` when none waits.
    public static func accept(on listener: Int32) throws(Errno) -> Caller {
        var peer = SystemAddress()
        let flags = Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let number = try check(
            SystemCall.accept.perform(on: listener) {
                peer.length = socklen_t(MemoryLayout<sockaddr_storage>.size)
                return peer.withMutablePointer { Int(accept4(listener, $0, $1, flags)) }
            })
        return Caller(descriptor: Descriptor(owning: Int32(number)), peer: peer.address)
    }

    /// Gives a socket its own address.
    public static func bind(_ descriptor: Int32, to address: SocketAddress) throws(Errno) {
        guard let system = SystemAddress(address) else { throw Errno(ENAMETOOLONG) }
        _ = try check(
            SystemCall.bind.perform(on: descriptor) {
                system.withPointer { Int(Glibc.bind(descriptor, $0, $1)) }
            })
    }

    /// Begins, or for a blocking socket makes, a connection. Throws EINPROGRESS as it comes.
    public static func connect(_ descriptor: Int32, to address: SocketAddress) throws(Errno) {
        guard let system = SystemAddress(address) else { throw Errno(ENAMETOOLONG) }
        _ = try check(
            SystemCall.connect.perform(on: descriptor) {
                system.withPointer { Int(Glibc.connect(descriptor, $0, $1)) }
            })
    }

    /// Reads what has come, at most the buffer's size; `.end` when the peer sends no more.
    @inline(__always)
    public static func receive(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        let result = SystemCall.receive.perform(on: descriptor, moving: buffer.count) {
            recv(descriptor, buffer.baseAddress, $0, 0)
        }
        return IOResult(result, endsAtZero: true)
    }

    /// The same for a descriptor whose events are reported once: tells whether more may have come already than was read,
    /// as after a buffer full.
    @inline(__always)
    public static func receive(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, mayHaveMore: inout Bool
    ) -> IOResult {
        var asked = 0
        let result = SystemCall.receive.perform(on: descriptor, moving: buffer.count) {
            asked = $0
            return recv(descriptor, buffer.baseAddress, $0, 0)
        }
        mayHaveMore = result >= asked || result == -Int(EAGAIN)
        return IOResult(result, endsAtZero: true)
    }

    /// Writes as much as there is room for. A peer that is gone is an errno, never a signal.
    @inline(__always)
    public static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> IOResult {
        let result = SystemCall.send.perform(on: descriptor, moving: bytes.count) {
            Glibc.send(descriptor, bytes.baseAddress, $0, Int32(truncatingIfNeeded: MSG_NOSIGNAL))
        }
        return IOResult(result, endsAtZero: false)
    }

    /// Says that no more will be sent, and leaves the other direction open.
    public static func shutdownWriting(_ descriptor: Int32) throws(Errno) {
        _ = try check(
            SystemCall.shutdown.perform(on: descriptor) { Int(Glibc.shutdown(descriptor, Int32(SHUT_WR))) })
    }

    /// The address of this end.
    public static func localAddress(of descriptor: Int32) throws(Errno) -> SocketAddress? {
        var address = SystemAddress()
        _ = try check(
            SystemCall.option.perform(on: descriptor) {
                address.withMutablePointer { Int(getsockname(descriptor, $0, $1)) }
            })
        return address.address
    }

    /// Turns a kernel's answer into a value or a thrown errno.
    @inline(__always)
    static func check(_ result: Int) throws(Errno) -> Int {
        guard result >= 0 else { throw Errno(Int32(-result)) }
        return result
    }
}

/// A connection just accepted, and who made it.
@frozen public struct Caller: ~Copyable, Sendable {
    public var descriptor: Descriptor
    /// nil when the family is none that `SocketAddress` knows.
    public var peer: SocketAddress?
}

/// Two sockets connected to each other.
@frozen public struct SocketPair: ~Copyable, Sendable {
    public var near: Descriptor
    public var far: Descriptor
}
