/// The server's only view of the knowledge: what to say to whom, without a socket in sight.
public struct Responder: Sendable {
    /// Begins a session's memory and returns the function that answers its requests, in order.
    /// The function is not Sendable: it belongs to one connection and stays on that connection's queue.
    public let makeSession: @Sendable () -> (Request) -> Reply
    /// The two short lines a person is greeted with.
    public let greeting: @Sendable () -> [String]

    public init(
        makeSession: @escaping @Sendable () -> (Request) -> Reply,
        greeting: @escaping @Sendable () -> [String]
    ) {
        self.makeSession = makeSession
        self.greeting = greeting
    }
}
