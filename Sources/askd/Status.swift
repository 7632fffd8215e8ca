import AskServer
import Dialogue
import KnowledgeStore
import Options
import Sockets

/// What the daemon says of itself, to `/stats`, `/limits` and a scraper.
final class Status: Sendable {
    private struct Sources {
        var knowledge: Knowledge
        var reloader: Reloader
    }

    private let counters: ServerCounters
    /// Nil until the documents, whose own `/stats` this is, were loaded.
    private let sources = Guarded<Sources?>(nil)

    init(counters: ServerCounters) { self.counters = counters }

    /// Reports on these from now on.
    func follow(_ knowledge: Knowledge, _ reloader: Reloader) {
        sources.withLock { $0 = Sources(knowledge: knowledge, reloader: reloader) }
    }

    /// For the dialogue's commands.
    func reports(_ configuration: Configuration) -> Reports {
        let limits = Limits.lines(
            of: configuration.limits, maximumDocumentBytes: configuration.loader.maximumDocumentBytes)
        return Reports(version: Release.version, stats: { self.statsLines() }, limits: { limits })
    }

    private func statsLines() -> [String] {
        guard let sources = sources.withLock({ $0 }) else { return [] }
        return ServerReports.stats(
            counters.snapshot(), sources.knowledge.current, lastFailure: sources.reloader.lastFailure)
    }

    /// For a scraper.
    @Sendable func metricsText() -> String {
        guard let sources = sources.withLock({ $0 }) else { return "" }
        return MetricsText.text(
            counters.snapshot(), sources.knowledge.current,
            reloadFailed: sources.reloader.lastFailure != nil)
    }
}
