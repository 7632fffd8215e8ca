import AskServer
import KnowledgeStore

/// The server's counters in the text format that Prometheus scrapes (exposition format 0.0.4).
enum MetricsText {
    private struct Metric {
        var name: String
        var kind: String
        var help: String
        /// Labels (with braces, or empty) and values.
        var samples: [(labels: String, value: String)]
    }

    static func text(_ counts: ServerCounters.Snapshot, _ generation: Generation, reloadFailed: Bool)
        -> String
    {
        metrics(counts, generation, reloadFailed: reloadFailed).map { metric in
            let samples = metric.samples.map { "askd_\(metric.name)\($0.labels) \($0.value)\n" }.joined()
            return "# HELP askd_\(metric.name) \(metric.help)\n# TYPE askd_\(metric.name) \(metric.kind)\n"
                + samples
        }.joined()
    }

    private static func metrics(
        _ counts: ServerCounters.Snapshot, _ generation: Generation, reloadFailed: Bool
    ) -> [Metric] {
        [
            gauge("uptime_seconds", "Since the start.", counts.uptimeSeconds),
            gauge("generation", "Number of the loaded state of the documents.", generation.number),
            gauge("reload_failed", "1 while the last reload kept the old documents.", reloadFailed ? 1 : 0),
            gauge("documents", "Documents served.", generation.sizes.documents),
            gauge("passages", "Passages served.", generation.sizes.passages),
            gauge("connections", "Connections open now.", counts.open),
            counter("connections_total", "Connections served.", counts.accepted),
            counter("connections_refused_total", "Connections turned away.", counts.refused),
            counter("questions_total", "Questions asked.", counts.questions),
            counter("answered_total", "Questions answered.", counts.answered),
            counter("unanswered_total", "Questions that the documents do not answer.", counts.unanswered),
            counter("cache_hits_total", "Questions whose reply was at hand.", counts.cacheHits),
            counter("cache_misses_total", "Questions answered anew.", counts.cacheMisses),
            counter("errors_total", "Requests that could not be carried out.", counts.errors),
            counter("received_bytes_total", "Bytes read from clients.", counts.bytesIn),
            counter("sent_bytes_total", "Bytes written to clients.", counts.bytesOut),
            latency(counts),
        ]
    }

    private static func gauge(_ name: String, _ help: String, _ value: Int) -> Metric {
        Metric(name: name, kind: "gauge", help: help, samples: [("", "\(value)")])
    }

    private static func counter(_ name: String, _ help: String, _ value: Int) -> Metric {
        Metric(name: name, kind: "counter", help: help, samples: [("", "\(value)")])
    }

    private static func latency(_ counts: ServerCounters.Snapshot) -> Metric {
        Metric(
            name: "answer_seconds", kind: "gauge", help: "Time from a request read to its reply made.",
            samples: [
                ("{quantile=\"0.5\"}", "\(counts.p50Microseconds / 1e6)"),
                ("{quantile=\"0.99\"}", "\(counts.p99Microseconds / 1e6)"),
            ])
    }
}
