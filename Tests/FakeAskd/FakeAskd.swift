import Dispatch
import Glibc
public import Sockets

/// A server on a loopback port of the system's choice that says to each connection what a test tells it to.
///
/// It takes as many connections as it was given scripts, one after the other; after the last it stops listening, so
/// that one more finds nobody. Every wait is bounded.
public final class FakeAskd: Sendable {
    public typealias Script = @Sendable (_ client: borrowing Peer) -> Void

    /// As `--server` wants it.
    public var address: String { "\(listener.address)" }
    private let listener: ListeningSocket
    private let isOver = DispatchSemaphore(value: 0)

    /// - Parameter scripts: what is said to the first connection, to the second and so on; the connection closes when
    ///   its script returns.
    public init(
        on address: SocketAddress = .ipv4(SocketAddress.loopbackIPv4, port: 0), _ scripts: Script...
    ) throws {
        listener = try ListeningSocket(on: address)
        DispatchQueue(label: "fake askd").async { [self] in
            for script in scripts {
                guard let peer = accept() else { break }
                script(peer)
            }
            _ = shutdown(listener.number, Int32(SHUT_RDWR))
            isOver.signal()
        }
    }

    /// Waits until all scripts have run and nobody listens any more; false if they do not come to an end.
    public func finish() -> Bool { isOver.wait(timeout: .now() + 20) == .success }

    private func accept() -> Peer? {
        guard (try? Socket.wait(listener.number, forReading: true, milliseconds: 10_000)) == true else {
            return nil
        }
        do throws(Errno) {
            let caller = try Socket.accept(on: listener.number)
            return Peer(caller.descriptor)
        } catch {
            return nil
        }
    }
}
