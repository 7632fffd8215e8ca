public import Sockets

/// A listening socket on its way to the server, which serves it until it stops.
public final class Listener: Sendable {
    let socket: ListeningSocket

    /// Where it listens, with the port that the system picked.
    public var address: SocketAddress { socket.address }

    public init(_ socket: consuming ListeningSocket) { self.socket = socket }

    /// Listens on addresses, in order. Where one family of several is missing on this machine, it is logged and the
    /// others serve; any other failure is thrown. Addresses with port 0 get one port together if that can be had.
    public static func open(_ addresses: [SocketAddress], log: Logger) throws(SocketFailure) -> [Listener] {
        var listeners: [Listener] = []
        var missing: SocketFailure?
        var pickedPort: UInt16?
        for address in addresses {
            do throws(SocketFailure) {
                let listener = try open(address, preferring: pickedPort)
                if address.port == 0 { pickedPort = listener.address.port }
                listeners.append(listener)
            } catch {
                guard error.errno.meansFamilyMissing, addresses.count > 1 else { throw error }
                log(.notice, "not serving \(address): \(error.errno)")
                missing = error
            }
        }
        if listeners.isEmpty, let missing { throw missing }
        return listeners
    }

    private static func open(
        _ address: SocketAddress, preferring port: UInt16?
    ) throws(SocketFailure) -> Listener {
        if address.port == 0, let port, let socket = try? ListeningSocket(on: address.withPort(port)) {
            return Listener(socket)
        }
        return Listener(try ListeningSocket(on: address))
    }
}
