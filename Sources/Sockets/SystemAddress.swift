internal import Glibc

/// A socket address as the system calls take it.
struct SystemAddress {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)

    /// Room for an address that a call is to fill in.
    init() {}

    /// Fails when a path is too long for the system, 107 bytes on Linux.
    init?(_ address: SocketAddress) {
        switch address {
        case .ipv4(let host, let port):
            var inner = sockaddr_in()
            inner.sin_family = sa_family_t(AF_INET)
            inner.sin_port = port.bigEndian
            inner.sin_addr.s_addr = host.bigEndian
            put(inner)
        case .ipv6(let host, let port, let scope):
            var inner = sockaddr_in6()
            inner.sin6_family = sa_family_t(AF_INET6)
            inner.sin6_port = port.bigEndian
            inner.sin6_scope_id = scope
            withUnsafeMutableBytes(of: &inner.sin6_addr) {
                $0.storeBytes(of: host.network.bigEndian, as: UInt64.self)
                $0.storeBytes(of: host.interface.bigEndian, toByteOffset: 8, as: UInt64.self)
            }
            put(inner)
        case .unix(let path):
            guard putPath(Array(path.utf8)) else { return nil }
        }
    }

    private mutating func put<Inner>(_ inner: Inner) {
        withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: inner, as: Inner.self) }
        length = socklen_t(MemoryLayout<Inner>.size)
    }

    /// A path that begins with `@` is an abstract name: its first byte is NUL and its length counts.
    private mutating func putPath(_ path: [UInt8]) -> Bool {
        let offset = MemoryLayout<sa_family_t>.size
        let room = MemoryLayout<sockaddr_un>.size - offset
        let isAbstract = path.first == UInt8(ascii: "@")
        guard !path.isEmpty, path.count < room, !path.contains(0) else { return false }
        withUnsafeMutableBytes(of: &storage) { bytes in
            bytes.storeBytes(of: sa_family_t(AF_UNIX), as: sa_family_t.self)
            for (index, byte) in path.enumerated() { bytes[offset + index] = byte }
            if isAbstract { bytes[offset] = 0 }
        }
        length = socklen_t(offset + path.count + (isAbstract ? 0 : 1))
        return true
    }

    /// The address that a call filled in; nil when its family is none of ours.
    var address: SocketAddress? {
        switch Int32(storage.ss_family) {
        case AF_INET: ipv4
        case AF_INET6: ipv6
        case AF_UNIX: .unix(path: path)
        default: nil
        }
    }

    private var ipv4: SocketAddress {
        withUnsafeBytes(of: storage) {
            let inner = $0.load(as: sockaddr_in.self)
            return .ipv4(UInt32(bigEndian: inner.sin_addr.s_addr), port: UInt16(bigEndian: inner.sin_port))
        }
    }

    private var ipv6: SocketAddress {
        withUnsafeBytes(of: storage) {
            let inner = $0.load(as: sockaddr_in6.self)
            let (high, low) = withUnsafeBytes(of: inner.sin6_addr) {
                ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            }
            return .ipv6(
                .init(network: UInt64(bigEndian: high), interface: UInt64(bigEndian: low)),
                port: UInt16(bigEndian: inner.sin6_port), scope: inner.sin6_scope_id)
        }
    }

    private var path: String {
        let offset = MemoryLayout<sa_family_t>.size
        guard Int(length) > offset else { return "" }
        return withUnsafeBytes(of: storage) { bytes in
            let name = bytes[offset..<min(Int(length), bytes.count)]
            if name.first == 0 { return "@" + String(decoding: name.dropFirst(), as: UTF8.self) }
            return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// The address as the pointer that a system call wants.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    /// The same for a call that writes the address and its length.
    mutating func withMutablePointer<Result>(
        _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Result
    ) -> Result {
        withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &length) }
        }
    }
}
