internal import Glibc

/// A socket that waits for connections, and what it leaves in the file system.
public struct ListeningSocket: ~Copyable, Sendable {
    private let descriptor: Descriptor
    /// Where it listens, with the port that the system picked when 0 was asked for.
    public let address: SocketAddress
    /// The inode that was made for a unix socket, so that no other process's socket is unlinked; nil if none was made.
    private let inode: UInt64?

    public var number: Int32 { descriptor.number }

    /// How many connections the kernel may hold ready; it lowers the figure to its own limit (`somaxconn`).
    public static let backlog: Int32 = 4096

    /// Binds and listens. A unix socket that nobody listens on any more is replaced.
    public init(on address: SocketAddress) throws(SocketFailure) {
        do throws(Errno) {
            let descriptor = try Socket.open(for: address)
            if case .unix(let path) = address { try Self.clearStale(path) }
            try Self.prepare(descriptor.number, for: address)
            try Socket.bind(descriptor.number, to: address)
            _ = try Socket.check(
                SystemCall.listen.perform(on: descriptor.number) {
                    Int(listen(descriptor.number, Self.backlog))
                })
            let bound = try Socket.localAddress(of: descriptor.number) ?? address
            self.inode = Self.inode(of: address)
            self.address = bound
            self.descriptor = descriptor
        } catch {
            throw SocketFailure(
                "cannot listen on \(address)", error, advice: Self.advice(for: error, on: address))
        }
    }

    /// Takes over a socket that listens already; one that does not is left as it is.
    public init(inheriting number: Int32) throws(SocketFailure) {
        address = try Self.addressOfListener(number)
        inode = nil
        descriptor = Descriptor(owning: number)
    }

    private static func addressOfListener(_ number: Int32) throws(SocketFailure) -> SocketAddress {
        do throws(Errno) {
            guard try SocketOption.acceptsConnections.value(on: number) == 1 else { throw Errno(EINVAL) }
            let address = try Socket.localAddress(of: number) ?? .unix(path: "")
            if address.port != nil { try setForCallers(number) }
            return address
        } catch {
            throw SocketFailure(
                "the inherited descriptor \(number) is no listening stream socket", error,
                advice: "Use ListenStream= and Accept=no in the socket unit.")
        }
    }

    private static func prepare(_ number: Int32, for address: SocketAddress) throws(Errno) {
        switch address {
        case .ipv4: try SocketOption.reuseAddress.set(1, on: number)
        case .ipv6:
            try SocketOption.reuseAddress.set(1, on: number)
            try SocketOption.onlyIPv6.set(1, on: number)
        case .unix: return
        }
        try setForCallers(number)
    }

    /// Options that Linux hands down to every accepted socket, set here once instead of for each.
    private static func setForCallers(_ number: Int32) throws(Errno) {
        try SocketOption.noDelay.set(1, on: number)
        try SocketOption.inlineUrgentData.set(1, on: number)
    }

    /// Removes a socket file whose owner is gone; a live one, or a file that is no socket, is left to fail the bind.
    private static func clearStale(_ path: String) throws(Errno) {
        guard inode(of: .unix(path: path)) != nil else { return }
        let probe = try Socket.open(for: .unix(path: path))
        do throws(Errno) {
            try Socket.connect(probe.number, to: .unix(path: path))
        } catch {
            if error.code == ECONNREFUSED { _ = unlink(path) }
        }
    }

    /// The inode of a socket file; nil where there is none.
    private static func inode(of address: SocketAddress) -> UInt64? {
        guard case .unix(let path) = address, !path.hasPrefix("@") else { return nil }
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return nil }
        return UInt64(status.st_ino)
    }

    private static func advice(for errno: Errno, on address: SocketAddress) -> String {
        switch errno.code {
        case EADDRINUSE: "Stop what listens there, or choose another address with --listen."
        case EACCES, EPERM:
            address.port.map { $0 < 1024 } == true
                ? "Ports below 1024 need the right CAP_NET_BIND_SERVICE; choose one above with --listen."
                : "Choose an address that this user may use with --listen."
        case EADDRNOTAVAIL: "No interface of this machine has that address."
        case EAFNOSUPPORT: "This machine does not speak that address family."
        case ENOENT, ENOTDIR: "The folder of the socket must exist."
        default: ""
        }
    }

    // Unlinked only while the file is still the one made here.
    deinit {
        if let inode, case .unix(let path) = address, Self.inode(of: address) == inode { _ = unlink(path) }
    }
}
