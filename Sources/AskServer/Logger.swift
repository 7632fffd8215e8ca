/// How much an event matters, in the order of syslog: the raw value is the priority of RFC 5424.
public enum LogLevel: UInt8, Sendable, Comparable, CaseIterable {
    case error = 3
    case warning = 4
    case notice = 5
    case info = 6
    case debug = 7

    /// Its English name, spelt out: a case's own would be looked for in the program's metadata, for a millisecond.
    public var name: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .notice: "notice"
        case .info: "info"
        case .debug: "debug"
        }
    }

    /// Less important is greater, as in syslog.
    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }
}

/// One thing that happened, told in one line.
public struct LogEvent: Sendable, Hashable {
    public let level: LogLevel
    /// No character of it moves a cursor or ends a line: what others wrote is escaped.
    public let message: String

    public init(_ level: LogLevel, _ message: String) {
        self.level = level
        self.message = Self.escaped(message)
    }

    /// Writes characters that control a terminal or turn text around as `\u{…}`.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnfit) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isUnfit(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: false
        }
    }
}

/// Where events go. The daemon decides the form of a line; the server only says what happened.
public struct Logger: Sendable {
    private let least: LogLevel
    private let write: @Sendable (LogEvent) -> Void

    /// Passes on events of this level and graver ones. `write` is called from any thread.
    public init(upTo least: LogLevel, write: @escaping @Sendable (LogEvent) -> Void) {
        self.least = least
        self.write = write
    }

    /// Says nothing.
    public static let silent = Logger(upTo: .error) { _ in }

    /// The message is only made when somebody reads it.
    public func callAsFunction(_ level: LogLevel, _ message: @autoclosure () -> String) {
        if level <= least { write(LogEvent(level, message())) }
    }
}
