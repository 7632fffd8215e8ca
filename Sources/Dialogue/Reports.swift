/// What the program around the dialogue can tell: figures and limits that no document holds.
public final class Reports: Sendable {
    /// The lines of `/stats`, taken at the moment of asking.
    public let stats: @Sendable () -> [String]
    /// The lines of `/limits`.
    public let limits: @Sendable () -> [String]
    /// The version of the program that answers, for `/about`.
    public let version: String

    public init(
        version: String, stats: @escaping @Sendable () -> [String], limits: @escaping @Sendable () -> [String]
    ) {
        self.version = version
        self.stats = stats
        self.limits = limits
    }
}
