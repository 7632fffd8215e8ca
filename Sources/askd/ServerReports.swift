import AskServer
import Dialogue
import KnowledgeStore

/// Puts the server's counters into the lines of `/stats`.
enum ServerReports {
    static func stats(_ counts: ServerCounters.Snapshot, _ generation: Generation, lastFailure: String?)
        -> [String]
    {
        let loaded = UTCTime(secondsSince1970: Int(generation.loadedAtSeconds))
        var lines = [
            "up \(duration(counts.uptimeSeconds))",
            "generation \(generation.number), loaded \(loaded.day) \(loaded.time) UTC: \(generation.summary)",
            "questions \(counts.questions): answered \(counts.answered), unanswered \(counts.unanswered)",
            "cache: hits \(counts.cacheHits), misses \(counts.cacheMisses)",
            "connections now \(counts.open), served \(counts.accepted), refused \(counts.refused)",
            "time to answer: p50 \(microseconds(counts.p50Microseconds)), "
                + "p99 \(microseconds(counts.p99Microseconds))",
        ]
        if let lastFailure { lines.append("the last reload failed: \(lastFailure)") }
        return lines
    }

    /// `3 d 4 h 5 min`, with the two or three largest units that are not zero.
    static func duration(_ seconds: Int) -> String {
        if seconds < 60 { return "\(seconds) s" }
        let parts = [(seconds / 86_400, "d"), (seconds / 3600 % 24, "h"), (seconds / 60 % 60, "min")]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }

    private static func microseconds(_ value: Double) -> String {
        value < 1000 ? "\(Int(value.rounded())) µs" : "\(Int((value / 100).rounded()) / 10) ms"
    }
}
