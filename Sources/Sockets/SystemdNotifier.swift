internal import Glibc

/// Tells the service manager how this process does (`sd_notify(3)`): one datagram a message, nothing when nobody asked.
public struct SystemdNotifier: Sendable {
    private let address: SocketAddress?
    /// How often a sign of life is wanted, in microseconds; nil when none is. Half of it is a good period.
    public let watchdogMicroseconds: UInt64?

    /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`, and unsets them so that no child speaks for us.
    public static func fromEnvironment() -> SystemdNotifier {
        func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        defer { for name in ["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"] { unsetenv(name) } }
        let isOurs = value("WATCHDOG_PID").map { Int32($0) == getpid() } ?? true
        let period = isOurs ? value("WATCHDOG_USEC").flatMap { UInt64($0) } : nil
        return SystemdNotifier(socketPath: value("NOTIFY_SOCKET"), watchdogMicroseconds: period)
    }

    /// Speaks to the socket at a path, or at an abstract name that begins with `@`; to nobody if nil.
    public init(socketPath: String?, watchdogMicroseconds: UInt64? = nil) {
        let isUsable = socketPath.map { $0.hasPrefix("/") || $0.hasPrefix("@") } ?? false
        address = isUsable ? socketPath.map { .unix(path: $0) } : nil
        self.watchdogMicroseconds = watchdogMicroseconds == 0 ? nil : watchdogMicroseconds
    }

    /// True when somebody listens.
    public var isWanted: Bool { address != nil }

    public func ready(status: String) { send("READY=1\n\(Self.field(status))") }
    public func stopping() { send("STOPPING=1") }
    public func status(_ status: String) { send(Self.field(status)) }
    /// A sign of life for the watchdog.
    public func alive() { send("WATCHDOG=1") }

    /// A reload begins; `ready` ends it. The time lets the manager pair the two.
    public func reloading(status: String) {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let microseconds = UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1_000
        send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)\n\(Self.field(status))")
    }

    /// A status is one line: a line end in it would begin another assignment.
    private static func field(_ status: String) -> String {
        "STATUS=" + String(decoding: status.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Sends one message. A manager that does not listen is no reason to stop serving: there is no error to report.
    private func send(_ message: String) {
        guard let address, let system = SystemAddress(address) else { return }
        let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { return }
        let descriptor = Descriptor(owning: number)
        let bytes = Array(message.utf8)
        _ = SystemCall.send.perform(on: descriptor.number) {
            bytes.withUnsafeBytes { bytes in
                system.withPointer {
                    sendto(
                        number, bytes.baseAddress, bytes.count, Int32(truncatingIfNeeded: MSG_NOSIGNAL), $0,
                        $1)
                }
            }
        }
    }
}
