import FoundationEssentials
import Glibc

/// A server that takes part in a comparison: how it is started and asked.
struct Contestant: Sendable {
    let name: String
    let spoken: LoadProtocol
    /// The program and its arguments, for a port.
    let command: @Sendable (_ port: UInt16) -> [String]
    let requests: [[UInt8]]
    /// Whether every request is to be unlike those before it.
    var isDistinct = false

    /// False for dictd, which has a process for each connection: the one that was started tells neither CPU nor memory.
    var isOneProcess: Bool { spoken != .dict }

    /// askd with its limits out of the way.
    /// - Parameter options: what it is given beside them.
    static func askd(
        _ program: String, name: String, knowledge: [String], spoken: LoadProtocol, requests: [[UInt8]],
        options: [String] = [], isDistinct: Bool = false
    ) -> Contestant {
        Contestant(
            name: name, spoken: spoken,
            command: { port in
                [
                    program, "--listen", "127.0.0.1:\(port)", "--max-connections", "20000",
                    "--max-connections-per-host", "20000", "--log-level", "error",
                ] + options + knowledge.flatMap { ["--knowledge", $0] }
            }, requests: requests, isDistinct: isDistinct)
    }

    /// The servers of others that are installed, each keeping nothing on disk. `folder` takes dictd's files.
    static func peers(folder: String) throws(BenchError) -> [Contestant] {
        var peers: [Contestant] = []
        if let program = find("redis-server") {
            peers.append(
                Contestant(
                    name: "redis", spoken: .redis,
                    command: { port in
                        [
                            program, "--port", "\(port)", "--bind", "127.0.0.1", "--save", "",
                            "--appendonly", "no", "--maxclients", "20000",
                        ]
                    }, requests: [LoadProtocol.redis.request("")]))
        }
        if let program = find("memcached") {
            let user = geteuid() == 0 ? ["-u", "root"] : []
            peers.append(
                Contestant(
                    name: "memcached", spoken: .memcached,
                    command: { port in
                        [program, "-l", "127.0.0.1", "-p", "\(port)", "-U", "0", "-c", "20000"] + user
                    }, requests: [LoadProtocol.memcached.request("")]))
        }
        if let program = find("dictd") { peers.append(try dictd(program, folder: folder)) }
        return peers
    }

    /// dictd with a dictionary of one word, defined in as many bytes as the values of the others.
    private static func dictd(_ program: String, folder: String) throws(BenchError) -> Contestant {
        let word = LoadProtocol.key
        let database = "\(folder)/bench"
        // Offset 0 and length 400 in the index's base 64.
        let files = [
            "\(database).index": "\(word)\tA\tGQ\n",
            "\(database).dict": String(repeating: "word ", count: 79) + "end.\n",
            "\(folder)/dictd.conf":
                "database bench { data \"\(database).dict\" index \"\(database).index\" }\n",
        ]
        do {
            for (path, text) in files { try Data(text.utf8).write(to: URL(filePath: path)) }
        } catch {
            throw .unavailable("cannot write dictd's files to \(folder): \(error)")
        }
        return Contestant(
            name: "dictd", spoken: .dict,
            command: { port in
                [
                    program, "-c", "\(folder)/dictd.conf", "-p", "\(port)", "--listen-to", "127.0.0.1",
                    "-d", "nodetach", "--limit", "2000", "--pid-file", "\(folder)/dictd.pid",
                ]
            }, requests: [LoadProtocol.dict.request(word)])
    }

    /// A program by its name, in PATH and where daemons are kept; nil when it is not installed.
    private static func find(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        let folders = path.split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/local/sbin"]
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
