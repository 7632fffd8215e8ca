public import KnowledgeStore
import Synchronization
public import Wire

/// Holds the generation in force, and makes the responder that answers from it.
///
/// A reload replaces the generation whole: a request that has begun keeps the one it took, the next takes the
/// new one. At most two are alive, the second until the last request that took it is answered.
public final class Knowledge: Sendable {
    /// Handed out as one reference: a generation's parts are many.
    final class Held: Sendable {
        let generation: Generation
        init(_ generation: Generation) { self.generation = generation }

        /// Answers from it without a copy, which would count every part of it once more.
        func reply(to request: Request, in dialogue: inout Dialogue) -> Reply {
            dialogue.reply(to: request, from: generation)
        }
    }

    private let held: Mutex<Held>
    /// How often `held` was used. The futex inside `Mutex` is hidden from ThreadSanitizer, which would report every use
    /// as a race; the count shows it which use came before which.
    private let uses = Atomic(0)
    /// Of the generation held; read without waiting for the lock.
    private let number: Atomic<Int>
    private let reports: Reports

    public init(_ generation: Generation, reports: Reports) {
        held = Mutex(Held(generation))
        number = Atomic(generation.number)
        self.reports = reports
    }

    /// The generation that the next request will be answered from.
    public var current: Generation { inForce.generation }

    var inForce: Held { exchange(for: nil) }

    /// Puts a newly loaded generation in force.
    public func replace(with next: Generation) {
        // The old one leaves the lock and is let go after it: freeing a million passages keeps nobody waiting.
        withExtendedLifetime(exchange(for: Held(next))) {}
    }

    /// What is held, and was until now if something else takes its place.
    private func exchange(for next: Held?) -> Held {
        held.withLock { held in
            _ = uses.load(ordering: .acquiring)
            defer { uses.wrappingAdd(1, ordering: .releasing) }
            let previous = held
            if let next {
                held = next
                number.store(next.generation.number, ordering: .releasing)
            }
            return previous
        }
    }

    /// What a server needs to answer sessions from whatever generation is in force at each request.
    public func responder() -> Responder {
        Responder(
            makeSession: { [self] in DialogueTalk(Dialogue(reports: reports), of: self) },
            greeting: { [self] in Greeting.lines(of: current) },
            generation: { [self] in number.load(ordering: .acquiring) })
    }
}

/// A session's dialogue over the knowledge in force at each request.
private final class DialogueTalk: Talk {
    private let knowledge: Knowledge
    /// At an address of its own: each use of an object's variable would be looked up in a list of those under way, which
    /// costs more than remembering a question does.
    private let dialogue: UnsafeMutablePointer<Dialogue>

    init(_ dialogue: Dialogue, of knowledge: Knowledge) {
        self.dialogue = .allocate(capacity: 1)
        self.dialogue.initialize(to: dialogue)
        self.knowledge = knowledge
    }

    deinit {
        dialogue.deinitialize(count: 1)
        dialogue.deallocate()
    }

    var isBlank: Bool { dialogue.pointee.isBlank }

    func reply(to request: Request) -> Reply {
        knowledge.inForce.reply(to: request, in: &dialogue.pointee)
    }

    func recall(_ memento: any Memento) -> Bool {
        (memento as? Recollection)?.isRecalled(by: &dialogue.pointee) ?? false
    }
}
