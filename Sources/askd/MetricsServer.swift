import AskServer
import Dispatch
import Glibc
import Sockets

/// Serves the metrics over HTTP/1.1 to a scraper: one request a connection, one connection at a time.
///
/// Everything happens on a serial queue of its own, so that no scraper costs a client anything. A scraper has
/// two seconds to say what it wants and as many to read it.
final class MetricsServer {
    /// Where it listens, with the port that the system picked.
    let address: SocketAddress
    private let socket: ListeningSocket
    /// Nil until the start: a source that were let go of before it is active would end the program.
    private var source: (any DispatchSourceRead)?
    private let text: @Sendable () -> String

    private static let queue = DispatchQueue(label: "askd.metrics")
    private static let patienceMilliseconds: Int32 = 2_000
    private static let requestLimitBytes = 8_192
    private static let pauseMicroseconds: UInt32 = 100_000

    init(_ socket: consuming ListeningSocket, text: @escaping @Sendable () -> String) {
        address = socket.address
        self.socket = socket
        self.text = text
    }

    /// Serves from now on.
    func start() {
        let source = DispatchSource.makeReadSource(fileDescriptor: socket.number, queue: Self.queue)
        source.setEventHandler { [unowned self] in serveWaiting() }
        source.activate()
        self.source = source
    }

    private func serveWaiting() {
        do throws(Errno) {
            while true {
                let caller = try Socket.accept(on: socket.number)
                serve(caller.descriptor)
            }
        } catch {
            // Without a descriptor the scraper has to wait, and is reported again at once: a pause keeps the core free.
            if error != .wouldBlock && !error.meansConnectionGone { usleep(Self.pauseMicroseconds) }
        }
    }

    private func serve(_ connection: consuming Descriptor) {
        let number = connection.number
        guard let path = Self.requestedPath(from: number) else { return }
        let isFound = path.elementsEqual("/metrics".utf8)
        let body = isFound ? text() : "askd's metrics are at /metrics\n"
        let head =
            "HTTP/1.1 \(isFound ? "200 OK" : "404 Not Found")\r\n"
            + "Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
            + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n"
        Self.send(Array((head + body).utf8), to: number)
        // Closing with unread input would reset the connection under the answer: the end is waited for first.
        try? Socket.shutdownWriting(number)
        _ = Self.receive(from: number)
    }

    /// The path of a GET request, once the whole head was read; nil for anything else.
    private static func requestedPath(from number: Int32) -> [UInt8]? {
        var head: [UInt8] = []
        let end = ContinuousClock.now + .milliseconds(Int(patienceMilliseconds))
        while head.count < requestLimitBytes {
            // Patience is with the whole head: one that came byte by byte would keep all others waiting.
            guard ContinuousClock.now < end, let bytes = receive(from: number), !bytes.isEmpty else {
                return nil
            }
            head += bytes
            if head.suffix(4).elementsEqual("\r\n\r\n".utf8) || head.suffix(2).elementsEqual("\n\n".utf8) {
                break
            }
        }
        let words = head.prefix { $0 != 0x0D && $0 != 0x0A }.split(separator: 0x20)
        guard words.count == 3, words[0].elementsEqual("GET".utf8) else { return nil }
        return Array(words[1])
    }

    /// What has come, waiting for it; empty at the end of the stream, nil when patience or the peer gives out.
    private static func receive(from number: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 2_048)
        guard (try? Socket.wait(number, forReading: true, milliseconds: patienceMilliseconds)) == true else {
            return nil
        }
        switch buffer.withUnsafeMutableBytes({ Socket.receive(number, into: $0) }) {
        case .bytes(let count): return Array(buffer[..<count])
        case .end: return []
        default: return nil
        }
    }

    private static func send(_ bytes: [UInt8], to number: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            if case .bytes(let count) = rest.withUnsafeBytes({ Socket.send(number, $0) }) {
                rest = rest.dropFirst(count)
            } else if (try? Socket.wait(number, forReading: false, milliseconds: patienceMilliseconds))
                != true
            {
                return
            }
        }
    }
}
