import Glibc

/// What the kernel says of a running process.
struct ProcessFigures {
    let processID: pid_t

    init(of process: ChildProcess) { processID = process.processID }

    /// Memory that is resident, in bytes: the second field of /proc/PID/statm.
    var residentBytes: Int {
        let fields = text("statm").split(separator: " ")
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * sysconf(Int32(_SC_PAGESIZE))
    }

    /// Time spent on a core, in milliseconds: fields 14 and 15 of /proc/PID/stat, counted behind the name.
    var processorMilliseconds: Int {
        let fields = text("stat").split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12 else { return 0 }
        let ticks = (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
        return ticks * 1_000 / sysconf(Int32(_SC_CLK_TCK))
    }

    var descriptorCount: Int { count("fd") }

    var threadCount: Int { count("task") }

    /// Waits until the process has no more descriptors than before; false when it never has.
    func hasDescriptorsAgain(_ wanted: Int, _ deadline: Deadline = Deadline()) -> Bool {
        while descriptorCount > wanted {
            if deadline.isOver { return false }
            usleep(5_000)
        }
        return true
    }

    private func text(_ name: String) -> String {
        let bytes = (try? Installed.bytes(of: "/proc/\(processID)/\(name)")) ?? []
        return String(decoding: bytes, as: UTF8.self)
    }

    private func count(_ folder: String) -> Int {
        guard let entries = opendir("/proc/\(processID)/\(folder)") else { return 0 }
        defer { closedir(entries) }
        var count = -2
        while readdir(entries) != nil { count += 1 }
        return count
    }
}

/// Whether this build is watched by a sanitizer, which keeps memory of its own: figures of memory mean nothing then.
enum Sanitizer {
    static let isActive = dlsym(nil, "__tsan_init") != nil || dlsym(nil, "__asan_init") != nil

    /// A count of repetitions, or a tenth of it where each takes ten times as long.
    static func scaled(_ count: Int) -> Int { isActive ? count / 10 : count }
}
