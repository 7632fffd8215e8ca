public import KnowledgeStore
import Synchronization
public import Wire

/// Holds the generation in force, and makes the responder that answers from it.
///
/// A reload replaces the generation whole: a request that has begun keeps the one it took, the next takes the
/// new one. At most two are alive, the second until the last request that took it is answered.
public final class Knowledge: Sendable {
    private let generation: Mutex<Generation>
    private let reports: Reports

    public init(_ generation: Generation, reports: Reports) {
        self.generation = Mutex(generation)
        self.reports = reports
    }

    /// The generation that the next request will be answered from.
    public var current: Generation { generation.withLock { $0 } }

    /// Puts a newly loaded generation in force.
    public func replace(with next: Generation) {
        // The old one leaves the lock and is let go after it: freeing a million passages keeps nobody waiting.
        let previous = generation.withLock { held in
            let previous = held
            held = next
            return previous
        }
        withExtendedLifetime(previous) {}
    }

    /// What a server needs to answer sessions from whatever generation is in force at each request.
    public func responder() -> Responder {
        Responder(
            makeSession: { [self] in
                var dialogue = Dialogue(reports: reports)
                return { request in dialogue.reply(to: request, from: self.current) }
            },
            greeting: { [self] in Greeting.lines(of: current) })
    }
}
