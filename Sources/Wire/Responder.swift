/// The server's only view of the knowledge: what to say to whom, without a socket in sight.
public struct Responder: Sendable {
    /// Begins a session's talk, which belongs to one connection and stays on that connection's queue.
    public let makeSession: @Sendable () -> any Talk
    /// The two short lines a person is greeted with.
    public let greeting: @Sendable () -> [String]
    /// The number of the generation that the next request will be answered from: with another one, nothing that
    /// was answered before may be said again unasked.
    public let generation: @Sendable () -> Int

    public init(
        makeSession: @escaping @Sendable () -> any Talk, greeting: @escaping @Sendable () -> [String],
        generation: @escaping @Sendable () -> Int
    ) {
        self.makeSession = makeSession
        self.greeting = greeting
        self.generation = generation
    }
}

extension Responder {
    /// A responder of one generation whose sessions are functions.
    public init(
        answering makeAnswer: @escaping @Sendable () -> (Request) -> Reply,
        greeting: @escaping @Sendable () -> [String]
    ) {
        self.init(makeSession: { FunctionTalk(makeAnswer()) }, greeting: greeting, generation: { 0 })
    }
}
