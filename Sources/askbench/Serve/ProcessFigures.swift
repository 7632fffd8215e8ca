import FoundationEssentials
import Glibc

/// What the kernel says of a process (proc(5)).
struct ProcessFigures: Sendable {
    let pid: Int

    /// User and system time since its start, in microseconds; nil when there is no such process.
    var processorMicroseconds: Double? {
        guard let text = read("stat"), let end = text.lastIndex(of: ")") else { return nil }
        // Fields are counted behind the name, which may hold blanks: the state is the first, utime the 12th.
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
            return nil
        }
        return (user + system) * 1e6 / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Memory that belongs to no file, resident, in bytes.
    var anonymousBytes: Int? { kibibytes("RssAnon:").map { $0 << 10 } }

    /// All resident memory, in bytes.
    var residentBytes: Int? { kibibytes("VmRSS:").map { $0 << 10 } }

    private func kibibytes(_ label: String) -> Int? {
        read("status")?.split(separator: "\n").first { $0.hasPrefix(label) }
            .flatMap { $0.split(separator: " ", omittingEmptySubsequences: true).dropLast().last }
            .flatMap { Int($0.filter(\.isNumber)) }
    }

    private func read(_ name: String) -> String? {
        (try? Data(contentsOf: URL(filePath: "/proc/\(pid)/\(name)"))).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
