import Glibc
import Testing

/// An askd that a test started on a port of its own choosing, and the ways to talk to it.
final class Daemon {
    let process: ChildProcess
    let port: UInt16
    /// What was logged up to the line that told the port.
    let startLog: String

    /// Starts askd on a free port of 127.0.0.1 with these documents, and waits until it serves.
    init(
        knowledge: String = Daemon.shippedKnowledge, options: [String] = [],
        environment: [String: String] = [:], openFiles: Int? = nil
    ) throws {
        let command =
            [Installed.ours("askd"), "--knowledge", knowledge, "--listen", "127.0.0.1:0"] + options
        // prlimit gives the process that it becomes a limit of open files.
        let words = openFiles.map { ["prlimit", "--nofile=\($0):\($0)"] + command } ?? command
        process = try ChildProcess(words[0], Array(words.dropFirst()), environment: environment)
        do {
            let before = try process.errors.read(until: "listening on 127.0.0.1:")
            let digits = try process.errors.read(until: "\n")
            startLog = before + digits + (try process.errors.read(until: "ready"))
            port = try #require(UInt16(digits.prefix { $0.isNumber }))
        } catch {
            throw Timeout(description: "askd does not serve: \(error) \(process.errors.pending)")
        }
    }

    /// The Knowledge folder of this repository.
    static let shippedKnowledge =
        String(#filePath.dropLast("Tests/EndToEndTests/Daemon.swift".count)) + "Knowledge"

    /// A new connection.
    func connect() throws -> ByteStream { try Self.connect(port: port) }

    /// One line sent in a connection of its own, as a pipe sends it; everything that comes back.
    func ask(_ line: String) throws -> String {
        let connection = try connect()
        try connection.write(line + "\n")
        connection.shutdownWriting()
        return try connection.readToEnd()
    }

    /// What must hold after any abuse: an honest client gets its answer.
    func expectHonestAnswer(_ place: SourceLocation = #_sourceLocation) throws {
        #expect(try ask("/width 50") == "Lines are wrapped at 50 columns.\n\n", sourceLocation: place)
    }

    var figures: ProcessFigures { ProcessFigures(of: process) }

    /// Asks it to stop, and waits; its exit code.
    func stop() throws -> Int32 {
        process.signal(SIGTERM)
        return try process.finish().exitCode
    }

    /// A connection from 127.0.0.1, narrow if its kernel buffers shall be as small as can be, or from another of this machine's 127.0.0.N, which counts as another host.
    static func connect(
        port: UInt16, fromHost last: UInt32 = 1, isNarrow: Bool = false
    ) throws -> ByteStream {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        let stream = ByteStream(owning: number)
        if isNarrow { stream.narrow() }
        let isBound = last == 1 || withAddress(last: last, port: 0) { bind(number, $0, $1) } == 0
        guard isBound, withAddress(last: 1, port: port, { Glibc.connect(number, $0, $1) }) == 0 else {
            throw Timeout(description: "connect: \(String(cString: strerror(errno)))")
        }
        return stream
    }

    private static func withAddress(
        last: UInt32, port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = (0x7F00_0000 | last).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// A listening socket of 127.0.0.1 to be handed to a child, and its port.
    static func listener() throws -> (stream: ByteStream, port: UInt16) {
        let stream = ByteStream(owning: socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        _ = fcntl(stream.number, F_SETFD, FD_CLOEXEC)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(stream.number, $0, length) + listen(stream.number, 16)
                    + getsockname(stream.number, $0, &length)
            }
        }
        guard result == 0 else { throw Timeout(description: "cannot listen") }
        return (stream, UInt16(bigEndian: address.sin_port))
    }
}
