import Glibc
import Sockets

/// The server that is measured.
enum Target {
    /// The first of the addresses that a text stands for which takes a connection.
    static func find(_ text: String) throws(BenchError) -> SocketAddress {
        let addresses: [SocketAddress]
        do {
            addresses = try SocketAddress.parse(text, for: .connecting)
        } catch {
            throw .usage(error.description)
        }
        var failure = Errno(ECONNREFUSED)
        for address in addresses {
            do throws(Errno) {
                let descriptor = try Socket.open(for: address, blocking: true)
                try Socket.connect(descriptor.number, to: address)
                return address
            } catch {
                failure = error
            }
        }
        throw .unavailable("cannot connect to \(text): \(failure)")
    }

    /// Stores the value that will be asked for, where the protocol wants one.
    static func prepare(_ address: SocketAddress, _ spoken: LoadProtocol, valueBytes: Int) throws(BenchError)
    {
        let bytes = spoken.preparation(valueBytes: valueBytes)
        guard !bytes.isEmpty else { return }
        do throws(Errno) {
            let descriptor = try Socket.open(for: address, blocking: true)
            try Socket.connect(descriptor.number, to: address)
            let connection = LoadConnection(descriptor, spoken)
            connection.append(bytes)
            guard connection.flush(), try Socket.wait(connection.number, forReading: true, milliseconds: 5000)
            else { throw Errno(ETIMEDOUT) }
        } catch {
            throw .unavailable("cannot store a value at \(address): \(error)")
        }
    }

    /// Lets this process open as many connections as the system allows it.
    static func raiseDescriptorLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
