import AskServer
import Dialogue
import Dispatch
import Glibc
import KnowledgeStore
import Sockets

/// Reads the documents again when asked to, on a queue of its own, and puts them in force if all is well.
///
/// The old generation is served meanwhile, and goes on being served when the new one cannot be made.
final class Reloader: Sendable {
    private struct State {
        /// Requests made since the last load began; one more load answers them all.
        var isWanted = false
        var isLoading = false
        var lastFailure: String?
    }

    private let knowledge: Knowledge
    private let loader: KnowledgeLoader
    private let logger: Logger
    private let notifier: SystemdNotifier
    /// In the background: serving goes first where both want the processor.
    private let queue = DispatchQueue(label: "askd.reload", qos: .background)
    private let state = Guarded(State())

    init(knowledge: Knowledge, loader: KnowledgeLoader, logger: Logger, notifier: SystemdNotifier) {
        self.knowledge = knowledge
        self.loader = loader
        self.logger = logger
        self.notifier = notifier
    }

    /// Why the last reload kept the old generation; nil when there was none or it went well.
    var lastFailure: String? { state.withLock { $0.lastFailure } }

    /// Asks for a reload and returns at once. Requests made while one is under way are met by one more.
    func reload() {
        let begins = state.withLock { state in
            defer { state.isWanted = true }
            return !state.isWanted && !state.isLoading
        }
        if begins { queue.async { [self] in loadWhileWanted() } }
    }

    private func loadWhileWanted() {
        while takeRequest() { load() }
    }

    /// True, once, when somebody asked since the last load began.
    private func takeRequest() -> Bool {
        state.withLock { state in
            state.isLoading = state.isWanted
            state.isWanted = false
            return state.isLoading
        }
    }

    private func load() {
        notifier.reloading(status: "reading the documents again")
        let number = knowledge.current.number + 1
        do throws(KnowledgeError) {
            let generation = try loader.load(number: number) { [notifier] in notifier.status("\($0)") }
            replace(with: generation)
            state.withLock { $0.lastFailure = nil }
            ProblemLog.write(generation.problems, to: logger, at: .warning)
            logger(.notice, "serving generation \(number): \(generation.summary)")
        } catch {
            state.withLock { $0.lastFailure = "\(error)" }
            ProblemLog.write(error.problems, to: logger, at: .error)
            logger(.error, "reload failed: still serving generation \(number - 1)")
        }
        notifier.ready(status: knowledge.current.summary)
    }

    /// Questions under way hold the old generation for milliseconds. Whoever lets go of it last frees it, which
    /// takes a while when it is large: that is to be this queue, not one that serves.
    private func replace(with generation: Generation) {
        let old = knowledge.current
        knowledge.replace(with: generation)
        usleep(Self.longestQuestionMicroseconds)
        withExtendedLifetime(old) {}
    }

    private static let longestQuestionMicroseconds: UInt32 = 20_000
}
