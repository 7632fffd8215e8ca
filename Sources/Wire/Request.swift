/// What a client asks for in one line, whichever conversation it speaks.
public struct Request: Sendable {
    public enum Body: Sendable, Hashable {
        /// A question in plain words.
        case question(String)
        /// A slash command: its name without the slash, as typed, and the rest of the line.
        case command(name: String, argument: String)
    }

    public var body: Body
    /// Echoed in the reply; nil when the client gave none.
    public var id: RequestID?
    /// How many ranked sentences to return, 1 to 100.
    public var limit: Int
    /// Answer from this document alone.
    public var document: String?
    /// False: neither read nor change the session's memory.
    public var usesContext: Bool

    public init(
        _ body: Body, id: RequestID? = nil, limit: Int = 1, document: String? = nil, usesContext: Bool = true
    ) {
        self.body = body
        self.id = id
        self.limit = limit
        self.document = document
        self.usesContext = usesContext
    }
}

/// A request's name for itself: any JSON string or number.
public enum RequestID: Sendable, Hashable {
    case string(String)
    /// A number as it was written, so that it comes back digit for digit.
    case number(String)
}
