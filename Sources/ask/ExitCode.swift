import Wire

/// What the program's exit code says; errors of the connection have their own (`ClientError.exitCode`).
enum ExitCode {
    static let answered: Int32 = 0
    static let unanswered: Int32 = 1
    static let usage: Int32 = 64
    static let busy: Int32 = 75
    static let conversationBroken: Int32 = 76

    /// The code that one reply earns; of many the highest counts.
    static func of(_ reply: Reply) -> Int32 {
        switch reply.status {
        case .answered, .info: answered
        case .unanswered: unanswered
        case .error: code(ofFault: reply.fault?.code ?? "")
        }
    }

    /// A request that this program wrote cannot be bad JSON: such a fault is no understanding at all. Any other
    /// fault lies in the user's words.
    private static func code(ofFault code: String) -> Int32 {
        switch code {
        case "busy": busy
        case "bad-json", "bad-type", "no-question", "two-requests", "internal", "": conversationBroken
        default: usage
        }
    }
}
