import Glibc

/// The environment and terminal that the process was started with.
public enum ProcessEnvironment {
    /// The value of a variable; nil when it is not set.
    public static func value(of name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Columns of the terminal that a descriptor (standard output if none is named) leads to: its window, else COLUMNS, else `fallback`.
    public static func columns(of descriptor: Int32 = 1, fallback: Int = 80) -> Int {
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let text = value(of: "COLUMNS"), let columns = Int(text), columns > 0 { return columns }
        return fallback
    }
}
