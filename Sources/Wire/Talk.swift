/// One session's talk: its memory, and the reply to each request in turn.
public protocol Talk: AnyObject {
    /// Whether nothing is remembered, so that it may go on as any other session's.
    var isBlank: Bool { get }

    /// Answers a request, and remembers it unless it says not to.
    func reply(to request: Request) -> Reply

    /// Remembers a question as if it had been asked and answered once more, so that its earlier reply may be sent
    /// again. False, and nothing changed that asking will not change too, when this session would get another reply.
    func recall(_ memento: any Memento) -> Bool
}

extension Talk {
    /// Answers a request: a session is called like a function.
    public func callAsFunction(_ request: Request) -> Reply { reply(to: request) }
}

/// A session that is a function, and recalls nothing.
final class FunctionTalk: Talk {
    private let answer: (Request) -> Reply

    init(_ answer: @escaping (Request) -> Reply) { self.answer = answer }

    var isBlank: Bool { false }

    func reply(to request: Request) -> Reply { answer(request) }

    func recall(_ memento: any Memento) -> Bool { false }
}

/// What a session needs to take a question as asked and answered once more; shared by all sessions.
public protocol Memento: AnyObject, Sendable {
    /// Whether a session that remembers nothing would get the same reply and remember nothing of it.
    var leavesNoTrace: Bool { get }
    /// Whether every session that remembers nothing recalls it, so that this can wait until something else is asked.
    var opensAnySession: Bool { get }
    /// About how much memory it takes.
    var byteCount: Int { get }
}
