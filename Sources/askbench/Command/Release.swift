/// Which release this is.
enum Release {
    static let version = "1.0.0"
    /// Year-month-day.
    static let date = "2026-11-23"
}
