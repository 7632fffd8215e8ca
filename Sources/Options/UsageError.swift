/// A command line that the table does not allow.
public struct UsageError: Error, Sendable, Hashable {
    /// What is wrong and what to give instead, in one line.
    public var message: String
    /// The message, the usage line and where to read more, ready for standard error; ends with a line end.
    public var text: String

    /// EX_USAGE of sysexits.h.
    public static let exitCode: Int32 = 64
}
