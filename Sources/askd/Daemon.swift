import AskServer
import CEpoll
import Dialogue
import Glibc
import KnowledgeStore
import Sockets

/// Everything that runs while askd serves, wired together once and kept for the process's life.
final class Daemon {
    private let knowledge: Knowledge
    private let server: Server
    private let reloader: Reloader
    private let metrics: [MetricsServer]
    private let signals: SignalWatcher
    private let watchdog: Watchdog?

    /// Opens the sockets, loads the documents, and serves.
    ///
    /// The sockets come first: a taken port is told before minutes are spent on documents, and clients that
    /// come meanwhile wait in the kernel's queue.
    init(_ configuration: Configuration) throws(StartupFailure) {
        let log = Log.logger(upTo: configuration.logLevel)
        let notifier = SystemdNotifier.fromEnvironment()
        let inherited = ListeningSockets.Inherited.take()
        let listeners = try ListeningSockets.open(inherited.questions, configuration, log: log)
        signals = SignalWatcher()
        let stop = Stop(log: log, notifier: notifier)
        for number in [SIGTERM, SIGINT] { signals.onSignal(number) { stop.request(by: number) } }

        notifier.status("reading the documents")
        let generation = try Self.load(configuration.loader, log: log, notifier)
        let counters = ServerCounters()
        let status = Status(counters: counters)
        knowledge = Knowledge(generation, reports: status.reports(configuration))
        reloader = Reloader(
            knowledge: knowledge, loader: configuration.loader, logger: log, notifier: notifier)
        status.follow(knowledge, reloader)
        server = try Self.makeServer(knowledge, configuration, counters, log: log)
        metrics = try ListeningSockets.openMetrics(
            inherited.metrics, configuration.metrics, text: status.metricsText)
        // Before clients come, who may take the descriptors that signals and the watchdog's timer need.
        signals.onSignal(SIGHUP) { [reloader] in reloader.reload() }
        watchdog = Watchdog(server, notifier)
        try Self.start(server, listeners, log: log)
        for metrics in metrics {
            metrics.start()
            log(.notice, "metrics on \(metrics.address)")
        }
        stop.follow(server)
        log(.notice, "ready: \(generation.summary)")
        notifier.ready(status: generation.summary)
        SpentTables.release()
    }

    private static func load(
        _ loader: KnowledgeLoader, log: Logger, _ notifier: SystemdNotifier
    ) throws(StartupFailure) -> Generation {
        do throws(KnowledgeError) {
            let generation = try loader.load(number: 1) { progress in
                log(.info, "\(progress)")
                notifier.status("\(progress)")
            }
            ProblemLog.write(generation.problems, to: log, at: .warning)
            // What was allocated for loading and is free again. A reload does without: it would keep askers waiting.
            malloc_trim(0)
            return generation
        } catch {
            throw StartupFailure(error)
        }
    }

    private static func makeServer(
        _ knowledge: Knowledge, _ configuration: Configuration, _ counters: ServerCounters, log: Logger
    ) throws(StartupFailure) -> Server {
        do throws(SocketFailure) {
            return try Server(
                responder: knowledge.responder(), limits: configuration.limits, counters: counters,
                trustedProxies: TrustedProxies(configuration.trustedProxies),
                logsQuestions: configuration.logsQuestions, log: log)
        } catch {
            throw StartupFailure(error)
        }
    }

    private static func start(
        _ server: Server, _ listeners: [Listener], log: Logger
    ) throws(StartupFailure) {
        do throws(SocketFailure) {
            try server.start(listeners)
        } catch {
            throw StartupFailure(error)
        }
        for listener in listeners { log(.notice, "listening on \(listener.address)") }
    }
}
