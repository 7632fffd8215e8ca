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

    /// Time that all its threads spent on a core, which a busy machine does not lengthen.
    var processorTime: Duration {
        var clock: clockid_t = 0
        var time = timespec()
        guard clock_getcpuclockid(processID, &clock) == 0 else { return .zero }
        clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
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
