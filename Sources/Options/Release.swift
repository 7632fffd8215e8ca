/// Which release this is: one number for the daemon, the client and the measuring program.
public enum Release {
    /// Of the programs; the protocol's version is counted by itself.
    public static let version = "1.0.0"
    /// Year-month-day.
    public static let date = "2026-11-23"
}
