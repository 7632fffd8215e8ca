import Glibc
import Testing

/// Finds programs: our own beside the test bundle, others on the search path.
enum Installed {
    /// One of our own programs, as this build made it.
    static func ours(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + name
    }

    /// Whether a program can be found on the search path or in the administrator's folders.
    static func has(_ name: String) -> Bool { path(of: name) != nil }

    static func path(of name: String) -> String? {
        let search = getenv("PATH").map { String(cString: $0) } ?? ""
        let folders = search.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Whether a test of another's program is to run: it is there, or it must be there, and its lack is a failure.
    static func isWanted(_ name: String) -> Bool { has(name) || getenv("ASKD_REQUIRE_CLIENTS") != nil }

    /// The bytes of a file that this system has.
    static func bytes(of path: String) throws -> [UInt8] {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw Timeout(description: "cannot open \(path)") }
        return try ByteStream(owning: number).readBytesToEnd()
    }
}
